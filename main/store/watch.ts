// Notices what another process (the command line, say) wrote to the same desk, by SQLite's own data_version.
import { orComplain } from './complain.ts';
import type { Db } from './open.ts';
import type { Changed } from './write.ts';

const EVERY_MS = 1_000;

/** Calls `seen` with the rows that others changed. Returns how to stop. */
export function watchOthers(db: Db, seen: (changed: Changed[]) => void, every = EVERY_MS): () => void {
  const version = () => Number(db.pragma('data_version', { simple: true }));
  const top = db.prepare<[], { top: number | null }>('SELECT max(counter) AS top FROM change');
  const since = db.prepare<[number], Changed>(
    'SELECT DISTINCT entity, entityId AS id, subject FROM change WHERE counter > ?',
  );
  let known = version();
  let counter = top.get()?.top ?? 0;
  const look = () => {
    const now = version();
    // Read before the rows: what another process adds in between is told again at the next look, never missed.
    const highest = top.get()?.top ?? 0;
    // data_version stays the same for our own writes, which are told at their commit.
    if (now !== known) seen(since.all(counter));
    known = now;
    counter = highest;
  };
  const timer = setInterval(() => orComplain('watch', look), every);
  timer.unref();
  return () => clearInterval(timer);
}
