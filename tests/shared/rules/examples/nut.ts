import { label, producer } from '../dossier.ts';
import type { Examples } from './examples.ts';

const bare = { nutrition: null };

export const examples: Examples = {
  'NUT-01': {
    pass: [
      { change: {} },
      // Made before the rule was in force, and made by a household.
      { change: { label: label({ ...bare, madeOn: 'NSX: 31/12/2025' }) } },
      { change: { label: label(bare), producer: producer({ kind: 'household' }) } },
    ],
    fail: [{ change: { label: label(bare) }, code: 'label-item-missing' }],
  },
};
