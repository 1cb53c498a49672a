import { z } from 'zod';
import { ocopCertificate, ocopShown } from '../certificate.ts';
import { define } from '../define.ts';
import { findPattern, Pattern } from '../text-scan.ts';
import { buyerTexts } from '../titles.ts';

/** OCOP or stars in the words a buyer reads, without a certificate that runs today. */
export const ocopWords = define({
  params: z.strictObject({ claims: z.array(Pattern) }),
  codes: ['ocop-words-unproven'],
  run(context, { claims }) {
    if (ocopShown(context)) return [];
    return buyerTexts(context.dossier).flatMap(({ field, text }) => {
      const found = findPattern(text, claims);
      if (found === null) return [];
      return [{ code: 'ocop-words-unproven', place: { step: 'facts', field }, values: { found }, fix: 'change' }];
    });
  },
});

/** Stars printed on the pack agree with a certificate that runs today. */
export const ocopStarsOnPack = define({
  params: z.strictObject({}),
  codes: ['ocop-mark-unproven', 'ocop-stars-differ'],
  run(context) {
    const shown = context.dossier.label?.starsShown ?? null;
    if (shown === null) return [];
    const place = { step: 'label' as const, field: 'starsShown' };
    const stars = ocopCertificate(context)?.stars ?? null;
    if (!ocopShown(context)) {
      return [{ code: 'ocop-mark-unproven', place, values: { shown }, fix: 'change' }];
    }
    if (stars === null || stars === shown) return [];
    return [{ code: 'ocop-stars-differ', place, values: { shown, stars }, fix: 'change' }];
  },
});
