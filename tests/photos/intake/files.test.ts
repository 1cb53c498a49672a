import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  originalPath,
  putOriginal,
  removeLeftovers,
  thumbnailPath,
  workPath,
} from '../../../main/photos/intake/files.ts';
import { asDiskFailure } from '../../../main/photos/intake/write-atomically.ts';
import { asSharp, pack } from '../draw.ts';
import { file, folder } from '../folder.ts';

const jpeg = () => asSharp(pack(400, 300)).jpeg().toBuffer();
const shaOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const everythingIn = (dir: string) =>
  readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

describe('an original is kept under the name of its own content', () => {
  it('from a file, from memory, from a stream in small pieces: the same place each time', async () => {
    const bytes = await jpeg();
    const dir = folder();
    const path = file('Ảnh chụp.jpeg', bytes);
    const first = await putOriginal(dir, path);
    expect(first).toEqual({ sha256: shaOf(bytes), bytes: bytes.length, ext: 'jpg', existed: false });
    expect(await putOriginal(dir, bytes)).toEqual({ ...first, existed: true });
    expect(await putOriginal(dir, pieces(bytes, 100))).toEqual({ ...first, existed: true });
    expect(await putOriginal(dir, new Blob([bytes]).stream())).toEqual({ ...first, existed: true });
    const kept = originalPath(dir, first.sha256, first.ext);
    expect(kept).toBe(join(dir, first.sha256.slice(0, 2), `${first.sha256}.jpg`));
    expect(readFileSync(kept).equals(bytes)).toBe(true);
    expect(readFileSync(path).equals(bytes)).toBe(true);
    expect(everythingIn(dir)).toHaveLength(1);
  });

  it('its extension comes from the content, not from the name', async () => {
    const png = await asSharp(pack(40, 30)).png().toBuffer();
    expect(await putOriginal(folder(), file('a.jpg', png))).toMatchObject({ ext: 'png' });
  });

  it('a file that a failing disk left too short is put right by adding the photo again', async () => {
    const dir = folder();
    const bytes = await jpeg();
    const { sha256, ext } = await putOriginal(dir, bytes);
    truncateSync(originalPath(dir, sha256, ext), 100);
    expect(await putOriginal(dir, bytes)).toMatchObject({ existed: false });
    expect(readFileSync(originalPath(dir, sha256, ext)).equals(bytes)).toBe(true);
  });

  it('two windows adding the same photo at once end with one whole file', async () => {
    const dir = folder();
    const bytes = await jpeg();
    const done = await Promise.all([putOriginal(dir, bytes), putOriginal(dir, pieces(bytes, 500))]);
    expect(done[0].sha256).toBe(done[1].sha256);
    expect(everythingIn(dir)).toHaveLength(1);
  });
});

describe('what is not kept leaves nothing behind', () => {
  const after = async (source: Parameters<typeof putOriginal>[1]) => {
    const dir = folder();
    const failure = await putOriginal(dir, source).then(
      () => null,
      (error: unknown) => error,
    );
    expect(everythingIn(dir)).toEqual([]);
    return failure;
  };

  it('an empty file, a letter, a file that is gone', async () => {
    expect(await after(new Uint8Array())).toMatchObject({ code: 'photo.empty' });
    expect(await after(new TextEncoder().encode('Kính gửi'))).toMatchObject({ code: 'photo.not-a-photo' });
    expect(await after(join(folder(), 'gone.jpg'))).toMatchObject({ code: 'photo.not-found' });
  });

  it('a film is given up at its first bytes, a photo without end at 50 MB', async () => {
    let asked = 0;
    async function* endless(start: Uint8Array): AsyncGenerator<Uint8Array> {
      yield start;
      for (;;) {
        asked++;
        yield new Uint8Array(1_000_000);
      }
    }
    const film = new TextEncoder().encode('\0\0\0\x18ftypmp42\0\0\0\0mp42isom');
    expect(await after(endless(film))).toMatchObject({ code: 'photo.not-a-photo' });
    expect(asked).toBe(1);
    expect(await after(endless(await jpeg()))).toMatchObject({ code: 'photo.too-big-file' });
    expect(asked).toBeLessThan(60);
  });

  it('a disk that is full in the middle', async () => {
    const bytes = await jpeg();
    async function* filling(): AsyncGenerator<Uint8Array> {
      yield bytes.subarray(0, 5000);
      throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
    }
    expect(await after(filling())).toMatchObject({ code: 'desk.disk-full' });
  });

  it('an upload that breaks off', async () => {
    const bytes = await jpeg();
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield bytes.subarray(0, 5000);
      throw new Error('the browser went away');
    }
    expect(await after(broken())).toMatchObject({ message: 'the browser went away' });
  });
});

it('a full and a write-protected disk are told apart, other errors stay what they are', () => {
  const error = (code: string) => Object.assign(new Error(code), { code });
  expect(asDiskFailure(error('ENOSPC'))).toMatchObject({ code: 'desk.disk-full' });
  expect(asDiskFailure(error('EDQUOT'))).toMatchObject({ code: 'desk.disk-full' });
  expect(asDiskFailure(error('EROFS'))).toMatchObject({ code: 'desk.read-only' });
  const other = error('EIO');
  expect(asDiskFailure(other)).toBe(other);
});

it('what a killed process left half written is cleared, what a running one is writing is not', async () => {
  const dir = folder();
  const { pid } = spawnSync(process.execPath, ['--version']);
  writeFileSync(join(dir, `.incoming-${pid}-0-1`), 'half');
  writeFileSync(join(dir, `.incoming-${process.pid}-0-9`), 'half');
  mkdirSync(join(dir, 'ab'));
  await removeLeftovers(dir);
  expect(readdirSync(dir).toSorted()).toEqual([`.incoming-${process.pid}-0-9`, 'ab']);
  await removeLeftovers(join(dir, 'not-made-yet'));
});

it('thumbnails and work copies stand apart from the originals, so that clearing the cache cannot hurt', () => {
  const sha = 'ab'.repeat(32);
  expect(thumbnailPath('/cache', sha, 320)).toBe(join('/cache', 'thumbnails', 'ab', `${sha}-320.webp`));
  expect(workPath('/cache', sha)).toBe(join('/cache', 'work', 'ab', `${sha}.jpg`));
  expect(dirname(originalPath('/photos', sha, 'jpg'))).toBe(join('/photos', 'ab'));
  expect(existsSync('/cache')).toBe(false);
});
