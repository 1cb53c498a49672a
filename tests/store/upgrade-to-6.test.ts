import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { connect, migrate, versionOf } from '../../main/store/open.ts';
import type { Db } from '../../main/store/open.ts';
import { VERSION } from '../../main/store/migrations/index.ts';
import { deskClient } from '../fixtures/client.ts';
import { tempDir } from '../fixtures/desk.ts';

// Ids end in the letter of what they are of: producer, product, other product, label, paper, shared paper.
const id = (letter: string) => `01ARZ3NDEKTSV4RRFFQ69G5FA${letter}`;
const SCAN = 'ab'.repeat(32);

/** A desk as version 5 left it: a product with label and papers, a producer's paper, a line in the log, verdicts. */
function deskOfVersion5(dataDir: string): void {
  mkdirSync(dataDir, { recursive: true });
  const db = connect(join(dataDir, 'len-san.db'));
  migrate(db, 5);
  const put = (table: string, row: Record<string, string | number | null>) =>
    db
      .prepare(
        `INSERT INTO ${table} (${Object.keys(row).join(', ')}) VALUES (${Object.keys(row)
          .map(() => '?')
          .join(', ')})`,
      )
      .run(...Object.values(row));
  put('producer', { id: id('A'), name: 'HTX Vạn Phần', deleted: 0 });
  for (const [letter, name] of [
    ['B', 'Nước mắm'],
    ['C', 'Mắm tôm'],
  ] as const)
    put('product', {
      id: id(letter),
      producerId: id('A'),
      name,
      touchesFood: 0,
      madeToOrder: 0,
      sample: 0,
      deleted: 0,
    });
  put('label', { id: id('D'), productId: id('B'), name: 'Nước mắm cốt nhĩ', netQuantity: '500 ml', deleted: 0 });
  put('paper', {
    id: id('E'),
    productId: id('B'),
    kind: 'ocop-certificate',
    number: '12/QĐ-UBND',
    issuedOn: '2024-05-10',
    expiresOn: '2027-05-10',
    stars: 4,
    scanSha256: SCAN,
    scanExt: 'pdf',
    scanName: 'giấy.pdf',
    deleted: 0,
  });
  put('paper', { id: id('F'), producerId: id('A'), kind: 'business-registration', number: '27A8', deleted: 0 });
  put('change', {
    counter: 1,
    device: 'may-cu',
    gesture: id('H'),
    action: 'paper.edit',
    undoable: 1,
    undoes: null,
    at: 1,
    subject: id('B'),
    entity: 'paper',
    entityId: id('E'),
    field: 'number',
    old: null,
    new: '"12/QĐ-UBND"',
  });
  db.close();
}

/** Stored verdicts by product, as the list shows them. */
const verdicts = (db: Db) =>
  db
    .prepare<[], { productId: string }>('SELECT productId FROM verdict ORDER BY productId')
    .all()
    .map((row) => row.productId);

test('a desk of version 5 is found again whole: its label is the first, its papers keep dates and scans', async () => {
  const dir = tempDir();
  deskOfVersion5(join(dir, 'desk'));
  const { desk, client } = deskClient({ dir });
  expect(versionOf(desk.house().store.db)).toBe(VERSION);
  const dossier = await client.products.get({ id: id('B') });
  expect(dossier.label).toMatchObject({ version: 1, name: 'Nước mắm cốt nhĩ', netQuantity: '500 ml', english: null });
  expect(dossier.papers.map(({ kind }) => kind)).toEqual(['business-registration', 'ocop-certificate']);
  expect(dossier.papers[1]).toMatchObject({
    number: '12/QĐ-UBND',
    expiresOn: '2027-05-10',
    stars: 4,
    scanSha256: SCAN,
    scanName: 'giấy.pdf',
    // Nothing of it was measured yet, and no kind said more than these fields.
    scan: null,
    details: null,
  });
  expect(dossier).toMatchObject({ answers: [], remarks: [], producer: { name: 'HTX Vạn Phần', bankHolder: null } });
  // What was logged is still a step that can be taken back.
  expect((await client.products.history({ id: id('B') })).steps).toHaveLength(1);
  await client.products.undo({ id: id('B') });
  expect((await client.products.get({ id: id('B') })).papers[1]).toMatchObject({ number: null });
});

test('what a producer answers, a scan that was measured and a paper that changes hands make verdicts stale', async () => {
  const dir = tempDir();
  deskOfVersion5(join(dir, 'desk'));
  const { desk, client } = deskClient({ dir });
  const { db } = desk.house().store;
  const judge = async () => {
    for (const letter of ['B', 'C']) await client.checks.product({ id: id(letter) });
    expect(verdicts(db)).toEqual([id('B'), id('C')]);
  };
  await judge();
  db.prepare(
    `INSERT INTO answer (id, producerId, question, says, deleted) VALUES ('${id('G')}', '${id('A')}', 'q', 'yes', 0)`,
  ).run();
  expect(verdicts(db)).toEqual([]);
  await judge();
  db.prepare(`INSERT INTO scan_fact (sha256, version, facts) VALUES ('${SCAN}', 1, '{}')`).run();
  expect(verdicts(db)).toEqual([id('C')]);
  await judge();
  await client.papers.move({ id: id('F'), productId: id('B'), producerId: null });
  expect(verdicts(db)).toEqual([]);
  expect((await client.products.get({ id: id('C') })).papers).toEqual([]);
});
