import { rmSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it, onTestFinished } from 'vitest';
import { spawnChild } from '../../../main/photos/pool/child-process.ts';
import type { Helper } from '../../../main/photos/pool/helper.ts';
import { createPhotoPool } from '../../../main/photos/pool/pool.ts';
import { PhotoReading } from '../../../shared/model/photo-reading.ts';
import { asSharp, pack } from '../draw.ts';
import { file, folder } from '../folder.ts';
import { heic } from '../intake/heic-box.ts';

const PROFILE = { maxSide: 300, maxBytes: 50_000, square: false };

async function setUp() {
  const cacheDir = folder();
  const helpers: Helper[] = [];
  const spawn = (module: URL): Helper => {
    const helper = spawnChild(module);
    helpers.push(helper);
    return helper;
  };
  const pool = createPhotoPool({ cacheDir, spawn });
  onTestFinished(() => pool.close());
  const request = { path: file('a.jpg', await asSharp(pack(600, 400)).jpeg().toBuffer()), sha256: 'ab'.repeat(32) };
  return { pool, request, helpers, cacheDir };
}

/** Names in the order in which their promises were settled. */
async function finished(jobs: Record<string, Promise<unknown>>): Promise<string[]> {
  const order: string[] = [];
  await Promise.all(Object.entries(jobs).map(([name, job]) => job.then(() => order.push(name))));
  return order;
}

describe('what somebody waits for goes first', () => {
  it('what is looked at, then photos just dropped, then what is only tidied up', async () => {
    const { pool, request } = await setUp();
    const order = await finished({
      'in hand': pool.examine({ ...request, background: true }),
      tidied: pool.examine({ ...request, background: true }),
      dropped: pool.examine(request),
      'dropped later': pool.derive({ ...request, profile: PROFILE }),
      'looked at': pool.preview({ ...request, side: 200 }),
    });
    expect(order).toEqual(['in hand', 'looked at', 'dropped', 'dropped later', 'tidied']);
  });

  it('reading makes way and is done all the same', async () => {
    const { pool, request } = await setUp();
    const reading = pool.read({ ...request, background: true });
    const order = await finished({
      reading,
      tidied: pool.examine({ ...request, background: true }),
      dropped: pool.examine(request),
    });
    expect(order).toEqual(['dropped', 'tidied', 'reading']);
    expect(PhotoReading.parse(await reading)).toEqual(await reading);
  });

  it('reading that was cancelled while it made way does not begin again', async () => {
    const { pool, request } = await setUp();
    const reading = pool.read({ ...request, background: true, key: 'reading' });
    const dropped = pool.examine(request);
    expect(pool.cancel('reading')).toBe(1);
    await expect(reading).rejects.toMatchObject({ code: 'photo.cancelled' });
    await expect(dropped).resolves.toMatchObject({ width: 600 });
  });
});

describe('a reading that a person stops', () => {
  it('is given up in the middle, and what comes after it is done at once', async () => {
    const { pool, request } = await setUp();
    const reading = pool.read({ ...request, background: true, key: 'reading' });
    const looked = pool.examine({ ...request, background: true });
    expect(pool.cancel('reading')).toBe(1);
    await expect(reading).rejects.toMatchObject({ code: 'photo.cancelled' });
    await expect(looked).resolves.toMatchObject({ width: 600 });
    // The next reading starts a helper of its own.
    expect(PhotoReading.parse(await pool.read(request))).toBeTruthy();
  });

  it('takes no photo along that is only being looked at', async () => {
    const { pool, request } = await setUp();
    const looked = pool.examine({ ...request, key: 'reading' });
    expect(pool.cancel('reading')).toBe(0);
    await expect(looked).resolves.toMatchObject({ width: 600 });
  });
});

describe('a process for each kind of decoder', () => {
  it('HEIC is unpacked in one of its own, once, and again when the cache was cleared', async () => {
    const { pool, helpers, cacheDir } = await setUp();
    const request = { path: file('a.heic', heic()), sha256: 'cd'.repeat(32) };
    const first = await pool.derive({ ...request, profile: PROFILE });
    expect(helpers).toHaveLength(2);
    const preview = await pool.preview({ ...request, side: 100 });
    expect((await sharp(preview).metadata()).format).toBe('webp');
    rmSync(cacheDir, { recursive: true });
    const again = await pool.derive({ ...request, profile: PROFILE });
    expect(again.sha256).toBe(first.sha256);
    expect(helpers).toHaveLength(2);
  });

  it('a JPEG needs none of it', async () => {
    const { pool, request, helpers } = await setUp();
    await pool.examine(request);
    expect(helpers).toHaveLength(1);
  });
});

it('a recipe is seen in the figures and in the thumbnails, under a name of its own', async () => {
  const { pool, request } = await setUp();
  const plain = await pool.examine(request);
  const turned = await pool.examine({ ...request, recipe: [{ op: 'turn', quarters: 1 }] });
  expect(turned.thumbnails[320]).not.toBe(plain.thumbnails[320]);
  expect((await sharp(turned.thumbnails[320]).metadata()).height).toBe(320);
  expect((await sharp(plain.thumbnails[320]).metadata()).width).toBe(320);
});

it('a pool that was closed starts nothing any more', async () => {
  const { pool, request, helpers } = await setUp();
  await pool.close();
  await expect(pool.examine(request)).rejects.toMatchObject({ code: 'photo.cancelled' });
  expect(helpers).toHaveLength(0);
});
