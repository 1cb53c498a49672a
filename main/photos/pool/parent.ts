// A helper's line to the process that started it, the same over Node's channel and over Electron's.

/** What Electron gives a utility process. */
interface ParentPort {
  on(event: 'message', listener: (event: { data: unknown }) => void): void;
  postMessage(message: object): void;
}

/**
 * Answers every message that the parent sends. Without a parent there is nothing to work for: whatever is being done, this
 * process ends with it. A signal, because an ordinary exit would wait for the decoder's thread.
 */
export function answerParent(answer: (message: unknown) => Promise<object>): void {
  const { parentPort } = process as { parentPort?: ParentPort };
  if (parentPort) {
    parentPort.on('message', ({ data }) => void answer(data).then((reply) => parentPort.postMessage(reply)));
    return;
  }
  process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
  process.on('message', (message) => void answer(message).then((reply) => process.send?.(reply)));
}
