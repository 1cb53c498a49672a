import { z } from 'zod';
import { definePhoto } from '../define.ts';

/**
 * Out of focus by B (`sharpness`: small is blurred) and shaken by D (`direction`: small is smeared one way). Where the
 * measurement says that it cannot know (plain ground, noise, too few pixels) nothing is said: a guess would cost a good photo.
 */
export const photoSharpness = definePhoto({
  params: z.strictObject({ blurred: z.number(), soft: z.number(), shaken: z.number() }),
  codes: ['photo-blurred', 'photo-soft', 'photo-shaken', 'photo-maybe-shaken'],
  judge({ metrics }, { blurred, soft, shaken }) {
    const sharpness = metrics?.blur.sharpness ?? null;
    const direction = metrics?.blur.direction ?? null;
    if (sharpness === null) return [];
    if (sharpness < blurred) return [{ code: 'photo-blurred', fix: 'retake' }];
    if (direction !== null && direction < shaken) {
      // Sharp edges that all run one way are shake, or a weave of bamboo: look before taking it again.
      return sharpness < soft
        ? [{ code: 'photo-shaken', fix: 'retake' }]
        : [{ code: 'photo-maybe-shaken', fix: 'change' }];
    }
    return sharpness < soft ? [{ code: 'photo-soft', fix: 'change' }] : [];
  },
});
