import { variant } from '../dossier.ts';
import type { Examples } from './examples.ts';

const coded = (gtin: string | null) => ({ change: { variants: [variant({ gtin })] } });

export const examples: Examples = {
  'BAR-02': {
    pass: ['8934601234569', '8938507000129', '8936000000011', '89312346', null].map(coded),
    fail: [
      { ...coded('8934601234560'), code: 'gtin-check' },
      { ...coded('893460123'), code: 'gtin-length' },
    ],
  },
};
