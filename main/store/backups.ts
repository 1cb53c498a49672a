// Copies of the desk's database: one a day, fourteen kept, and one before anything that replaces it. Photos are files
// named by their content and are never changed, so a copy of the database is a copy of the desk.
import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../../shared/contract/failure.ts';
import type { Backup } from '../../shared/contract/desk.ts';
import { VERSION } from './migrations/index.ts';
import { asFailure, checkIntegrity, connect, versionOf } from './open.ts';
import type { Db } from './open.ts';

export const DAILY_KEPT = 14;
const DAY_MS = 24 * 60 * 60 * 1000;
const NAME = /^len-san-(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)-(daily|by-hand|before-upgrade|before-restore)\.db$/;

type Reason = Backup['reason'];

/** UTC in the name, so that names sort by age on every machine. */
const nameOf = (at: number, reason: Reason) => {
  const digits = new Date(at).toISOString().replace(/\D/g, '');
  return `len-san-${digits.slice(0, 8)}-${digits.slice(8, 14)}-${reason}.db`;
};

/** The backups of a folder, newest first. Files with other names are left alone. */
export function listBackups(dir: string): Backup[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir)
    .flatMap((name) => {
      const parts = NAME.exec(name);
      if (!parts) return [];
      const [, y, mo, d, h, mi, s, reason] = parts;
      const madeAt = Date.parse(`${y}-${mo}-${d}T${h}:${mi}:${s}Z`);
      return [{ name, madeAt, bytes: statSync(join(dir, name)).size, reason: reason as Reason }];
    })
    .toSorted((a, b) => b.madeAt - a.madeAt || b.name.localeCompare(a.name));
}

/** Writes a copy beside the others. The name appears only when the copy is whole. @throws Failure desk.disk-full */
export function makeBackup(db: Db, dir: string, at: number, reason: Reason): Backup {
  mkdirSync(dir, { recursive: true });
  // A second copy within a second must not take the place of the first.
  while (existsSync(join(dir, nameOf(at, reason)))) at += 1_000;
  const name = nameOf(at, reason);
  const partial = join(dir, `${name}.part`);
  try {
    rmSync(partial, { force: true });
    db.prepare('VACUUM INTO ?').run(partial);
    renameSync(partial, join(dir, name));
  } catch (error) {
    rmSync(partial, { force: true });
    throw asFailure(error);
  }
  return { name, madeAt: Math.floor(at / 1000) * 1000, bytes: statSync(join(dir, name)).size, reason };
}

/** Makes today's copy if the newest daily one is a day old or from a future that a wrong clock made up; drops the oldest. */
export function backupDaily(db: Db, dir: string, now: number): Backup | null {
  const daily = listBackups(dir).filter((backup) => backup.reason === 'daily');
  const newest = daily.find((backup) => backup.madeAt <= now);
  if (newest && now - newest.madeAt < DAY_MS) return null;
  const made = makeBackup(db, dir, now, 'daily');
  const kept = listBackups(dir).filter((backup) => backup.reason === 'daily');
  for (const old of kept.slice(DAILY_KEPT)) rmSync(join(dir, old.name), { force: true });
  return made;
}

/** Opens a candidate read-only. @throws Failure backup.not-a-backup, backup.newer, backup.damaged */
export function checkBackup(file: string) {
  if (!existsSync(file) || !statSync(file).isFile()) throw new Failure('backup.not-a-backup', { file });
  let db: Db | undefined;
  try {
    db = connect(file, { readonly: true });
    const version = versionOf(db);
    const isDesk = db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'change'").get();
    if (version === 0 || !isDesk) throw new Failure('backup.not-a-backup', { file });
    if (version > VERSION) throw new Failure('backup.newer', { file, theirs: version, ours: VERSION });
    checkIntegrity(db);
  } catch (error) {
    const failure = asFailure(error);
    if (!(failure instanceof Failure)) throw failure;
    throw failure.code === 'desk.damaged' ? new Failure('backup.damaged', { file }, { cause: error }) : failure;
  } finally {
    db?.close();
  }
}

/** Keeps a file that no longer opens, byte for byte with its log, for whoever may still get something out of it. */
export function keepAside(deskFile: string, dir: string, at: number) {
  mkdirSync(dir, { recursive: true });
  for (const side of ['', '-wal']) {
    if (existsSync(deskFile + side)) copyFileSync(deskFile + side, join(dir, `damaged-${at}.db${side}`));
  }
}

/** Puts a checked backup in the place of a closed desk, in one rename. @throws Failure desk.disk-full, with the desk as it was */
export function replaceDesk(backup: string, deskFile: string) {
  const incoming = `${deskFile}.restoring`;
  try {
    copyFileSync(backup, incoming);
    // Whole on the disk before it takes the desk's name: a power cut leaves the one or the other.
    const handle = openSync(incoming, 'r+');
    fsyncSync(handle);
    closeSync(handle);
    for (const side of ['-wal', '-shm']) rmSync(deskFile + side, { force: true });
    renameSync(incoming, deskFile);
  } catch (error) {
    rmSync(incoming, { force: true, recursive: true });
    throw asFailure(error);
  }
}
