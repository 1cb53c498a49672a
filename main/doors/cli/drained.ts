import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Waits until what was written has gone out, or nobody takes it any more; then the stream's own error tells of it. */
export async function drained(stream: Writable): Promise<void> {
  if (!stream.writableNeedDrain || stream.destroyed) return;
  const waiting = new AbortController();
  const { signal } = waiting;
  try {
    await Promise.race([once(stream, 'drain', { signal }), once(stream, 'close', { signal })]);
  } catch {
    // Said where the stream is watched.
  } finally {
    waiting.abort();
  }
}
