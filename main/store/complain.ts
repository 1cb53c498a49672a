/** Background work on the desk: what goes wrong is told on the error stream and never takes the desk away. */
export function orComplain(what: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    process.stderr.write(`${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  }
}
