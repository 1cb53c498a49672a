import { z } from 'zod';
import { compareKey, nfc } from '../../text/fold.ts';
import { define } from '../define.ts';
import { blank } from '../text-scan.ts';

const Phrase = z.string().transform((words) => ({ words: nfc(words), key: ` ${compareKey(words)} ` }));
type Phrase = z.infer<typeof Phrase>;

/** `name` is how the warning calls it, `words` what it hides in, `not` what only sounds like it. */
const Allergen = z.strictObject({
  name: Phrase,
  words: z.array(Phrase).min(1),
  not: z.array(Phrase).default([]),
});

const holds = (text: string, phrases: readonly Phrase[]) => phrases.some(({ key }) => text.includes(key));

/** Without what only sounds like one: "sữa ong chúa" is no milk. */
const heard = (text: string, not: readonly Phrase[]) =>
  not.reduce((left, { key }) => left.replaceAll(key, ' | '), ` ${compareKey(text)} `);

/** In capitals among small letters it stands out without a warning. */
const stressed = (written: string, phrases: readonly Phrase[]) =>
  written !== written.toUpperCase() && phrases.some(({ words }) => nfc(written).includes(words.toUpperCase()));

/**
 * What many people cannot eat stands out: in the name, in a warning, or in capitals (Codex Stan 1, 4.2.1.4). The desk writes
 * the warning.
 */
export const allergensTold = define({
  params: z.strictObject({ allergens: z.array(Allergen).min(1), lead: z.string() }),
  codes: ['allergen-untold'],
  run({ dossier: { product, label } }, { allergens, lead }) {
    const ingredients = label?.ingredients ?? '';
    const aloud = [product.name, label?.name, label?.warning, label?.requiredPhrase].join(' | ');
    const untold = allergens.filter(
      ({ name, words, not }) =>
        holds(heard(ingredients, not), words) &&
        !holds(heard(aloud, not), [name, ...words]) &&
        !stressed(ingredients, words),
    );
    if (untold.length === 0) return [];
    const found = untold.map(({ name }) => name.words).join(', ');
    const before = blank(label?.warning) ? '' : `${label!.warning!.trim().replace(/\.?$/u, '.')} `;
    return [
      {
        code: 'allergen-untold',
        place: { step: 'label', field: 'warning' },
        values: { found },
        fix: 'correct',
        value: `${before}${lead} ${found}.`,
      },
    ];
  },
});
