import { z } from 'zod';
import type { ListingLimits } from '../../model/shop.ts';
import { userLength } from '../../text/length.ts';
import { define } from '../define.ts';
import type { Hit } from '../define.ts';
import type { Context } from '../input.ts';
import { boundOf } from '../limits.ts';
import { blank } from '../text-scan.ts';
import { titleOf } from '../titles.ts';

type Ends = { min: 'titleMin' | 'descriptionMin'; max: 'titleMax' | 'descriptionMax' } & {
  [K in 'min' | 'max']: keyof ListingLimits;
};

/** Length in characters as a person counts them, held against every shop's limits. Nothing written is not too short. */
function lengths<C extends string>(
  context: Context,
  field: string,
  text: string,
  ends: Ends,
  short: C,
  long: C,
): Hit<C>[] {
  const length = userLength(text);
  if (length === 0) return [];
  return context.shops.flatMap((shop): Hit<C>[] => {
    const place = { step: 'facts' as const, field, shopId: shop.shopId };
    const [min, max] = [boundOf(context, shop, ends.min), boundOf(context, shop, ends.max)];
    if (min && length < min.value) {
      return [
        {
          code: short,
          place,
          values: { length, min: min.value, count: min.value - length },
          severity: min.severity,
          fix: 'change',
        },
      ];
    }
    if (!max || length <= max.value) return [];
    return [
      {
        code: long,
        place,
        values: { length, max: max.value, count: length - max.value },
        severity: max.severity,
        fix: 'change',
      },
    ];
  });
}

/** A title is written and as long as the platform wants it. The product's name stands in for a missing one. */
export const titleLength = define({
  params: z.strictObject({}),
  codes: ['title-missing', 'title-short', 'title-long'],
  run(context) {
    const { product } = context.dossier;
    const place = { step: 'facts' as const, field: 'title' };
    // Without a name either, that is what is missing.
    if (blank(product.title) && blank(product.name)) return [];
    return [
      ...(blank(product.title)
        ? [{ code: 'title-missing' as const, place, fix: 'fill' as const, severity: 'advice' as const }]
        : []),
      ...lengths(
        context,
        'title',
        titleOf(context.dossier),
        { min: 'titleMin', max: 'titleMax' },
        'title-short',
        'title-long',
      ),
    ];
  },
});

/** A description is written and as long as the platform wants it. */
export const descriptionLength = define({
  params: z.strictObject({}),
  codes: ['description-missing', 'description-short', 'description-long'],
  run(context) {
    const text = (context.dossier.product.description ?? '').trim();
    if (text === '')
      return [{ code: 'description-missing', place: { step: 'facts', field: 'description' }, fix: 'fill' }];
    return lengths(
      context,
      'description',
      text,
      { min: 'descriptionMin', max: 'descriptionMax' },
      'description-short',
      'description-long',
    );
  },
});

/** Words after # in the description, no more than the platform counts. */
export const hashtags = define({
  params: z.strictObject({}),
  codes: ['hashtags-many'],
  run: (context) =>
    context.shops.flatMap((shop) => {
      const count = (context.dossier.product.description ?? '').match(/#[\p{L}\p{N}_]+/gu)?.length ?? 0;
      const max = boundOf(context, shop, 'hashtagsMax');
      if (!max || count <= max.value) return [];
      const place = { step: 'facts' as const, field: 'description', shopId: shop.shopId };
      return [
        { code: 'hashtags-many', place, values: { count, max: max.value }, severity: max.severity, fix: 'change' },
      ];
    }),
});
