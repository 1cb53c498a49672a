import { expect, test } from 'vitest';
import { CASES, casesFor, itemsFor, type Situation } from '../../../shared/label/items.ts';
import { LABEL_ITEMS } from '../../../shared/model/label.ts';
import type { OcopSet } from '../../../shared/model/product.ts';
import { label } from '../rules/dossier.ts';

const BARE = label(Object.fromEntries(LABEL_ITEMS.map((item) => [item, null])));
const at = (set: OcopSet | null, more: Partial<Situation> = {}): Situation => ({
  set,
  madeToOrder: false,
  label: null,
  ...more,
});
const items = (set: OcopSet | null, more: Partial<Situation> = {}) => itemsFor(at(set, more)).map(({ item }) => item);

test('honey is asked for its ingredients, a basket for its materials, only rice spirit for its strength', () => {
  expect(items('S04')).toContain('ingredients');
  expect(items('S04')).not.toContain('materials');
  expect(items('S21')).toContain('materials');
  expect(items('S21')).not.toContain('nutrition');
  expect(items('S14')).toContain('alcohol');
  expect(items('S09')).not.toContain('alcohol');
});

test('who had it made is only asked when somebody else makes it', () => {
  expect(items('S04')).not.toContain('ordererName');
  expect(items('S04', { madeToOrder: true })).toContain('ordererName');
});

test('what was typed stays in sight when the set is changed', () => {
  expect(items('S21', { label: { ...BARE, ingredients: 'Mật ong' } })).toContain('ingredients');
});

test('what the rules want is in the form, whatever the form itself thinks of it', () => {
  expect(items('S04', { demanded: ['madeInYear'] })).toContain('madeInYear');
});

test('one item of a repacked product brings the others of that case with it', () => {
  expect(items('S04')).not.toContain('packerName');
  expect(items('S04', { demanded: ['packerName'] })).toEqual(
    expect.arrayContaining(['packerName', 'packerAddress', 'repackedOn']),
  );
});

test('a rare case can be asked for, and is then offered no more', () => {
  expect(casesFor(at('S04'))).toContain('set');
  expect(items('S04', { open: ['set'] })).toContain('components');
  expect(casesFor(at('S04', { open: ['set'] }))).not.toContain('set');
});

test('salted vegetables are asked for their drained mass without asking for it', () => {
  expect(items('S07')).toContain('drainedQuantity');
  expect(items('S04')).not.toContain('drainedQuantity');
});

test('every item of a label has its place in the form of some product', () => {
  const everywhere = new Set<string>((['S14', 'S21', 'S04'] as const).flatMap((set) => items(set, { open: CASES })));
  expect(LABEL_ITEMS.filter((item) => !everywhere.has(item))).toEqual([]);
});
