import { z } from 'zod';
import { define } from '../define.ts';

/** A sample's certificates are made up: it may be listed on a practice platform and nowhere else. */
export const sampleStaysHome = define({
  params: z.strictObject({}),
  codes: ['sample-in-real-shop'],
  run: ({ dossier, shops }) =>
    dossier.product.sample
      ? shops
          .filter(({ practice }) => !practice)
          .map(({ shopId }) => ({
            code: 'sample-in-real-shop' as const,
            place: { step: 'platforms' as const, shopId },
            fix: null,
          }))
      : [],
});
