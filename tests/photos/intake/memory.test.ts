// 48 megapixels, the most a phone makes, in every format that is taken: how much memory the helpers take at their peak.
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Metadata, Sharp } from 'sharp';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { mustBeBearable } from '../../../main/photos/intake/bearable.ts';
import { createPhotoPool } from '../../../main/photos/pool/pool.ts';
import type { Failure } from '../../../shared/contract/failure.ts';
import { asSharp, type Drawing, pack } from '../draw.ts';
import { file, folder } from '../folder.ts';
import { gridHeic } from './heic-grid.ts';

const SIZE = { width: 8064, height: 6048 };
/** 250 MB as systems count memory, in bytes: of the whole process, all libraries included. */
const LIMIT = 250 * 1024 * 1024;
const WORKER = new URL('../../faults/photos/watched-worker.ts', import.meta.url);

const LAST = { tile: 'small', width: 200, height: 120 } as const;

let drawing: Drawing;
beforeAll(async () => {
  drawing = pack(SIZE.width, SIZE.height);
  // Sources lose their types once and are kept so, before anything is measured: the packaged app has none.
  process.env.NODE_COMPILE_CACHE ??= mkdtempSync(join(tmpdir(), 'compiled-'));
  const first = createPhotoPool({ cacheDir: mkdtempSync(join(tmpdir(), 'cache-')) });
  const path = join(mkdtempSync(join(tmpdir(), 'first-')), 'a.heic');
  writeFileSync(path, gridHeic(LAST));
  await first.examine({ path, sha256: 'ab'.repeat(32) });
  await first.close();
});

/**
 * Looks at a photo in helpers of its own. Each writes down its peak when a job reaches it, so a last small one of the same
 * kind follows.
 */
async function peakOf(name: string, bytes: Uint8Array): Promise<{ peak: number; outcome: unknown }> {
  const peaks = folder();
  process.env.PEAKS = peaks;
  onTestFinished(() => void delete process.env.PEAKS);
  const pool = createPhotoPool({ cacheDir: folder(), worker: WORKER });
  onTestFinished(() => pool.close());
  const request = { path: file(name, bytes), sha256: 'ab'.repeat(32), fileName: name };
  const outcome: unknown = await pool.examine(request).catch((error: unknown) => error);
  await pool.examine({ path: file('a.heic', gridHeic(LAST)), sha256: 'cd'.repeat(32) });
  const found = readdirSync(peaks).map((pid) => Number(readFileSync(join(peaks, pid), 'utf8')));
  return { peak: Math.max(...found), outcome };
}

describe('48 megapixels are looked at in less than 250 MB', () => {
  it.each<[string, (picture: Sharp) => Sharp]>([
    ['a.jpg', (picture) => picture.jpeg()],
    ['progressive.jpg', (picture) => picture.jpeg({ progressive: true })],
    ['sideways.jpg', (picture) => picture.jpeg().withMetadata({ orientation: 6 })],
    ['cmyk.jpg', (picture) => picture.toColourspace('cmyk').jpeg()],
    ['a.png', (picture) => picture.png({ compressionLevel: 1 })],
    ['a.webp', (picture) => picture.webp({ effort: 0 })],
    ['a.tif', (picture) => picture.tiff({ compression: 'lzw' })],
  ])('%s', { timeout: 120_000 }, async (name, as) => {
    const { peak, outcome } = await peakOf(name, await as(asSharp(drawing)).toBuffer());
    expect(outcome).toMatchObject({ metrics: { width: name === 'sideways.jpg' ? SIZE.height : SIZE.width } });
    expect(peak).toBeLessThan(LIMIT);
  });

  it.each([0, 3] as const)('a HEIC in tiles, turned %i times', { timeout: 120_000 }, async (turns) => {
    const { peak, outcome } = await peakOf('a.heic', gridHeic({ tile: 'phone', ...SIZE, turns }));
    expect(outcome).toMatchObject({ metrics: { format: 'heic', width: turns ? SIZE.height : SIZE.width } });
    expect(peak).toBeLessThan(LIMIT);
  });
});

describe('what would have to be held whole is refused by name, with how much would do', () => {
  const four = { channels: 4, depth: 'uchar', ...SIZE } as const;
  it.each<[string, number, object, string]>([
    [
      'progressive JPEG with fine colours',
      25,
      { format: 'jpeg', isProgressive: true, chromaSubsampling: '4:4:4', channels: 3 },
      '',
    ],
    ['interlaced PNG', 39, { format: 'png', isProgressive: true, channels: 3 }, ''],
    ['lossless WebP', 35, { format: 'webp' }, 'RIFF....WEBPVP8L'],
    ['moving WebP', 19, { format: 'webp', pages: 2 }, 'RIFF....WEBPVP8X'],
    ['GIF', 31, { format: 'gif' }, ''],
    ['AVIF', 12, { format: 'heif', compression: 'av1' }, ''],
  ])('%s', (_name, megapixels, meta, head) => {
    const refused = () => mustBeBearable({ ...four, ...meta } as Metadata, Buffer.from(head, 'latin1'));
    expect(refused).toThrow(expect.objectContaining({ code: 'photo.too-many-pixels' }));
    try {
      refused();
    } catch (error) {
      expect(Math.floor(Number((error as Failure).values.limit) / 1e6)).toBe(megapixels);
    }
  });
});
