import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { spawnChild } from '../../../main/photos/pool/child-process.ts';
import type { Helper } from '../../../main/photos/pool/helper.ts';
import { createPhotoPool } from '../../../main/photos/pool/pool.ts';
import { asSharp, pack } from '../draw.ts';
import { file, folder } from '../folder.ts';
import { heic } from '../intake/heic-box.ts';

const SHA = 'ab'.repeat(32);
const PROFILE = { maxSide: 300, maxBytes: 50_000, square: false };
const small = () => asSharp(pack(600, 400)).jpeg().toBuffer();
/** Takes a decoder some seconds. */
const large = () => asSharp(pack(5000, 4000)).png({ compressionLevel: 1 }).toBuffer();

/** A pool whose helper processes the test can kill from outside, as the system does when memory runs out. */
function watchedPool() {
  const helpers: Helper[] = [];
  const pool = createPhotoPool({
    cacheDir: folder(),
    spawn(module) {
      const helper = spawnChild(module);
      helpers.push(helper);
      return helper;
    },
  });
  onTestFinished(() => pool.close());
  return { pool, helpers };
}

describe('a helper that is killed from outside', () => {
  it('costs the photo it had in hand, which says so and can be tried again at once', async () => {
    const { pool, helpers } = watchedPool();
    const request = { path: file('a.png', await large()), sha256: SHA };
    const lost = pool.examine(request);
    const next = pool.examine({ path: file('b.jpg', await small()), sha256: 'cd'.repeat(32) });
    while (helpers.length === 0) await wait(5);
    await wait(300);
    await helpers[0]?.kill();
    await expect(lost).rejects.toMatchObject({ code: 'photo.worker-died' });
    await expect(next).resolves.toMatchObject({ width: 600 });
    await expect(pool.examine(request)).resolves.toMatchObject({ width: 5000 });
    expect(helpers).toHaveLength(2);
  });

  it('between two photos costs nothing', async () => {
    const { pool, helpers } = watchedPool();
    const request = { path: file('a.jpg', await small()), sha256: SHA };
    await pool.examine(request);
    await helpers[0]?.kill();
    await expect(pool.examine(request)).resolves.toMatchObject({ width: 600 });
  });

  it('while it unpacks a HEIC leaves no half work copy: the photo is decoded the next time', async () => {
    const { pool, helpers } = watchedPool();
    const request = { path: file('a.heic', heic()), sha256: SHA };
    const lost = pool.examine(request);
    while (helpers.length === 0) await wait(1);
    await helpers[0]?.kill();
    await expect(lost).rejects.toMatchObject({ code: 'photo.worker-died' });
    await expect(pool.examine(request)).resolves.toMatchObject({ format: 'heic', width: 192 });
    // One that unpacked in vain, one that unpacked, one that looked at the picture.
    expect(helpers).toHaveLength(3);
  });
});

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('a desk that is killed leaves no helper behind', () => {
  it.each(['while it works', 'while it waits'])('%s', async (when) => {
    const path = file(
      'mark.png',
      when === 'while it works' ? await large() : await asSharp(pack(60, 40)).png().toBuffer(),
    );
    const desk = spawn(process.execPath, [
      fileURLToPath(new URL('./dying-parent.ts', import.meta.url)),
      path,
      folder(),
    ]);
    onTestFinished(() => void desk.kill('SIGKILL'));
    const done = new Promise((resolve) => desk.stdout.once('data', resolve));
    while (!existsSync(`${path}.pid`) || readFileSync(`${path}.pid`, 'utf8') === '') await wait(5);
    const helper = Number(readFileSync(`${path}.pid`, 'utf8'));
    if (when === 'while it waits') await done;
    expect(isAlive(helper)).toBe(true);
    desk.kill('SIGKILL');
    while (isAlive(helper)) await wait(20);
  });
});

it('originals are read and never touched, whatever is done with them', async () => {
  const { pool } = watchedPool();
  const originals = [
    file('a.jpg', await small()),
    file('a.png', await asSharp(pack(300, 200)).png().toBuffer()),
    file('a.heic', heic({ turns: 1 })),
  ];
  const hashes = () => originals.map((path) => createHash('sha256').update(readFileSync(path)).digest('hex'));
  const before = hashes();
  for (const [index, path] of originals.entries()) {
    chmodSync(path, 0o444);
    const request = { path, sha256: before[index]!, recipe: [{ op: 'turn' as const, quarters: 1 as const }] };
    await pool.examine(request);
    await pool.derive({ ...request, profile: PROFILE });
    await pool.preview({ ...request, side: 200 });
    await pool.offers(request);
    await pool.mend(request);
    await pool.read(request);
  }
  expect(hashes()).toEqual(before);
});
