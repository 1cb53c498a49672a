// The real helper, but photos of certain names kill it, make it throw, or hold it for ever.
process.on('message', ({ path }: { path: string }) => {
  if (path.endsWith('die.jpg')) process.abort();
  if (path.endsWith('throw.jpg')) throw new Error('out of memory, say');
  while (path.endsWith('hang.jpg'));
});
// After the listener above, which must hear of a job first.
export const worker = await import('../../../main/photos/pool/worker.ts');
