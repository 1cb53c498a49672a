import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DAILY_KEPT, checkBackup, listBackups, replaceDesk } from '../../main/store/backups.ts';
import { VERSION } from '../../main/store/migrations/index.ts';
import { connect } from '../../main/store/open.ts';
import { openStore } from '../../main/store/store.ts';
import { keyFileSafe } from '../../main/safe.ts';
import { tempDir, tempStore } from '../fixtures/desk.ts';

const DAY = 24 * 60 * 60 * 1000;

describe('backups', () => {
  test('one copy a day is made, fourteen are kept, and those made by hand stay', () => {
    const { store, clock } = tempStore();
    store.backup('by-hand');
    for (let day = 0; day < DAILY_KEPT + 6; day += 1) {
      expect(store.backupDaily()).not.toBeNull();
      expect(store.backupDaily(), 'a second one on the same day').toBeNull();
      clock.forward(DAY);
    }
    const kept = listBackups(store.places.backups);
    expect(kept.filter((backup) => backup.reason === 'daily')).toHaveLength(DAILY_KEPT);
    expect(kept.filter((backup) => backup.reason === 'by-hand')).toHaveLength(1);
    expect(kept[0]?.madeAt).toBeGreaterThan(kept.at(-1)?.madeAt ?? 0);
  });

  test('a clock that ran ahead for a while does not stop the daily copies', () => {
    const { store, clock } = tempStore();
    clock.forward(400 * DAY);
    store.backupDaily();
    clock.forward(-400 * DAY);
    expect(store.backupDaily()).not.toBeNull();
  });

  test('a restored desk is what it was on that day', () => {
    const { store, dir, clock } = tempStore();
    store.change({ action: 'product.create' }, (writer) => writer.insert('product', { name: 'Trước' }));
    const backup = join(store.places.backups, store.backup('by-hand').name);
    store.change({ action: 'product.create' }, (writer) => writer.insert('product', { name: 'Sau' }));
    store.close();
    checkBackup(backup);
    replaceDesk(backup, store.places.database);
    const again = openStore(dir, {
      safe: keyFileSafe(join(dir, 'key')),
      now: clock.now,
      newId: () => '01ARZ3NDEKTSV4RRFFQ69G5FAV',
    });
    expect(again.db.prepare('SELECT name FROM product').all()).toEqual([{ name: 'Trước' }]);
    again.close();
  });

  test('a file that is no backup, or one from a newer app, is refused before anything is touched', () => {
    const dir = tempDir();
    const letter = join(dir, 'thư.db');
    writeFileSync(letter, 'kính gửi …'.repeat(200));
    expect(() => checkBackup(letter)).toThrow(expect.objectContaining({ code: 'backup.damaged' }));
    expect(() => checkBackup(join(dir, 'không có.db'))).toThrow(
      expect.objectContaining({ code: 'backup.not-a-backup' }),
    );
    const other = connect(join(dir, 'other.db'));
    other.exec('CREATE TABLE recipe (name TEXT) STRICT');
    other.close();
    expect(() => checkBackup(join(dir, 'other.db'))).toThrow(expect.objectContaining({ code: 'backup.not-a-backup' }));
    const { store } = tempStore();
    const newer = join(store.places.backups, store.backup('by-hand').name);
    const db = connect(newer);
    db.pragma(`user_version = ${VERSION + 3}`);
    db.close();
    expect(() => checkBackup(newer)).toThrow(expect.objectContaining({ code: 'backup.newer' }));
  });

  test('a copy that is cut off leaves no file that looks like a backup', () => {
    const { store } = tempStore();
    store.db.close();
    expect(() => store.backup('by-hand')).toThrow(/not open/);
    expect(readdirSync(store.places.backups).filter((name) => name.endsWith('.db'))).toEqual([]);
  });
});
