import type { Label } from '../../../../shared/model/label.ts';
import { label, producer, product } from '../dossier.ts';
import type { Case, Examples } from './examples.ts';

const bare = { nutrition: null };
const TABLE = { energy: 40, protein: 8, carbohydrate: 2, fat: 0, sodium: 9000 };
/** The good product's table without some of it, or with other figures. */
const table = (change: Partial<typeof TABLE> & Record<string, number | undefined>, rest: Partial<Label> = {}): Case => {
  const figures = Object.entries({ ...TABLE, ...change }).filter(
    (entry): entry is [string, number] => entry[1] !== undefined,
  );
  return { change: { label: label({ nutrition: Object.fromEntries(figures), ...rest }) } };
};

export const examples: Examples = {
  'NUT-01': {
    pass: [
      { change: {} },
      // Made before the rule was in force, and made by a household.
      { change: { label: label({ ...bare, madeOn: 'NSX: 31/12/2025' }) } },
      { change: { label: label(bare), producer: producer({ kind: 'household' }) } },
      // TT 30/2026 Art. 1.2: one ingredient alone, vinegar.
      { change: { label: label({ ...bare, ingredients: 'Hạt sen 100 %' }) } },
      { change: { label: label({ ...bare, name: 'Giấm gạo' }), product: product({ name: 'Giấm gạo' }) } },
      // Tea and coffee with nothing but flavour.
      { change: { label: label({ ...bare, ingredients: 'Chè xanh 95 %, hương liệu tự nhiên (hương nhài)' }) } },
      { change: { label: label({ ...bare, ingredients: 'Cà phê Arabica 70 %, cà phê Robusta 30 %' }) } },
    ],
    fail: [
      { change: { label: label(bare) }, code: 'label-item-missing' },
      { change: { label: label({ ...bare, ingredients: 'Cà phê, đường' }) }, code: 'label-item-missing' },
    ],
  },
  'NUT-01a': {
    pass: [
      { change: {} },
      // Honey by volume: 100 ml weigh 140 g.
      table({ energy: 460, protein: 0.4, carbohydrate: 115, sodium: 5 }),
      table({ energy: 335, protein: 9, carbohydrate: 71.6, fat: 4.2, sodium: 27 }),
    ],
    fail: [
      { ...table({ energy: 168 }), code: 'nutrition-energy-differs' },
      {
        ...table({ energy: 460, carbohydrate: 110 }, { netQuantity: 'Khối lượng tịnh: 500 g' }),
        code: 'nutrition-too-much',
      },
      { ...table({ sugars: 5 }), code: 'nutrition-too-much' },
    ],
  },
  'NUT-03': {
    pass: [
      { change: {} },
      // Annex I: what is no more than its threshold may be left out, and the others tell that it is.
      table({ fat: undefined }),
      table({ energy: undefined, protein: 0.5, carbohydrate: 0.4 }),
      table({ energy: 34, carbohydrate: undefined }),
      { ...table({ sodium: 3 }, { ingredients: 'Gạo nếp, đậu xanh' }) },
    ],
    fail: [
      { ...table({ protein: undefined }), code: 'nutrient-missing' },
      { ...table({ energy: undefined }), code: 'nutrient-missing' },
      // Of solid food energy is never left out.
      {
        ...table({ energy: undefined, protein: 0.5, carbohydrate: 0.4 }, { netQuantity: 'Khối lượng tịnh: 500 g' }),
        code: 'nutrient-missing',
      },
      { ...table({ sodium: undefined }), code: 'nutrient-missing' },
      { ...table({ sodium: undefined }, { ingredients: 'Gạo nếp, đậu xanh' }), code: 'nutrient-maybe-missing' },
      { ...table({}, { ingredients: 'Gạo nếp, đường, muối' }), code: 'nutrient-missing' },
      { ...table({}, { name: 'Lạc chiên giòn' }), code: 'nutrient-maybe-missing' },
    ],
  },
};
