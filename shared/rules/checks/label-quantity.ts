import { z } from 'zod';
import { lawfulQuantity } from '../../label/quantity.ts';
import { define } from '../define.ts';
import { blank, ExactPattern, findPattern } from '../text-scan.ts';

const place = { step: 'label' as const, field: 'netQuantity' };

/** The desk writes it right where it knows the unit. */
function helpFor(written: string | null | undefined) {
  const value = lawfulQuantity(written ?? '');
  return value === written ? { fix: 'change' as const } : { fix: 'correct' as const, value };
}

/** Units with their lawful signs: "kg", "g", "ml"; not "KG", "gr", "lạng". Capitals count. */
export const quantityUnits = define({
  params: z.strictObject({ wrong: z.array(z.strictObject({ pattern: ExactPattern, right: z.string() })) }),
  codes: ['unit-wrong'],
  run({ dossier: { label } }, { wrong }) {
    for (const { pattern, right } of wrong) {
      const found = findPattern(label?.netQuantity ?? null, [pattern]);
      if (found !== null)
        return [{ code: 'unit-wrong', place, values: { found, right }, ...helpFor(label?.netQuantity) }];
    }
    return [];
  },
});

/** A quantity is a figure with a unit, and a space between them: "500 ml". */
export const quantityWritten = define({
  params: z.strictObject({ joined: z.array(ExactPattern) }),
  codes: ['quantity-no-figure', 'quantity-no-space'],
  run({ dossier: { label } }, { joined }) {
    const written = label?.netQuantity ?? null;
    if (blank(written)) return [];
    if (!/\d/.test(written ?? ''))
      return [{ code: 'quantity-no-figure', place, values: { found: (written ?? '').trim() }, fix: 'change' }];
    const found = findPattern(written, joined);
    return found === null ? [] : [{ code: 'quantity-no-space', place, values: { found }, ...helpFor(written) }];
  },
});
