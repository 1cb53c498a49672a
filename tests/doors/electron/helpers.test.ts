import { expect, onTestFinished, test, vi } from 'vitest';
import { spawnUtility } from '../../../main/doors/electron/helpers.ts';
import type { Helper, SpawnHelper } from '../../../main/photos/pool/helper.ts';
import { createPhotoPool } from '../../../main/photos/pool/pool.ts';
import { asSharp, quarters } from '../../photos/draw.ts';
import { file, folder } from '../../photos/folder.ts';
import { becomeReady } from './stand-in.ts';

vi.mock('electron', () => import('./stand-in.ts'));

const MORTAL = new URL('../../photos/pool/mortal-worker.ts', import.meta.url);
const SHA = 'ab'.repeat(32);
const photo = async (name: string) => file(name, await asSharp(quarters(90, 60)).jpeg().toBuffer());

function poolOf(spawn: SpawnHelper, worker?: URL) {
  const pool = createPhotoPool({ cacheDir: folder(), spawn, worker });
  onTestFinished(() => pool.close());
  return pool;
}

test('photos are looked at in Electron too, where no plain Node can be started, and bytes come back as bytes', async () => {
  becomeReady();
  const pool = poolOf(spawnUtility);
  const request = { path: await photo('a.jpg'), sha256: SHA };
  expect(await pool.examine(request)).toMatchObject({ width: 90, height: 60 });
  const { bytes } = await pool.derive({ ...request, profile: { maxSide: 60, maxBytes: 50_000, square: true } });
  expect(bytes).toBeInstanceOf(Uint8Array);
});

test('a utility process that a photo brings down costs that photo only', async () => {
  becomeReady();
  const pool = poolOf(spawnUtility, MORTAL);
  const [bad, good] = [await photo('die.jpg'), await photo('a.jpg')];
  const died = pool.examine({ path: bad, sha256: SHA });
  const done = pool.examine({ path: good, sha256: SHA });
  await expect(died).rejects.toMatchObject({ code: 'photo.worker-died' });
  await expect(done).resolves.toMatchObject({ width: 90 });
});

test('closing the desk ends a utility process that hangs, also one that has hardly begun', async () => {
  becomeReady();
  const started: Helper[] = [];
  const spawn: SpawnHelper = (module) => {
    const helper = spawnUtility(module);
    started.push(helper);
    return helper;
  };
  for (const wait of [0, 1_500]) {
    const pool = poolOf(spawn, MORTAL);
    const hanging = pool.examine({ path: await photo('hang.jpg'), sha256: SHA });
    hanging.catch(() => {});
    while (started.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await new Promise((resolve) => setTimeout(resolve, wait));
    const gone = new Promise((resolve) => started.pop()?.onExit(resolve));
    await pool.close();
    await expect(hanging).rejects.toMatchObject({ code: 'photo.cancelled' });
    await gone;
  }
});
