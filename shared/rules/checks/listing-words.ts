import { z } from 'zod';
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
    }),
    codes: [code],
    run: ({ dossier }, { fields, patterns, words }) =>
      buyerTexts(dossier)
        .filter(({ field }) => fields.includes(field))
        .flatMap(({ field, text }) => {
          const found = findPattern(text, patterns) ?? findPhrase(text, words);
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
