import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPractice } from '../../../main/practice/start.ts';
import type { Practice } from '../../../main/practice/start.ts';
import { test } from './fixtures.ts';

/** A platform, and the pictures that it received, byte for byte. */
type Gateway = Practice & { pictures(): Promise<Buffer[]> };

async function picturesIn(stateDir: string): Promise<Buffer[]> {
  const folder = join(stateDir, 'images');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.received'));
  return Promise.all(names.map((name) => readFile(join(folder, name))));
}

/** A walk with a platform beside the desk: in a process and on a port that are not the desk's. It looks at nothing for long. */
export const gatewayTest = test.extend<{ gateway: Gateway }>({
  gateway: async ({}, give) => {
    const stateDir = await mkdtemp(join(tmpdir(), 'sàn '));
    const gateway = await startPractice({ stateDir, now: Date.now, settings: { reviewMs: 0, variantWaitMs: 0 } });
    await give({ ...gateway, pictures: () => picturesIn(stateDir) });
    await gateway.close();
    await rm(stateDir, { recursive: true, force: true });
  },
});
