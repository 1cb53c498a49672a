import { z } from 'zod';
import { definePhoto } from '../define.ts';

/**
 * Out of focus by B (`sharpness`: small is blurred) and shaken by D (`direction`: small is smeared one way). Where the
 * measurement says that it cannot know (plain ground, noise, too few pixels) nothing is said: a guess would cost a good photo.
 */
export const photoSharpness = definePhoto({
  params: z.strictObject({ blurred: z.number(), soft: z.number(), shaken: z.number(), maybeShaken: z.number() }),
  codes: ['photo-blurred', 'photo-soft', 'photo-shaken', 'photo-maybe-shaken'],
  judge({ metrics }, { blurred, soft, shaken, maybeShaken }) {
    const { sharpness = null, direction = null } = metrics?.blur ?? {};
    if (sharpness === null) return [];
    if (sharpness < blurred) return [{ code: 'photo-blurred', fix: 'retake' }];
    // Soft edges that all run one way are shake; sharp ones may be a weave of bamboo: look before taking it again.
    if (direction !== null && direction < shaken && sharpness < soft) return [{ code: 'photo-shaken', fix: 'retake' }];
    if (direction !== null && direction < maybeShaken) return [{ code: 'photo-maybe-shaken', fix: 'ask' }];
    return sharpness < soft ? [{ code: 'photo-soft', fix: 'change' }] : [];
  },
});

/**
 * The focus went past the product: what stands behind it is sharp and the product is not. The other way round, a sharp
 * product before a soft ground, is how a good photo looks, and nothing is said. Where the product stands is a guess unless
 * the ground is even, hence it only asks; the box shows what is sharp instead.
 */
export const photoFocus = definePhoto({
  params: z.strictObject({ product: z.number(), behind: z.number() }),
  codes: ['photo-focus-missed'],
  judge({ metrics }, { product, behind }) {
    const { subject = null, around = null, sharpest = null } = metrics?.blur ?? {};
    if (subject === null || around === null || subject >= product || around < behind) return [];
    return [{ code: 'photo-focus-missed', fix: 'ask', box: sharpest }];
  },
});
