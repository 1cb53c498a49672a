import { id, paper, product } from '../dossier.ts';
import type { Case, Examples } from './examples.ts';

const declared = (issuedOn: string): Case => ({
  change: {
    product: product({ ocopSet: 'S19' }),
    papers: [paper(), paper({ id: id('K'), kind: 'cosmetic-declaration', issuedOn, stars: null })],
  },
});

export const examples: Examples = {
  'COS-02': { pass: [declared('2024-06-01')], fail: [{ ...declared('2021-11-01'), code: 'paper-expired' }] },
};
