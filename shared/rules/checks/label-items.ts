import { z } from 'zod';
import { define } from '../define.ts';
import { blank } from '../text-scan.ts';

const ITEMS = ['name', 'responsibleName', 'responsibleAddress', 'origin', 'netQuantity', 'ingredients'] as const;

/** One code an item, so that each has its own plain sentence and its own button. */
const CODES = {
  name: 'label-name-missing',
  responsibleName: 'label-responsible-missing',
  responsibleAddress: 'label-address-missing',
  origin: 'label-origin-missing',
  netQuantity: 'label-quantity-missing',
  ingredients: 'label-ingredients-missing',
} as const;

/** Items that must stand on the label. Without any label all of them are missing. */
export const labelItems = define({
  params: z.strictObject({ items: z.array(z.enum(ITEMS)).min(1) }),
  codes: Object.values(CODES),
  run: ({ dossier: { label } }, { items }) =>
    items
      .filter((item) => blank(label?.[item]))
      .map((item) => ({ code: CODES[item], place: { step: 'label', field: item }, fix: 'fill' })),
});
