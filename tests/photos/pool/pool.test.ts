import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createPhotoPool, type PhotoPoolOptions } from '../../../main/photos/pool/pool.ts';
import { PhotoMetrics } from '../../../shared/model/photo-metrics.ts';
import { asSharp, cornersOf, pack, quarters } from '../draw.ts';
import { file, folder } from '../folder.ts';
import { heic } from '../intake/heic-box.ts';

const MORTAL = new URL('./mortal-worker.ts', import.meta.url);
const SHA = 'ab'.repeat(32);
const PROFILE = { square: true, maxSide: 200, maxBytes: 50_000 };

function poolWith(options: Partial<PhotoPoolOptions> = {}) {
  const pool = createPhotoPool({ cacheDir: folder(), ...options });
  onTestFinished(() => pool.close());
  return pool;
}

const request = (path: string, key?: string) => ({ path, sha256: SHA, fileName: 'Ảnh.jpg', key });
const photo = async (name = 'a.jpg') => file(name, await asSharp(quarters(600, 400)).jpeg().toBuffer());
const code = (promise: Promise<unknown>) =>
  promise.then(
    () => 'fine',
    (error: { code?: string }) => error.code,
  );

describe('a photo is looked at in a process of its own', () => {
  it('gives its figures, and thumbnails that show it upright', async () => {
    const examined = await poolWith().examine(request(await photo()));
    expect(examined).toMatchObject({ format: 'jpeg', width: 600, height: 400, orientation: 1, notes: [] });
    expect(PhotoMetrics.parse(examined.metrics)).toEqual(examined.metrics);
    expect(examined.ms.decode).toBeGreaterThan(0);
    for (const [side, width] of [
      [320, 320],
      [960, 600],
    ] as const) {
      const { data, info } = await sharp(examined.thumbnails[side]).raw().toBuffer({ resolveWithObject: true });
      expect(info.width).toBe(width);
      expect(cornersOf({ data, width, height: info.height })).toEqual([0, 1, 2, 3]);
    }
    expect(readdirSync(dirname(examined.thumbnails[320])).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('reads HEIC too, and makes what is sent of it', async () => {
    const pool = poolWith();
    const path = file('a.heic', heic({ turns: 3, exif: 6 }));
    expect(await pool.examine(request(path))).toMatchObject({ format: 'heic', width: 128, height: 192 });
    const derived = await pool.derive({ path, sha256: SHA, profile: PROFILE });
    expect(derived).toMatchObject({ width: 192, height: 192 });
    expect((await sharp(derived.bytes).metadata()).format).toBe('jpeg');
  });

  it('thumbnails come again after the cache was cleared', async () => {
    const pool = poolWith();
    const path = await photo();
    const { thumbnails } = await pool.examine(request(path));
    rmSync(thumbnails[320]);
    await pool.examine(request(path));
    expect(existsSync(thumbnails[320])).toBe(true);
  });

  it('a refusal comes through as the code it is, and the next photo is done', async () => {
    const pool = poolWith();
    const [refused, done] = [pool.examine(request(file('a.jpg', 'Kính gửi'))), pool.examine(request(await photo()))];
    await expect(refused).rejects.toMatchObject({ code: 'photo.not-a-photo', values: { format: 'unknown' } });
    await expect(done).resolves.toMatchObject({ width: 600 });
  });

  it('a cache folder that cannot be written is said, not left to hang', async () => {
    const blocked = file('in-the-way', '');
    const failed = poolWith({ cacheDir: join(blocked, 'cache') }).examine(request(await photo()));
    await expect(failed).rejects.toThrow(/ENOTDIR/);
  });
});

describe('one bad photo never holds up the rest', () => {
  it.each(['die.jpg', 'throw.jpg'])('a worker brought down by %s costs that photo only', async (name) => {
    const pool = poolWith({ worker: MORTAL });
    const good = await photo();
    const all = [good, await photo(name), good].map((path) => code(pool.examine(request(path))));
    expect(await Promise.all(all)).toEqual(['fine', 'photo.worker-died', 'fine']);
  });

  it('a photo that never ends is given up, and its worker with it', async () => {
    const pool = poolWith({ worker: MORTAL, timeoutMs: 4_000 });
    expect(await code(pool.examine(request(await photo('hang.jpg'))))).toBe('photo.too-slow');
    // On a busy machine starting the next worker may itself take too long once.
    let next: unknown;
    do next = await code(pool.examine(request(await photo())));
    while (next === 'photo.too-slow');
    expect(next).toBe('fine');
  });

  it('a decoder stopped in the middle of its work does not take the app with it', async () => {
    const large = file('a.png', await asSharp(pack(5000, 4000)).png({ compressionLevel: 1 }).toBuffer());
    const pool = poolWith();
    await pool.examine(request(await photo()));
    const stopped = code(pool.examine(request(large)));
    await new Promise((resolve) => setTimeout(resolve, 100));
    await pool.close();
    expect(['photo.cancelled', 'fine']).toContain(await stopped);
  });
});

describe('cancel', () => {
  it('drops what waits under that name, finishes what is in hand, and leaves the others', async () => {
    const pool = poolWith();
    const path = await photo();
    const all = ['drop', 'drop', 'keep', 'drop'].map((key) => code(pool.examine(request(path, key))));
    expect(pool.cancel('drop')).toBe(2);
    expect(await Promise.all(all)).toEqual(['fine', 'photo.cancelled', 'fine', 'photo.cancelled']);
    expect(pool.cancel('drop')).toBe(0);
  });

  it('closing drops everything at once, also what is in hand', async () => {
    const pool = poolWith({ worker: MORTAL });
    const all = [await photo('hang.jpg'), await photo()].map((path) => code(pool.examine(request(path))));
    await pool.close();
    expect(await Promise.all(all)).toEqual(['photo.cancelled', 'photo.cancelled']);
  });

  it('an idle worker gives its memory back, and the next photo starts a new one', async () => {
    const pool = poolWith({ idleMs: 1 });
    const path = await photo();
    expect(await code(pool.examine(request(path)))).toBe('fine');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await code(pool.examine(request(path)))).toBe('fine');
  });
});

it('an app that only started a pool has loaded nothing heavy', async () => {
  const script = join(folder(), 'lazy.mjs');
  const pool = new URL('../../../main/photos/pool/pool.ts', import.meta.url);
  writeFileSync(
    script,
    `import { createPhotoPool } from '${pool.href}';
     const pool = createPhotoPool({ cacheDir: 'nowhere' });
     const { createRequire } = await import('node:module');
     const loaded = Object.keys(createRequire(import.meta.url).cache).filter((name) => /sharp|libheif/.test(name));
     console.log(JSON.stringify(loaded));
     await pool.close();`,
  );
  expect(execFileSync(process.execPath, [script], { encoding: 'utf8' }).trim()).toBe('[]');
});
