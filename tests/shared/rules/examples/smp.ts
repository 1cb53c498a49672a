import { product, shop } from '../dossier.ts';
import type { Examples } from './examples.ts';

const sample = { change: { product: product({ sample: true }) } };

export const examples: Examples = {
  'SMP-01': {
    pass: [{ ...sample, shops: [shop({ practice: true })] }],
    fail: [{ ...sample, shops: [shop({ practice: false })], code: 'sample-in-real-shop' }],
  },
};
