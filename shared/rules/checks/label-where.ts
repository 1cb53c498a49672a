import { z } from 'zod';
import { LABEL_ITEMS } from '../../model/label.ts';
import { define } from '../define.ts';
import { blank, findPattern, Pattern } from '../text-scan.ts';

/** Items that are words; figures and stars say nothing a pattern could find. */
const WORDS = LABEL_ITEMS.filter((item) => item !== 'nutrition' && item !== 'alcohol' && item !== 'starsShown');
const Item = z.enum(WORDS as [(typeof WORDS)[number], ...(typeof WORDS)[number][]]);

/**
 * Items that come together: where one of the items under `in` reads like one of the patterns, all `items` must be there. Not
 * named on the label yet, goods go by the product's own name.
 */
export const labelItemsWhere = define({
  params: z.strictObject({
    where: z.strictObject({ in: z.array(Item).min(1), patterns: z.array(Pattern).min(1) }),
    items: z.array(Item).min(1),
  }),
  codes: ['label-item-missing'],
  run({ dossier: { label, product } }, { where, items }) {
    const read = (item: z.infer<typeof Item>) =>
      item === 'name' && blank(label?.name) ? product.name : (label?.[item] ?? null);
    if (!where.in.some((item) => findPattern(read(item), where.patterns) !== null)) return [];
    return items
      .filter((item) => blank(label?.[item]))
      .map((item) => ({
        code: 'label-item-missing',
        place: { step: 'label', field: item },
        values: { item },
        fix: 'fill',
      }));
  },
});
