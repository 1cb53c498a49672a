// The real photo helper, which also writes down before each job how much memory it has taken so far, in a file named by
// its process in the folder PEAKS.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { peakBytes } from './peak.ts';

process.on('message', () => {
  writeFileSync(join(process.env.PEAKS ?? '', `${process.pid}`), String(peakBytes()));
});
export const worker: unknown = await import('../../../main/photos/pool/worker.ts');
