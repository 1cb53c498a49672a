import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPractice } from '../../../main/practice/start.ts';
import type { Practice } from '../../../main/practice/start.ts';
import { test } from './fixtures.ts';

/** A walk with a platform beside the desk: in a process and on a port that are not the desk's. It looks at nothing for long. */
export const gatewayTest = test.extend<{ gateway: Practice }>({
  gateway: async ({}, give) => {
    const stateDir = await mkdtemp(join(tmpdir(), 'sàn '));
    const gateway = await startPractice({ stateDir, now: Date.now, settings: { reviewMs: 0, variantWaitMs: 0 } });
    await give(gateway);
    await gateway.close();
    await rm(stateDir, { recursive: true, force: true });
  },
});
