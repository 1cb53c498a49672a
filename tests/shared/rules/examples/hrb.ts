import { product } from '../dossier.ts';
import type { Case, Examples } from './examples.ts';

const tea = (description: string): Case => ({ change: { product: product({ ocopSet: 'S12', description }) } });

export const examples: Examples = {
  'HRB-01': {
    pass: [tea('Trà cà gai leo túi lọc, hái trên nương, sao khô, uống thơm.')],
    fail: [{ ...tea('Trà cà gai leo hỗ trợ điều trị gan.'), code: 'herb-claim' }],
  },
};
