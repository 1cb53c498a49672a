// The real worker, but photos of certain names kill it, make it throw, or hold it for ever.
import { parentPort } from 'node:worker_threads';
// oxlint-disable-next-line import/no-unassigned-import -- the worker listens by being loaded
import '../../../main/photos/pool/worker.ts';

parentPort?.on('message', ({ path }: { path: string }) => {
  if (path.endsWith('die.jpg')) process.exit(1);
  if (path.endsWith('throw.jpg')) throw new Error('out of memory, say');
  while (path.endsWith('hang.jpg'));
});
