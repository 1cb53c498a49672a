import { z } from 'zod';
import { define } from '../define.ts';
import { findPattern, findPhrase, Pattern } from '../text-scan.ts';
import { buyerTexts } from '../titles.ts';

/** Strength in % vol on the label, and in words to the buyer. */
export const alcoholTold = define({
  params: z.strictObject({ strength: z.array(Pattern) }),
  codes: ['alcohol-missing', 'alcohol-not-in-description'],
  run({ dossier }, { strength }) {
    const untold = !buyerTexts(dossier).some(({ text }) => findPattern(text, strength) !== null);
    return [
      ...(dossier.label?.alcohol == null
        ? [
            {
              code: 'alcohol-missing' as const,
              place: { step: 'label' as const, field: 'alcohol' },
              fix: 'fill' as const,
            },
          ]
        : []),
      ...(untold
        ? [
            {
              code: 'alcohol-not-in-description' as const,
              place: { step: 'facts' as const, field: 'description' },
              fix: 'change' as const,
              severity: 'advice' as const,
            },
          ]
        : []),
    ];
  },
});

/** What selling it on the net asks for cannot be read off a dossier, so it is told. */
export const alcoholOnline = define({
  params: z.strictObject({}),
  codes: ['alcohol-online'],
  run: () => [{ code: 'alcohol-online', place: { step: 'platforms' }, fix: 'ask', severity: 'advice' }],
});

/** No words of selling off for strong drink. Strength not known is taken for strong: the label is asked for elsewhere. */
export const alcoholPromotion = define({
  params: z.strictObject({ from: z.number(), words: z.array(z.string()) }),
  codes: ['alcohol-promotion'],
  run({ dossier }, { from, words }) {
    if ((dossier.label?.alcohol ?? from) < from) return [];
    return buyerTexts(dossier).flatMap(({ field, text }) => {
      const found = findPhrase(text, words);
      return found === null
        ? []
        : [{ code: 'alcohol-promotion', place: { step: 'facts', field }, values: { found, from }, fix: 'change' }];
    });
  },
});
