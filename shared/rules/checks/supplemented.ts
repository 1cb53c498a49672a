import { z } from 'zod';
import { ingredientParts } from '../../label/ingredient-rows.ts';
import { compareKey } from '../../text/fold.ts';
import { define } from '../define.ts';
import type { Context } from '../input.ts';
import { findPattern, Pattern } from '../text-scan.ts';

/** Vitamins, minerals and the like among the ingredients; `not` lets those go that are additives with work of their own. */
const Added = { nutrients: z.array(Pattern).min(1), not: z.array(Pattern).default([]) };

function added({ dossier: { label } }: Context, { nutrients, not }: { nutrients: RegExp[]; not: RegExp[] }): string[] {
  return ingredientParts(label?.ingredients ?? null).filter(
    (part) => findPattern(part, nutrients) !== null && findPattern(part, not) === null,
  );
}

/** Food with added nutrients says by a phrase of the law which kind it is (Annex I 67): any of `phrases`, usually the first. */
export const supplementedNamed = define({
  params: z.strictObject({ ...Added, phrases: z.array(z.string()).min(1) }),
  codes: ['supplemented-unnamed'],
  run(context, { phrases, ...params }) {
    const [first] = added(context, params);
    const { label } = context.dossier;
    const said = ` ${compareKey([label?.name, label?.requiredPhrase].join(' '))} `;
    if (!first || phrases.some((phrase) => said.includes(` ${compareKey(phrase)} `))) return [];
    return [
      {
        code: 'supplemented-unnamed',
        place: { step: 'label', field: 'requiredPhrase' },
        values: { found: first, phrase: phrases[0]! },
        fix: 'fill',
      },
    ];
  },
});

/** Each added nutrient with its amount: "Canxi 120 mg". */
export const supplementedAmounts = define({
  params: z.strictObject(Added),
  codes: ['nutrient-amount-missing'],
  run(context, params) {
    const found = added(context, params).find((part) => !/\d\s*(?:%|µg|mcg|mg|g|IU|UI|CFU)/iu.test(part));
    return found
      ? [
          {
            code: 'nutrient-amount-missing',
            place: { step: 'label', field: 'ingredients' },
            values: { found },
            fix: 'change',
          },
        ]
      : [];
  },
});
