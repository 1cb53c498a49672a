import { z } from 'zod';
import type { Variant } from '../../model/product.ts';
import type { ListingLimits } from '../../model/shop.ts';
import { define } from '../define.ts';
import type { Hit } from '../define.ts';
import type { Context } from '../input.ts';
import { boundOf, demandOf } from '../limits.ts';

const at = (variant: Variant, field: string) => ({ step: 'price' as const, field, variantId: variant.id });

/** There is something one can buy: a pack with a price in whole đồng. */
export const priceThere = define({
  params: z.strictObject({}),
  codes: ['pack-missing', 'price-missing', 'price-not-whole'],
  run({ dossier: { variants } }) {
    if (variants.length === 0)
      return [{ code: 'pack-missing', place: { step: 'price', field: 'variants' }, fix: 'fill' }];
    return variants.flatMap((variant): Hit<'price-missing' | 'price-not-whole'>[] => {
      const { price } = variant;
      if (price === null || price <= 0) return [{ code: 'price-missing', place: at(variant, 'price'), fix: 'fill' }];
      return Number.isInteger(price)
        ? []
        : [{ code: 'price-not-whole', place: at(variant, 'price'), values: { price }, fix: 'change' }];
    });
  },
});

/** How many there are to sell. */
export const stockThere = define({
  params: z.strictObject({}),
  codes: ['stock-missing'],
  run: ({ dossier: { variants } }) =>
    variants
      .filter(({ stock }) => stock === null || stock <= 0)
      .map((variant) => ({ code: 'stock-missing', place: at(variant, 'stock'), fix: 'fill' })),
});

type Ends = {
  [K in keyof ListingLimits]: NonNullable<ListingLimits[K]> extends number ? K : never;
}[keyof ListingLimits];

/** A figure of each pack between what every shop takes. */
function between<C extends string>(
  context: Context,
  field: 'price' | 'stock',
  min: Ends,
  max: Ends,
  low: C,
  high: C,
): Hit<C>[] {
  return context.shops.flatMap((shop) =>
    context.dossier.variants.flatMap((variant): Hit<C>[] => {
      const value = variant[field];
      // Nothing and zero have a finding of their own.
      if (value === null || value <= 0) return [];
      const place = { ...at(variant, field), shopId: shop.shopId };
      const [least, most] = [boundOf(context, shop, min), boundOf(context, shop, max)];
      if (least && value < least.value)
        return [{ code: low, place, values: { value, min: least.value }, severity: least.severity, fix: 'change' }];
      if (!most || value <= most.value) return [];
      return [{ code: high, place, values: { value, max: most.value }, severity: most.severity, fix: 'change' }];
    }),
  );
}

export const priceLimits = define({
  params: z.strictObject({}),
  codes: ['price-low', 'price-high'],
  run: (context) => between(context, 'price', 'priceMin', 'priceMax', 'price-low', 'price-high'),
});

export const stockLimits = define({
  params: z.strictObject({}),
  codes: ['stock-low', 'stock-high'],
  run: (context) => between(context, 'stock', 'stockMin', 'stockMax', 'stock-low', 'stock-high'),
});

/** Gross weight and size of the parcel, where the platform works out the carriage from them. They are the first pack's. */
export const parcelKnown = define({
  params: z.strictObject({}),
  codes: ['weight-missing', 'parcel-size-missing'],
  run: (context) =>
    context.shops.flatMap((shop) => {
      const [first] = context.dossier.variants;
      if (!first) return [];
      const hits: Hit<'weight-missing' | 'parcel-size-missing'>[] = [];
      const weight = demandOf(context, shop, 'weightNeeded');
      if (weight && !((first.weight ?? 0) > 0)) {
        hits.push({
          code: 'weight-missing',
          place: { ...at(first, 'weight'), shopId: shop.shopId },
          severity: weight,
          fix: 'fill',
        });
      }
      const size = demandOf(context, shop, 'sizeNeeded');
      const missing = (['length', 'width', 'height'] as const).find((side) => !((first[side] ?? 0) > 0));
      if (size && missing) {
        hits.push({
          code: 'parcel-size-missing',
          place: { ...at(first, missing), shopId: shop.shopId },
          severity: size,
          fix: 'fill',
        });
      }
      return hits;
    }),
});
