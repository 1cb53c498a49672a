import { z } from 'zod';
import { nfc } from '../../text/fold.ts';
import { define } from '../define.ts';
import { findPattern, findPhrase, Pattern } from '../text-scan.ts';
import { buyerTexts, TEXT_FIELDS } from '../titles.ts';

/** A judgement that looks for patterns and phrases in the named texts and shows the first it finds in each. */
const unwanted = (code: string) =>
  define({
    params: z.strictObject({
      fields: z.array(z.enum(TEXT_FIELDS)).min(1),
      patterns: z.array(Pattern).default([]),
      words: z.array(z.string()).default([]),
      /** What says something else: it is passed over before the rest is looked at. */
      not: z.array(Pattern).default([]),
    }),
    codes: [code],
    run: ({ dossier }, { fields, patterns, words, not }) =>
      buyerTexts(dossier)
        .filter(({ field }) => fields.includes(field))
        .flatMap(({ field, text }) => {
          const rest = not.reduce((left, pattern) => left.replace(new RegExp(pattern, 'giu'), ' '), nfc(text));
          const found = findPattern(rest, patterns) ?? findPhrase(rest, words);
          return found === null ? [] : [{ code, place: { step: 'facts', field }, values: { found }, fix: 'change' }];
        }),
  });

/** Signs a platform may refuse: little pictures, control characters. */
export const forbiddenSigns = unwanted('signs-refused');
/** Ways to reach the seller past the platform: telephone, address on the web, other services. */
export const contactsInText = unwanted('contact-in-text');
/** Words of selling off, which do not belong into a title. */
export const promotionInText = unwanted('promotion-in-text');
/** Names of other platforms. */
export const platformsInText = unwanted('platform-in-text');
/** "Ngon nhất" and the like need a proof (Law on Advertising). */
export const superlatives = unwanted('superlative');
