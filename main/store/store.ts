// A desk on disk: one folder with the database, the photos as files, and the copies.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Safe } from '../safe.ts';
import { backupDaily, makeBackup } from './backups.ts';
import { createMeta } from './meta.ts';
import { asFailure, openDatabase } from './open.ts';
import { createSecrets } from './secrets.ts';
import { watchOthers } from './watch.ts';
import { createChange } from './write.ts';
import type { Changed } from './write.ts';

export type Places = { dir: string; database: string; photos: string; cache: string; backups: string };

export function placesOf(dir: string): Places {
  return {
    dir,
    database: join(dir, 'len-san.db'),
    photos: join(dir, 'photos'),
    cache: join(dir, 'cache'),
    backups: join(dir, 'backups'),
  };
}

export type StoreDeps = { safe: Safe; now(): number; newId(): string };
export type Heard = { changed: Changed[]; outbox: boolean };

/** @throws Failure desk.newer, desk.damaged, desk.read-only */
export function openStore(dir: string, deps: StoreDeps) {
  const places = placesOf(dir);
  try {
    for (const folder of [places.photos, places.cache]) mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw asFailure(error);
  }
  const db = openDatabase(places.database, (old) => makeBackup(old, places.backups, deps.now(), 'before-upgrade'));
  const meta = createMeta(db, deps.newId);
  const listeners = new Set<(heard: Heard) => void>();
  const tell = (heard: Heard) => listeners.forEach((listener) => listener(heard));
  const change = createChange(db, {
    device: meta.device,
    now: deps.now,
    newId: deps.newId,
    onCommit: (changed, outbox) => tell({ changed, outbox }),
  });
  const unwatch = watchOthers(db, (changed) => tell({ changed, outbox: true }));

  return {
    db,
    places,
    meta,
    change,
    secrets: createSecrets(db, deps.safe),
    /** Hears every commit of this process, and what others wrote, within a second. Returns how to stop. */
    listen(listener: (heard: Heard) => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    tell,
    backupDaily: () => backupDaily(db, places.backups, deps.now()),
    backup: (reason: 'by-hand' | 'before-restore') => makeBackup(db, places.backups, deps.now(), reason),
    close() {
      unwatch();
      listeners.clear();
      db.close();
    },
  };
}
export type Store = ReturnType<typeof openStore>;
