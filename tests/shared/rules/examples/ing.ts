import type { OcopSet } from '../../../../shared/model/product.ts';
import { label, product } from '../dossier.ts';
import type { Examples } from './examples.ts';

const ingredients = (written: string | null, ocopSet: OcopSet = 'S09') => ({
  change: { product: product({ ocopSet }), label: label({ ingredients: written }) },
});

export const examples: Examples = {
  'ING-01': {
    pass: [ingredients('Cá cơm, muối')],
    fail: [{ ...ingredients(null), code: 'label-ingredients-missing' }],
  },
  'ING-04': {
    pass: [ingredients('Cam', 'S01')],
    fail: [{ ...ingredients(null, 'S01'), code: 'label-ingredients-missing' }],
  },
  'ING-01a': {
    pass: [
      ingredients('Cá cơm 70 %, muối 30 %'),
      ingredients('Cá cơm, muối 30 %'),
      ingredients('Cá cơm (70,5 %), gia vị (ớt, tỏi) (29,5 %)'),
    ],
    fail: [{ ...ingredients('Muối 30 %, cá cơm 70 %'), code: 'ingredients-order' }],
  },
};
