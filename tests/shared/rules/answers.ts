// What the good product's household would answer to every question of the pack, so that nothing is left to be said.
import type { Answer } from '../../../shared/model/answer.ts';

const SAYS: Record<string, string> = {
  'gtin-registered': 'yes',
  'gtin-declared': 'yes',
  'shop-policies': 'yes',
  'label-photos-current': 'yes',
  'seller-identified': 'yes',
  'food-safety-exempt': 'no',
  'reassessment-filed': 'no',
  'ocop-dossier': 'none',
  impurities: 'no',
  'ocop-changed': 'no',
  'open-breach': 'no',
  'ocop-samples': 'yes',
  'food-training': 'yes',
  'lot-book': 'yes',
  'excise-stamp': 'yes',
  'label-map': 'no',
  'modified-crops': 'no',
  'past-best-before': 'no',
  'outer-label': 'yes',
  'e-label-declared': 'yes',
  'main-use': 'else',
};

/** Answers to all questions; `change` answers some of them otherwise, null leaves one open. */
export const answers = (change: Record<string, string | null> = {}): Answer[] =>
  Object.entries({ ...SAYS, ...change }).flatMap(([question, says], index) =>
    says === null
      ? []
      : [
          {
            id: `Q${index}`.padStart(26, '0'),
            productId: 'P'.padStart(26, '0'),
            producerId: null,
            question,
            says,
            note: null,
            saidOn: '2026-11-01',
            deleted: false,
          },
        ],
  );
