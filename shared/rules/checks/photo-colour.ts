import { z } from 'zod';
import { definePhoto } from '../define.ts';

/**
 * A cast of colour (distance from grey in log units) can be known where the ground is plain, light and hardly coloured:
 * white paper in the light of a lamp. From `cloth` on the ground itself is coloured, and nothing can be known.
 */
export const photoTinted = definePhoto({
  params: z.strictObject({ cast: z.number(), cloth: z.number(), plain: z.number(), light: z.number() }),
  codes: ['photo-tinted'],
  judge({ metrics }, { cast, cloth, plain, light }) {
    if (!metrics) return [];
    const { ring } = metrics;
    if (ring.cast === null || ring.uniform < plain || Math.min(...ring.median) < light) return [];
    return ring.cast > cast && ring.cast < cloth ? [{ code: 'photo-tinted', fix: 'mend', step: 'balance' }] : [];
  },
});

/** The same by what is nearly grey in any scene. A weak sign (wood is warm by itself): it only asks. */
export const photoMaybeTinted = definePhoto({
  params: z.strictObject({ cast: z.number() }),
  codes: ['photo-maybe-tinted'],
  judge: ({ metrics }, { cast }) =>
    metrics?.neutral && metrics.neutral.cast > cast ? [{ code: 'photo-maybe-tinted', fix: 'ask' }] : [],
});
