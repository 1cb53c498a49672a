// The real helper, but photos of certain names kill it, make it throw, hold it for ever, or have it say who it is.
import { writeFileSync } from 'node:fs';

process.on('message', ({ path }: { path: string }) => {
  if (path.endsWith('die.jpg')) process.abort();
  if (path.endsWith('throw.jpg')) throw new Error('out of memory, say');
  if (path.endsWith('mark.png')) writeFileSync(`${path}.pid`, String(process.pid));
  while (path.endsWith('hang.jpg'));
});
// After the listener above, which must hear of a job first.
export const worker: unknown = await import('../../../main/photos/pool/worker.ts');
