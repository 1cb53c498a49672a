import { z } from 'zod';
import { LABEL_ADDRESSES } from '../../model/label.ts';
import { define } from '../define.ts';
import { ExactPattern, findPattern, Pattern } from '../text-scan.ts';

/** Names of places in the label's addresses are written in full; words for the kind of place may be short. */
export const addressInFull = define({
  params: z.strictObject({ short: z.array(ExactPattern).min(1) }),
  codes: ['place-name-short'],
  run: ({ dossier: { label } }, { short }) =>
    LABEL_ADDRESSES.flatMap((field) => {
      const found = findPattern(label?.[field] ?? null, short);
      if (found === null) return [];
      return [{ code: 'place-name-short' as const, place: { step: 'label', field }, values: { found }, fix: 'change' }];
    }),
});

/** A quantity is said without words or signs that leave it open, like "khoảng". */
export const quantityExact = define({
  params: z.strictObject({ vague: z.array(Pattern).min(1) }),
  codes: ['quantity-vague'],
  run({ dossier: { label } }, { vague }) {
    const found = findPattern(label?.netQuantity ?? null, vague);
    const place = { step: 'label' as const, field: 'netQuantity' };
    return found === null ? [] : [{ code: 'quantity-vague', place, values: { found }, fix: 'change' }];
  },
});
