import { z } from 'zod';
import { define, definePhoto } from '../define.ts';
import { boundOf } from '../limits.ts';

/** The least side that a platform says it takes, and where it says so. Told, never held against a photo: shops say their own. */
const Platform = z.strictObject({ name: z.string().min(1), least: z.int().positive(), source: z.string().min(1) });

/**
 * Mostly a copy that a chat program made: the original in the phone is larger, and no new photo need be taken.
 * Pixels on the short side: below `least` there are platforms that refuse it, and they are named; below `wanted` a buyer
 * cannot zoom in.
 */
export const photoSize = definePhoto({
  params: z
    .strictObject({ least: z.int(), wanted: z.int(), platforms: z.array(Platform).min(1) })
    .refine(
      ({ least, platforms }) => Math.max(...platforms.map((one) => one.least)) >= least,
      'nobody refuses so little',
    ),
  codes: ['photo-tiny', 'photo-small'],
  judge({ width, height }, { least, wanted, platforms }) {
    const side = Math.min(width, height);
    if (side < least) {
      const refusing = platforms.filter((one) => side < one.least).map(({ name }) => name);
      return [{ code: 'photo-tiny', values: { side, wanted: least, platforms: refusing.join(', ') }, fix: 'replace' }];
    }
    return side < wanted ? [{ code: 'photo-small', values: { side, wanted }, fix: 'replace' }] : [];
  },
});

/**
 * Long and narrow: platforms show squares, and of this one more than `empty` of the square would be room put around it. A
 * milder shape is padded without a word.
 */
export const photoShape = definePhoto({
  params: z.strictObject({ empty: z.number() }),
  codes: ['photo-long'],
  judge({ width, height }, { empty }) {
    const room = 1 - Math.min(width, height) / Math.max(width, height);
    return room > empty ? [{ code: 'photo-long', values: { percent: Math.round(100 * room) }, fix: 'ask' }] : [];
  },
});

/** Size against what the shop's platform says. */
export const photoSizeForShop = define({
  params: z.strictObject({}),
  codes: ['photo-below-limit'],
  run: (context) =>
    context.shops.flatMap((shop) => {
      const bound = boundOf(context, shop, 'photoMinSide');
      if (!bound) return [];
      return context.dossier.photos
        .filter(({ width, height }) => Math.min(width, height) < bound.value)
        .map(({ id, width, height }) => ({
          code: 'photo-below-limit',
          place: { step: 'photos', photoId: id, shopId: shop.shopId },
          values: { side: Math.min(width, height), wanted: bound.value },
          severity: bound.severity,
          fix: 'replace',
        }));
    }),
});
