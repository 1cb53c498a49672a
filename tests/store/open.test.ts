import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listBackups } from '../../main/store/backups.ts';
import { ENTITIES, fieldsOf } from '../../main/store/entities.ts';
import type { EntityName } from '../../main/store/entities.ts';
import { MIGRATIONS, VERSION } from '../../main/store/migrations/index.ts';
import { connect, migrate, openDatabase, versionOf } from '../../main/store/open.ts';
import { placesOf } from '../../main/store/store.ts';
import { tempDir, tempStore } from '../fixtures/desk.ts';

const noCopy = () => expect.unreachable('a desk of this version needs no copy');

describe('opening a desk', () => {
  test('every connection writes to the disk before it says "saved"', () => {
    const { store } = tempStore();
    const second = connect(store.places.database);
    for (const db of [store.db, second]) {
      expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
      // 2 is FULL: what was acknowledged survives a power cut.
      expect(db.pragma('synchronous', { simple: true })).toBe(2);
      expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
    }
    second.close();
  });

  test('each shared row has a column for every field of its model, and none besides', () => {
    const { store } = tempStore();
    for (const name of Object.keys(ENTITIES) as EntityName[]) {
      const columns = (store.db.pragma(`table_info(${name})`) as { name: string }[]).map((column) => column.name);
      const kept = name === 'product' ? ['touched', 'touchedAt'] : [];
      expect(columns.toSorted(), name).toEqual([...fieldsOf(name), ...kept].toSorted());
    }
  });

  test('all tables are STRICT, so that a number is never kept as text', () => {
    const { store } = tempStore();
    const tables = store.db.pragma('table_list') as { name: string; type: string; strict: number }[];
    const loose = tables.filter(
      (table) => table.type === 'table' && !table.name.startsWith('sqlite_') && table.strict === 0,
    );
    expect(loose.map((table) => table.name)).toEqual([]);
  });

  test('a desk from a newer app is refused by name and left as it is', () => {
    const file = placesOf(tempDir()).database;
    openDatabase(file, noCopy).close();
    const db = connect(file);
    db.pragma(`user_version = ${VERSION + 1}`);
    db.close();
    expect(() => openDatabase(file, noCopy)).toThrow(
      expect.objectContaining({ code: 'desk.newer', values: { theirs: VERSION + 1, ours: VERSION } }),
    );
    const after = connect(file, { readonly: true });
    expect(versionOf(after)).toBe(VERSION + 1);
    after.close();
  });

  test('a file that is no database is called damaged, not overwritten', () => {
    const file = join(tempDir(), 'len-san.db');
    writeFileSync(file, 'this is a letter, not a desk'.repeat(500));
    expect(() => openDatabase(file, noCopy)).toThrow(expect.objectContaining({ code: 'desk.damaged' }));
  });

  test('a desk with torn pages is called damaged', () => {
    const { store, dir } = tempStore();
    store.change({ action: 'product.create' }, (writer) => {
      for (let i = 0; i < 200; i += 1)
        writer.insert('product', { name: `sản phẩm ${i}`, description: 'x'.repeat(2000) });
    });
    store.db.pragma('wal_checkpoint(TRUNCATE)');
    const copy = join(dir, 'torn.db');
    store.db.prepare('VACUUM INTO ?').run(copy);
    const db = connect(copy);
    const pageSize = Number(db.pragma('page_size', { simple: true }));
    db.close();
    // Pages in the middle, as a failing disk leaves them.
    overwrite(copy, pageSize * 20, pageSize * 40);
    expect(() => openDatabase(copy, noCopy)).toThrow(expect.objectContaining({ code: 'desk.damaged' }));
  });
});

function overwrite(file: string, from: number, to: number) {
  const bytes = readFileSync(file);
  bytes.fill(0x5a, from, to);
  writeFileSync(file, bytes);
}

describe('migrations', () => {
  test.each(MIGRATIONS.map((_, index) => index + 1))('step %i keeps what the version before it held', (version) => {
    const file = join(tempDir(), 'len-san.db');
    const db = connect(file);
    migrate(db, version - 1);
    if (version > 1) {
      db.prepare(
        "INSERT INTO producer (id, name, deleted) VALUES ('01ARZ3NDEKTSV4RRFFQ69G5FAV', 'HTX Sen quê Bác', 0)",
      ).run();
      db.prepare(
        `INSERT INTO product (id, producerId, name, touchesFood, madeToOrder, sample, deleted)
         VALUES ('01ARZ3NDEKTSV4RRFFQ69G5FAW', '01ARZ3NDEKTSV4RRFFQ69G5FAV', 'Đường phên Tân Kỳ', 0, 0, 0, 0)`,
      ).run();
    }
    migrate(db, version);
    expect(versionOf(db)).toBe(version);
    if (version > 1) {
      expect(db.prepare('SELECT name FROM product').get()).toEqual({ name: 'Đường phên Tân Kỳ' });
      // Search covers what was there before search was.
      expect(
        db.prepare("SELECT count(*) AS hits FROM product_words WHERE product_words MATCH 'duong* sen*'").get(),
      ).toEqual({ hits: 1 });
    }
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    db.close();
  });

  test('a desk of an older app is copied before it is upgraded', () => {
    const dir = tempDir();
    const { database, backups } = placesOf(dir);
    const old = connect(database);
    migrate(old, VERSION - 1);
    old.close();
    const { store } = tempStore(dir);
    expect(versionOf(store.db)).toBe(VERSION);
    const [copy] = listBackups(backups);
    expect(copy?.reason).toBe('before-upgrade');
    const kept = connect(join(backups, copy?.name ?? ''), { readonly: true });
    expect(versionOf(kept)).toBe(VERSION - 1);
    kept.close();
  });

  test('a step that fails leaves the version and the tables of the step before it', () => {
    const db = connect(join(tempDir(), 'len-san.db'));
    migrate(db, 1);
    db.exec('CREATE TABLE shop (in_the_way INTEGER) STRICT');
    expect(() => migrate(db)).toThrow(/already exists/);
    expect(versionOf(db)).toBe(2);
    expect(db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'listing'").get()).toBeUndefined();
    db.close();
  });
});
