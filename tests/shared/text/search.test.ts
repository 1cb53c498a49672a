import Database from 'better-sqlite3';
import fc from '../fc.ts';
import { expect, test } from 'vitest';
import { withoutBar } from '../../../shared/text/fold.ts';
import { matchExpression } from '../../../shared/text/search.ts';

test.each([
  ['nuoc mam', '"nuoc"* "mam"*'],
  ['  Đường-phèn ', '"Duong"* "phen"*'],
  ['30°N', '"30"* "N"*'],
])('what is typed becomes prefixes of words: %s', (typed, expression) => {
  expect(
    withoutBar(
      matchExpression(typed)!
        .normalize('NFD')
        .replace(/[\u0300-\u036F]/g, ''),
    ),
  ).toBe(expression);
});

test.each(['', '   ', '"', '* - +', '…'])('nothing to search for gives no expression: [%s]', (typed) => {
  expect(matchExpression(typed)).toBeNull();
});

test('whatever is typed, SQLite takes the expression and never fails on it', () => {
  const db = new Database(':memory:');
  db.exec("CREATE VIRTUAL TABLE t USING fts5(name, tokenize='unicode61 remove_diacritics 2')");
  const find = db.prepare('SELECT rowid FROM t WHERE t MATCH ?');
  const strange = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('AND', 'NEAR(a b)', 'name:x', '"a" OR', 'đ^*'),
  );
  fc.assert(
    fc.property(strange, (typed) => {
      const expression = matchExpression(typed);
      if (expression !== null) find.all(expression);
    }),
  );
  db.close();
});

test('a product is found by the beginning of its words, without accents', () => {
  const db = new Database(':memory:');
  db.exec("CREATE VIRTUAL TABLE t USING fts5(name, tokenize='unicode61 remove_diacritics 2')");
  db.prepare('INSERT INTO t (name) VALUES (?), (?)').run(
    withoutBar('Đường phèn Nghệ An'),
    withoutBar('Nước mắm Vạn Phần'),
  );
  const find = (typed: string) => db.prepare('SELECT rowid FROM t WHERE t MATCH ?').all(matchExpression(typed));
  expect(find('duong')).toHaveLength(1);
  expect(find('đường ph')).toHaveLength(1);
  expect(find('nuoc mam')).toHaveLength(1);
  expect(find('nuoc phen')).toHaveLength(0);
  db.close();
});
