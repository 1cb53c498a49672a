// A lock that a killed process gives back by itself: an exclusive transaction on a tiny database of its own. The
// operating system drops it with the process, on Linux, Windows and macOS alike.
import { join } from 'node:path';
import { openLockFile } from './open.ts';

/** Takes the lock of that name in `dir`, or null when another process holds it. */
export function takeLock(dir: string, name: string): { release(): void } | null {
  const db = openLockFile(join(dir, `${name}.lock`));
  try {
    db.exec('BEGIN EXCLUSIVE');
    return { release: () => db.close() };
  } catch {
    db.close();
    return null;
  }
}
