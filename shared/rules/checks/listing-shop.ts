import { z } from 'zod';
import { define } from '../define.ts';
import type { Hit } from '../define.ts';
import { boundOf } from '../limits.ts';
import { blank } from '../text-scan.ts';

/** As many photos as the shop's platform shows. */
export const photoCount = define({
  params: z.strictObject({}),
  codes: ['photos-below-limit', 'photos-above-limit'],
  run: (context) =>
    context.shops.flatMap((shop): Hit<'photos-below-limit' | 'photos-above-limit'>[] => {
      const count = context.dossier.photos.length;
      const place = { step: 'photos' as const, shopId: shop.shopId };
      const [min, max] = [boundOf(context, shop, 'photosMin'), boundOf(context, shop, 'photosMax')];
      if (min && count > 0 && count < min.value) {
        return [
          {
            code: 'photos-below-limit',
            place,
            values: { count, min: min.value },
            severity: min.severity,
            fix: 'add-photo',
          },
        ];
      }
      if (!max || count <= max.value) return [];
      // The first ones are sent; nothing is refused for having more at home.
      return [{ code: 'photos-above-limit', place, values: { count, max: max.value }, severity: 'advice', fix: null }];
    }),
});

/** The product has its place among the shop's categories. */
export const categoryChosen = define({
  params: z.strictObject({}),
  codes: ['category-missing'],
  run: ({ dossier, shops }) =>
    shops
      .filter(
        ({ shopId }) => !dossier.listings.some((listing) => listing.shopId === shopId && !blank(listing.categoryId)),
      )
      .map(({ shopId }) => ({
        code: 'category-missing',
        place: { step: 'platforms', field: 'categoryId', shopId },
        fix: 'choose',
      })),
});

/** What the platform must be told about products of the category is answered. */
export const attributesAnswered = define({
  params: z.strictObject({}),
  codes: ['attribute-missing'],
  run: ({ dossier, shops }) =>
    shops.flatMap(({ shopId, attributes }) => {
      const listing = dossier.listings.find((row) => row.shopId === shopId);
      if (!listing || blank(listing.categoryId)) return [];
      const answered = (id: string) =>
        listing.attributes.some(
          (answer) => answer.id === id && answer.values.some((value) => value.id !== null || !blank(value.name)),
        );
      return (attributes ?? [])
        .filter(({ id, mandatory }) => mandatory && !answered(id))
        .map(({ id, name }) => ({
          code: 'attribute-missing',
          place: { step: 'platforms', field: `attribute.${id}`, shopId },
          values: { attribute: name },
          fix: 'choose',
        }));
    }),
});
