import { id, paper, product } from '../dossier.ts';
import type { PaperKind } from '../../../../shared/model/paper.ts';
import type { Case, Examples } from './examples.ts';

const kept = (kind: PaperKind, issuedOn: string, set: 'S09' | 'S04' = 'S09', today = '2026-11-22'): Case => ({
  change: {
    product: product({ ocopSet: set }),
    papers: [paper(), paper({ id: id('K'), kind, issuedOn, stars: null })],
  },
  today,
});

export const examples: Examples = {
  'FSP-06': {
    pass: [kept('food-safety-certificate', '2025-01-01')],
    fail: [
      { ...kept('food-safety-certificate', '2023-11-21'), code: 'paper-expired' },
      { ...kept('food-safety-certificate', '2023-12-22'), code: 'paper-ends-soon' },
    ],
  },
  'FSP-08': {
    pass: [kept('food-safety-commitment', '2025-01-01', 'S04')],
    fail: [{ ...kept('food-safety-commitment', '2023-01-01', 'S04'), code: 'paper-expired' }],
  },
  'FSP-14': {
    // Suspended since 04/02/2026: before that day it spoke.
    pass: [kept('registered-declaration', '2020-01-01')],
    fail: [{ ...kept('registered-declaration', '2020-01-01', 'S09', '2026-02-03'), code: 'paper-expired' }],
  },
};
