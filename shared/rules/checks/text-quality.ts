import { z } from 'zod';
import { define } from '../define.ts';
import { ExactPattern, findPattern } from '../text-scan.ts';
import { TEXT_FIELDS } from '../titles.ts';

const words = (text: string) => text.match(/\p{L}{2,}/gu) ?? [];
const accented = (word: string) => /[\u0300-\u036f]/u.test(word.normalize('NFD')) || /[đĐ]/u.test(word);

/** Vietnamese typed without its marks: so many words and not one of them with an accent. */
export const accentsMissing = define({
  params: z.strictObject({ words: z.int() }),
  codes: ['accents-missing'],
  run({ dossier: { product, label } }, { words: least }) {
    const texts = [
      { place: { step: 'facts' as const, field: 'title' }, text: product.title },
      { place: { step: 'facts' as const, field: 'description' }, text: product.description },
      { place: { step: 'label' as const, field: 'name' }, text: label?.name ?? null },
      { place: { step: 'label' as const, field: 'ingredients' }, text: label?.ingredients ?? null },
    ];
    return texts
      .filter(({ text }) => words(text ?? '').length >= least && !words(text ?? '').some(accented))
      .map(({ place, text }) => ({
        code: 'accents-missing',
        place,
        values: { found: text!.trim().slice(0, 40) },
        fix: 'change',
      }));
  },
});

/** Letters as old fonts (TCVN3, VNI) or a wrong encoding leave them. */
export const legacyLetters = define({
  params: z.strictObject({ patterns: z.array(ExactPattern) }),
  codes: ['letters-broken'],
  run: ({ dossier: { product } }, { patterns }) =>
    TEXT_FIELDS.flatMap((field) => {
      const found = findPattern(product[field], patterns);
      return found === null
        ? []
        : [{ code: 'letters-broken', place: { step: 'facts', field }, values: { found }, fix: 'change' }];
    }),
});
