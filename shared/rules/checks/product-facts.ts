import { z } from 'zod';
import { define } from '../define.ts';
import { blank } from '../text-scan.ts';

/** What everybody asks of a product first: what it is called. */
export const productName = define({
  params: z.strictObject({}),
  codes: ['name-missing'],
  run: ({ dossier }) =>
    blank(dossier.product.name) ? [{ code: 'name-missing', place: { step: 'facts', field: 'name' }, fix: 'fill' }] : [],
});

/** The product is in one of the 26 sets; most other rules go by it. */
export const ocopSetChosen = define({
  params: z.strictObject({}),
  codes: ['set-missing'],
  run: ({ dossier }) =>
    dossier.product.ocopSet === null
      ? [{ code: 'set-missing', place: { step: 'facts', field: 'ocopSet' }, fix: 'choose' }]
      : [],
});
