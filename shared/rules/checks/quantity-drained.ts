import { z } from 'zod';
import { amountsIn } from '../../label/quantity.ts';
import { define } from '../define.ts';
import { blank, findPattern, Pattern } from '../text-scan.ts';

const place = { step: 'label' as const, field: 'drainedQuantity' };

/**
 * Solid goods in a liquid say both what all of it weighs and what the solid does (NĐ 37/2026 Annex II 2, row 1). Which goods
 * are such is told by their name: `brined` surely, `frozen` perhaps, where ice is on them.
 */
export const drainedTold = define({
  params: z.strictObject({ brined: z.array(Pattern), frozen: z.array(Pattern) }),
  codes: ['drained-missing', 'drained-ask', 'drained-more-than-all'],
  run({ dossier: { product, label } }, { brined, frozen }) {
    const called = [label?.name, product.name].filter((name) => !blank(name)).join(' | ');
    if (blank(label?.drainedQuantity)) {
      // A label that gives two weights in one line has said both.
      if (amountsIn(label?.netQuantity ?? null).length > 1) return [];
      const found = findPattern(called, brined);
      if (found !== null) return [{ code: 'drained-missing', place, values: { found }, fix: 'fill' }];
      const perhaps = findPattern(called, frozen);
      return perhaps === null
        ? []
        : [{ code: 'drained-ask', place, values: { found: perhaps }, severity: 'advice', fix: 'ask' }];
    }
    const [all] = amountsIn(label?.netQuantity ?? null);
    const [solid] = amountsIn(label?.drainedQuantity ?? null);
    return all && solid && all.of === solid.of && solid.base >= all.base
      ? [
          {
            code: 'drained-more-than-all',
            place,
            values: { solid: label!.drainedQuantity!.trim(), all: label!.netQuantity!.trim() },
            fix: 'change',
          },
        ]
      : [];
  },
});
