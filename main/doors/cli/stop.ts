// Ctrl+C, a closed terminal, a reader that has read enough: the command ends in order, and keeps what is done.
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs a command with a signal that says when to stop. Asked a second time, the process dies at once. */
export async function untilStopped<T>(work: (stop: AbortSignal) => Promise<T>): Promise<T> {
  const stopping = new AbortController();
  const stop = () => {
    stopping.abort();
    forget();
  };
  const broken = (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    stop();
  };
  const forget = () => SIGNALS.forEach((signal) => process.off(signal, stop));
  SIGNALS.forEach((signal) => process.once(signal, stop));
  // Stays: a line that was on its way may fail after the command is over.
  process.stdout.on('error', broken);
  try {
    return await work(stopping.signal);
  } finally {
    forget();
  }
}
