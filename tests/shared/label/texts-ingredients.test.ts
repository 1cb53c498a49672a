import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  ADDITIVE_GROUPS,
  byShare,
  readIngredients,
  writeIngredients,
  type IngredientRow,
} from '../../../shared/label/ingredient-rows.ts';
import { QUANTITY_UNITS, QUANTITY_WORDS, readQuantity, writeQuantity } from '../../../shared/label/quantity-words.ts';

const plain = (name: string, percent: number | null = null): IngredientRow => ({ name, percent, group: '', ins: '' });

test('what stands in the field comes back as rows: shares, additives with group and number', () => {
  expect(readIngredients('Thành phần: Cá cơm (70 %), muối 29,5%, Chất bảo quản: Kali sorbat (202).')).toEqual([
    plain('Cá cơm', 70),
    plain('muối', 29.5),
    { name: 'Kali sorbat', percent: null, group: 'Chất bảo quản', ins: '202' },
  ]);
});

test('a comma between brackets or within a figure parts nothing', () => {
  expect(readIngredients('Gia vị (tỏi, ớt), đường 2,5 %\nmuối')).toEqual([
    plain('Gia vị (tỏi, ớt)'),
    plain('đường', 2.5),
    plain('muối'),
  ]);
});

test('rows are put from most to least, those without a share stay where they are', () => {
  expect(byShare([plain('muối', 30), plain('nước'), plain('cá', 60)]).map(({ name }) => name)).toEqual([
    'cá',
    'nước',
    'muối',
  ]);
});

test('a row that has no name yet leaves no trace on the label', () => {
  expect(writeIngredients([plain('Mật ong', 100), plain('', 5)])).toBe('Mật ong (100 %)');
});

const name = fc
  .array(fc.constantFrom('cá', 'muối', 'gạo nếp', 'đường', 'tỏi', 'nghệ'), { minLength: 1, maxLength: 3 })
  .map((words) => words.join(' '));
const row = fc.record({
  name,
  percent: fc.option(fc.integer({ min: 1, max: 10_000 }).map((hundredths) => hundredths / 100)),
  group: fc.constantFrom('', ...ADDITIVE_GROUPS),
  ins: fc.constantFrom('', '202', '621', '150a', '330'),
});

test('whatever rows a person writes are read back as they were', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      expect(readIngredients(writeIngredients(rows))).toEqual(rows);
    }),
  );
});

test('putting rows in order loses none of them', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      const sorted = byShare(rows);
      expect(sorted.toSorted(byText)).toEqual(rows.toSorted(byText));
      const shares = sorted.flatMap(({ percent }) => percent ?? []);
      expect(shares).toEqual(shares.toSorted((a, b) => b - a));
    }),
  );
});

const byText = (a: IngredientRow, b: IngredientRow) => JSON.stringify(a).localeCompare(JSON.stringify(b));

test('any text at all gives rows, never an error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(Array.isArray(readIngredients(text))).toBe(true);
      readQuantity(text);
    }),
  );
});

test('a quantity that was put together is read back as it was', () => {
  const quantity = fc
    .record({
      word: fc.constantFrom(...QUANTITY_WORDS),
      at: fc.nat(2),
      figure: fc.integer({ min: 1, max: 999_999 }),
      count: fc.integer({ min: 1, max: 60 }),
    })
    .map(({ word, at, figure, count }) => ({
      word,
      unit: QUANTITY_UNITS[word][at] ?? 'g',
      figure,
      count,
      pack: 'gói',
    }));
  fc.assert(
    fc.property(quantity, (parts) => {
      expect(readQuantity(writeQuantity(parts))).toEqual(parts);
    }),
  );
});
