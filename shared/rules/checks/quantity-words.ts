import { z } from 'zod';
import { amountsIn, lawfulQuantity, packsIn } from '../../label/quantity.ts';
import { WORD_OF } from '../../label/quantity-words.ts';
import { compareKey, nfc } from '../../text/fold.ts';
import { define } from '../define.ts';

const place = { step: 'label' as const, field: 'netQuantity' };
const MEASURES = ['mass', 'volume'] as const;

/** Punctuation between a word and its figure. */
const BETWEEN = /^[\s:.–-]+|[\s:.–-]+$/gu;

/**
 * The word of the decree before what is weighed or poured (Annex II 2); `words` are those it has, for each. Other words
 * for the same ("Trọng lượng", "Dung tích") are replaced by the desk. A bare figure is well written: the word is put before it
 * when the label is printed.
 */
export const quantityWord = define({
  params: z.strictObject({
    words: z.record(z.enum(MEASURES), z.array(z.string()).min(1)),
    /** What people write in their place. */
    wrong: z.array(z.string()),
  }),
  codes: ['quantity-word'],
  run({ dossier: { label } }, { words, wrong }) {
    const written = nfc(label?.netQuantity ?? '').trim();
    const [first] = amountsIn(written);
    if (!first) return [];
    const start = Math.min(first.from, packsIn(written)?.from ?? first.from);
    const head = written.slice(0, start).replaceAll(BETWEEN, '');
    const said = ` ${compareKey(head)} `;
    const has = (phrases: readonly string[]) => phrases.some((phrase) => said.includes(` ${compareKey(phrase)} `));
    if (has(words[first.of])) return [];
    const right = WORD_OF[first.of];
    // "Khối lượng ráo" is another weight, not another word for this.
    const instead = wrong.some((phrase) => said.endsWith(` ${compareKey(phrase)} `));
    if (!instead && !has(MEASURES.flatMap((measure) => words[measure]))) return [];
    const value = `${right}: ${lawfulQuantity(written.slice(start))}`;
    return [{ code: 'quantity-word', place, values: { found: head, right }, fix: 'correct', value }];
  },
});

/** Some goods are weighed, some poured: rice by volume or wine by weight is not how they are told (Annex II 2, rows 1 and 3). */
export const quantityMeasure = define({
  params: z.strictObject({ of: z.enum(MEASURES) }),
  codes: ['quantity-measure'],
  run({ dossier: { label } }, { of }) {
    const amounts = amountsIn(label?.netQuantity ?? null);
    const [first] = amounts;
    return !first || amounts.some((amount) => amount.of === of)
      ? []
      : [{ code: 'quantity-measure', place, values: { found: first.sign, right: WORD_OF[of] }, fix: 'change' }];
  },
});
