import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';

export type Db = Database.Database;

/** Raised whenever the tables below change. Practice data is cheap: an older file is put aside, not carried over. */
const VERSION = 1;

const SCHEMA = `
  CREATE TABLE partner (id INTEGER PRIMARY KEY CHECK (id = 1), partner_id INTEGER NOT NULL, partner_key TEXT NOT NULL,
    port INTEGER NOT NULL DEFAULT 0) STRICT;
  CREATE TABLE shops (shop_id INTEGER PRIMARY KEY, name TEXT NOT NULL, linked INTEGER NOT NULL, auth_at INTEGER NOT NULL,
    auth_until INTEGER NOT NULL) STRICT;
  CREATE TABLE codes (code TEXT PRIMARY KEY, shop_id INTEGER NOT NULL, until INTEGER NOT NULL, used INTEGER NOT NULL) STRICT;
  CREATE TABLE tokens (access TEXT PRIMARY KEY, refresh TEXT NOT NULL UNIQUE, shop_id INTEGER NOT NULL,
    access_until INTEGER NOT NULL, refresh_until INTEGER NOT NULL, refresh_used INTEGER NOT NULL) STRICT;
  CREATE TABLE images (image_id TEXT PRIMARY KEY, bytes INTEGER NOT NULL, width INTEGER NOT NULL, height INTEGER NOT NULL,
    created_at INTEGER NOT NULL) STRICT;
  CREATE TABLE items (item_id INTEGER PRIMARY KEY AUTOINCREMENT, shop_id INTEGER NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('NORMAL', 'BANNED', 'UNLIST', 'REVIEWING', 'SELLER_DELETE')),
    name_key TEXT NOT NULL, sku TEXT NOT NULL, price INTEGER NOT NULL, stock INTEGER NOT NULL,
    reviewed INTEGER NOT NULL, review_until INTEGER, banned TEXT, tiers TEXT, created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL, body TEXT NOT NULL) STRICT;
  CREATE INDEX items_sku ON items (shop_id, sku);
  CREATE INDEX items_updated ON items (shop_id, updated_at);
  CREATE TABLE models (model_id INTEGER PRIMARY KEY AUTOINCREMENT, item_id INTEGER NOT NULL REFERENCES items,
    tier_index TEXT NOT NULL, sku TEXT NOT NULL, price INTEGER NOT NULL, stock INTEGER NOT NULL, body TEXT NOT NULL,
    UNIQUE (item_id, tier_index)) STRICT;
  CREATE TABLE allowance (id INTEGER PRIMARY KEY CHECK (id = 1), left REAL NOT NULL, at INTEGER NOT NULL, day TEXT NOT NULL,
    calls INTEGER NOT NULL) STRICT;
  -- Ids beyond 32 bits, as the real ones are: a client that cuts them is found out here.
  INSERT INTO sqlite_sequence (name, seq) VALUES ('items', 24000000000), ('models', 180000000000);
`;

/** Opens the practice platform's own database in its folder; makes both when they are new. */
export function openState(stateDir: string): Db {
  mkdirSync(stateDir, { recursive: true });
  const db = new Database(join(stateDir, `practice-${VERSION}.sqlite`));
  db.pragma('journal_mode = WAL');
  // An item that was answered as created must be there after a kill and after a power cut.
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  db.transaction(() => {
    if (db.pragma('user_version', { simple: true }) === VERSION) return;
    db.exec(SCHEMA);
    db.pragma(`user_version = ${VERSION}`);
  }).immediate();
  return db;
}
