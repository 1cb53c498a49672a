// Opening a desk's database: pragmas, the check, the upgrade. What comes out is safe to write to.
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type Database from 'better-sqlite3';
import { Failure } from '../../shared/contract/failure.ts';
import { MIGRATIONS, VERSION } from './migrations/index.ts';

export type Db = Database.Database;

/** A full check of a desk this size takes well under a second; a larger one is checked without its indexes. */
const FULL_CHECK_BYTES = 64 * 1024 * 1024;
/** How long a write waits for another process on the same desk (milliseconds). */
const BUSY_MS = 5_000;

// better-sqlite3 13 needs Node-API 10: under an older Node it would crash without a word.
async function loadSqlite(): Promise<typeof Database> {
  if (Number(process.versions.napi) < 10) {
    throw new Error(`Node ${process.versions.node} is too old for the database; start through: npm start`);
  }
  return (await import('better-sqlite3')).default;
}
const Sqlite = await loadSqlite();

/** A connection with the pragmas that every connection must have (the build itself would drop to NORMAL). */
export function connect(file: string, options: { readonly?: boolean } = {}): Db {
  const db = new Sqlite(file, { readonly: options.readonly ?? false, timeout: BUSY_MS });
  if (!options.readonly) db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  return db;
}

/** A database that holds nothing: only its lock counts. Never waits. */
export const openLockFile = (file: string): Db => new Sqlite(file, { timeout: 0 });

export const versionOf = (db: Db) => Number(db.pragma('user_version', { simple: true }));

/** @throws Failure desk.damaged when SQLite finds the file inconsistent. */
export function checkIntegrity(db: Db) {
  const pragma = statSync(db.name).size > FULL_CHECK_BYTES ? 'quick_check(1)' : 'integrity_check(1)';
  const answer = db.pragma(pragma, { simple: true });
  if (answer !== 'ok') throw new Failure('desk.damaged', { detail: String(answer) });
}

/** Brings the database to `to`, one transaction a step, so that a step that fails leaves the step before it. */
export function migrate(db: Db, to = VERSION) {
  for (let version = versionOf(db); version < to; version += 1) {
    db.transaction(() => {
      // Another process may have upgraded while this one waited for its turn.
      if (versionOf(db) !== version) return;
      db.exec(MIGRATIONS[version] ?? '');
      db.pragma(`user_version = ${version + 1}`);
    }).immediate();
  }
}

/**
 * Opens, checks and upgrades a desk's database.
 * @param beforeUpgrade makes the copy that is kept when the file is from an older app
 * @throws Failure desk.newer, desk.damaged, desk.read-only
 */
export function openDatabase(file: string, beforeUpgrade: (db: Db) => void): Db {
  mkdirSync(dirname(file), { recursive: true });
  const isNew = !existsSync(file);
  let db: Db | undefined;
  try {
    db = connect(file);
    const version = versionOf(db);
    if (version > VERSION) throw new Failure('desk.newer', { theirs: version, ours: VERSION });
    if (!isNew) checkIntegrity(db);
    if (version > 0 && version < VERSION) beforeUpgrade(db);
    migrate(db);
    return db;
  } catch (error) {
    db?.close();
    throw asFailure(error);
  }
}

/** SQLite's own words for what a person needs another sentence for. */
export function asFailure(error: unknown): unknown {
  const code = (error as { code?: string }).code ?? '';
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB')
    return new Failure('desk.damaged', { detail: code }, { cause: error });
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') return new Failure('desk.disk-full', {}, { cause: error });
  if (code.startsWith('SQLITE_READONLY') || code === 'SQLITE_CANTOPEN' || code === 'EACCES' || code === 'EROFS') {
    return new Failure('desk.read-only', {}, { cause: error });
  }
  return error;
}
