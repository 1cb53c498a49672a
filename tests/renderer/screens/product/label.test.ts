import { expect, test } from 'vitest';
import { fillFrom } from '../../../../renderer/screens/product/label/fill.ts';
import { itemsFor } from '../../../../renderer/screens/product/label/items.ts';
import { withNutrient } from '../../../../renderer/screens/product/label/nutrients.ts';
import { linesOf } from '../../../../renderer/screens/product/label/preview.ts';
import type { Dossier } from '../../../../shared/model/dossier.ts';
import { LABEL_ITEMS, type Label } from '../../../../shared/model/label.ts';
import type { OcopSet } from '../../../../shared/model/product.ts';

const items = (set: OcopSet | null, madeToOrder = false, label: Label | null = null) =>
  itemsFor(set, madeToOrder, label).map(({ item }) => item);
const bare = Object.fromEntries(LABEL_ITEMS.map((item) => [item, null])) as unknown as Label;

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
  expect(items('S04', true)).toContain('ordererName');
});

test('what was typed stays in sight when the set is changed', () => {
  expect(items('S21', false, { ...bare, ingredients: 'Mật ong' })).toContain('ingredients');
});

test('every item of a label has its place in the form of some product', () => {
  const everywhere = new Set([...items('S14', true), ...items('S21'), ...items('S04')]);
  expect(LABEL_ITEMS.filter((item) => !everywhere.has(item))).toEqual([]);
});

test('filling in never writes over what a person typed', () => {
  const dossier = {
    product: { name: 'Mật ong Pù Mát' },
    producer: { name: 'Hộ Lò Văn Bình', hamlet: 'Xóm 3', communeCode: null },
    label: { ...bare, name: 'MẬT ONG' },
    variants: [{ name: 'Chai 500 ml' }],
  } as unknown as Dossier;
  expect(fillFrom(dossier)).toEqual({
    responsibleName: 'Hộ Lò Văn Bình',
    responsibleAddress: 'Xóm 3',
    origin: 'Sản xuất tại Việt Nam',
    netQuantity: '500 ml',
  });
});

test('taking out the last figure takes out the table', () => {
  expect(withNutrient(null, 'fat', 0.5)).toEqual({ fat: 0.5 });
  expect(withNutrient({ fat: 0.5, sodium: 3 }, 'fat', null)).toEqual({ sodium: 3 });
  expect(withNutrient({ fat: 0.5 }, 'fat', null)).toBeNull();
});

test('the preview reads as the label does, without empty items', () => {
  const values = {
    ...bare,
    name: 'Rượu',
    ingredients: ' gạo ',
    alcohol: 29.5,
    nutrition: { energy: 75, sodium: 9_200 },
  };
  expect(linesOf(['name', 'ingredients', 'alcohol', 'nutrition', 'usage'], values, (name) => name)).toEqual([
    { item: 'ingredients', text: 'gạo' },
    { item: 'alcohol', text: '29,5 % vol' },
    { item: 'nutrition', text: 'energy 75 kcal · sodium 9.200 mg' },
  ]);
});
