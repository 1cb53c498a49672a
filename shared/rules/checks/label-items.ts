import { z } from 'zod';
import { LABEL_ITEMS } from '../../model/label.ts';
import type { Label, LabelItem } from '../../model/label.ts';
import { PRODUCER_KINDS } from '../../model/producer.ts';
import { define } from '../define.ts';
import { blank } from '../text-scan.ts';

/** Items with a plain sentence of their own; the others are asked for by their name on the form. */
const CODES: Partial<
  Record<
    LabelItem,
    | 'label-name-missing'
    | 'label-responsible-missing'
    | 'label-address-missing'
    | 'label-origin-missing'
    | 'label-quantity-missing'
    | 'label-ingredients-missing'
  >
> = {
  name: 'label-name-missing',
  responsibleName: 'label-responsible-missing',
  responsibleAddress: 'label-address-missing',
  origin: 'label-origin-missing',
  netQuantity: 'label-quantity-missing',
  ingredients: 'label-ingredients-missing',
};

const empty = (label: Label | null, item: LabelItem): boolean => {
  const value = label?.[item] ?? null;
  return typeof value === 'string' ? blank(value) : value === null;
};

/**
 * Items that must stand on the label. Without any label all of them are missing. `anyOf`: one of these is enough.
 * `notOf`: kinds of producer that the law lets off.
 */
export const labelItems = define({
  params: z.strictObject({
    items: z.array(z.enum(LABEL_ITEMS)).min(1),
    anyOf: z.array(z.enum(LABEL_ITEMS)).default([]),
    notOf: z.array(z.enum(PRODUCER_KINDS)).default([]),
  }),
  codes: [
    'label-name-missing',
    'label-responsible-missing',
    'label-address-missing',
    'label-origin-missing',
    'label-quantity-missing',
    'label-ingredients-missing',
    'label-item-missing',
  ],
  run({ dossier: { label, producer } }, { items, anyOf, notOf }) {
    if (producer?.kind && notOf.includes(producer.kind)) return [];
    if (anyOf.some((item) => !empty(label, item))) return [];
    return items
      .filter((item) => empty(label, item))
      .map((item) => ({
        code: CODES[item] ?? 'label-item-missing',
        place: { step: 'label', field: item },
        ...(CODES[item] ? {} : { values: { item } }),
        fix: 'fill',
      }));
  },
});
