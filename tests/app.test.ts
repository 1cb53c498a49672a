import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { DeskEvent } from '../shared/contract/desk.ts';
import { VERSION } from '../main/store/migrations/index.ts';
import { connect } from '../main/store/open.ts';
import { placesOf } from '../main/store/store.ts';
import { deskClient, failed } from './fixtures/client.ts';

/** A desk with one product, backed up and closed. */
async function backedUp() {
  const made = deskClient();
  const { id } = await made.client.products.create({ name: 'Trước bản sao' });
  const { name } = await made.client.desk.backup();
  await made.client.products.set({ id, patch: { name: 'Sau bản sao' } });
  await made.desk.close();
  const { database, backups } = placesOf(made.dataDir);
  return {
    ...made,
    id,
    name,
    database,
    backups,
    reopen: (seed = 8) => deskClient({ dir: made.dir, clock: made.clock, seed }),
  };
}

function damage(file: string) {
  const bytes = readFileSync(file);
  bytes.fill(0x5a, 4096, bytes.length / 2);
  writeFileSync(file, bytes);
}

describe('a desk that cannot be opened', () => {
  test('because it is from a newer app says so, keeps every row, and answers nothing else', async () => {
    const { database, reopen } = await backedUp();
    const db = connect(database);
    db.pragma(`user_version = ${VERSION + 1}`);
    db.close();
    const { client } = reopen();
    expect(await client.desk.state()).toMatchObject({
      state: 'newer',
      failure: { code: 'desk.newer', values: { theirs: VERSION + 1, ours: VERSION } },
    });
    await expect(client.products.list({})).rejects.toMatchObject(failed('not-ready', { why: 'desk.newer' }));
    await expect(client.desk.setSettings({ language: 'en' })).rejects.toMatchObject(failed('not-ready'));
    const after = connect(database, { readonly: true });
    expect(after.prepare('SELECT name FROM product').get()).toEqual({ name: 'Sau bản sao' });
    after.close();
  });

  test('because it is damaged says so, and a backup brings it back', async () => {
    const { database, backups, reopen, id, name } = await backedUp();
    damage(database);
    const torn = readFileSync(database);
    const { client, desk } = reopen();
    expect(await client.desk.state()).toMatchObject({ state: 'damaged', failure: { code: 'desk.damaged' } });
    expect((await client.desk.backups()).backups.map((backup) => backup.name)).toEqual([name]);
    const heard: DeskEvent[] = [];
    desk.events.on('event', (event) => heard.push(event));
    expect(await client.desk.restore({ name })).toMatchObject({ state: 'ready', failure: null });
    expect((await client.products.get({ id })).product.name).toBe('Trước bản sao');
    expect(heard).toContainEqual({ kind: 'reload' });
    await client.products.set({ id, patch: { name: 'viết tiếp' } });
    const kept = readdirSync(backups).filter((file) => /^damaged-\d+\.db$/.test(file));
    expect(
      kept.map((file) => readFileSync(join(backups, file)).equals(torn)),
      'the torn bytes are not thrown away',
    ).toEqual([true]);
  });

  test('is not replaced by a file that is no backup', async () => {
    const { database, reopen, dir } = await backedUp();
    damage(database);
    const before = readFileSync(database);
    const { client } = reopen();
    const letter = join(dir, 'thư.db');
    writeFileSync(letter, 'kính gửi');
    await expect(client.desk.restore({ file: letter })).rejects.toMatchObject({ code: 'FAILED' });
    await expect(client.desk.restore({ file: join(dir, 'không có.db') })).rejects.toMatchObject(
      failed('backup.not-a-backup'),
    );
    await expect(client.desk.restore({ file: database })).rejects.toMatchObject({ code: 'FAILED' });
    expect(readFileSync(database).equals(before)).toBe(true);
  });
});

describe('putting a backup back', () => {
  test('keeps what was there as a backup of its own, which can be put back in turn', async () => {
    const { reopen, id, name, clock } = await backedUp();
    const { client } = reopen();
    const named = async () => (await client.products.get({ id })).product.name;
    clock.forward(60_000);
    await client.desk.restore({ name });
    expect(await named()).toBe('Trước bản sao');
    const [newest] = (await client.desk.backups()).backups;
    expect(newest?.reason).toBe('before-restore');
    await client.desk.restore({ name: newest?.name ?? '' });
    expect(await named()).toBe('Sau bản sao');
  });

  test('that does not fit on the disk leaves the desk as it was, and open', async () => {
    const { reopen, id, name, database } = await backedUp();
    const { client } = reopen();
    // A folder where the copy should go: writing fails as surely as on a full disk.
    mkdirSync(`${database}.restoring`);
    await expect(client.desk.restore({ name })).rejects.toMatchObject({ code: 'FAILED' });
    expect((await client.products.get({ id })).product.name).toBe('Sau bản sao');
    expect(await client.desk.restore({ name }), 'with room again it works').toMatchObject({ state: 'ready' });
    expect((await client.products.get({ id })).product.name).toBe('Trước bản sao');
  });

  test('a running desk goes on running: what is changed afterwards is heard', async () => {
    const { reopen, id, name } = await backedUp();
    const { client, desk } = reopen();
    await desk.start();
    await client.desk.restore({ name });
    const heard: DeskEvent[] = [];
    desk.events.on('event', (event) => heard.push(event));
    await client.products.set({ id, patch: { brand: 'mới' } });
    expect(heard.some((event) => event.kind === 'rows' && event.rows.some((row) => row.id === id))).toBe(true);
    await expect
      .poll(async () => (await client.products.list({})).products[0]?.blocking, { timeout: 10_000 })
      .toEqual(expect.any(Number));
  });

  test('from a file anywhere is for the command line', async () => {
    const { reopen, backups, name, id } = await backedUp();
    const { client } = reopen();
    expect(await client.desk.restore({ file: join(backups, name) })).toMatchObject({ state: 'ready' });
    expect((await client.products.get({ id })).product.name).toBe('Trước bản sao');
  });
});

test('a desk that was left is not opened again by a late question', async () => {
  const { desk } = deskClient();
  await desk.close();
  desk.state();
  expect(() => desk.house()).toThrow(expect.objectContaining({ code: 'not-ready' }));
});
