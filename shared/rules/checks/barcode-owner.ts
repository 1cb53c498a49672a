import { z } from 'zod';
import { TILL_FORMATS } from '../../model/photo-reading.ts';
import type { Variant } from '../../model/product.ts';
import { gtinDigits, gtinFault } from '../../text/gtin.ts';
import { define } from '../define.ts';
import type { Hit } from '../define.ts';
import { blank } from '../text-scan.ts';

const place = ({ id }: Variant) => ({ step: 'price' as const, field: 'gtin', variantId: id });
/** Packs with a number whose figures agree; anything else is another rule's business. */
const coded = (variants: Variant[]) =>
  variants.flatMap((variant) =>
    blank(variant.gtin) || gtinFault(variant.gtin!) !== null
      ? []
      : // The first of fourteen figures tells cartons apart; the number itself is behind it.
        [{ variant, gtin: gtinDigits(variant.gtin!).replace(/^\d(?=\d{13}$)/, '') }],
  );

/** Each pack has a number of its own (GS1; NĐ 37/2026 Art. 28.1d). */
export const gtinUnique = define({
  params: z.strictObject({}),
  codes: ['gtin-twice'],
  run({ dossier: { variants } }) {
    const all = coded(variants);
    return all
      .filter(({ gtin }, index) => all.findIndex((other) => other.gtin === gtin) < index)
      .map(({ variant, gtin }) => ({ code: 'gtin-twice', place: place(variant), values: { gtin }, fix: 'change' }));
  },
});

/** The number begins as the right's own does; borrowed and foreign ones need a written permission (Art. 28.1đ,e, 28.3). */
export const gtinOwner = define({
  params: z.strictObject({ country: z.string() }),
  codes: ['gtin-prefix-differs', 'gtin-foreign'],
  run({ dossier: { variants, papers } }, { country }) {
    if (papers.some(({ kind }) => kind === 'authorisation')) return [];
    const prefixes = papers
      .filter(({ kind }) => kind === 'gs1-right')
      .flatMap(({ details }) => (blank(details?.prefix) ? [] : [details!.prefix!.replace(/\D/g, '')]));
    return coded(variants).flatMap(({ variant, gtin }): Hit<'gtin-prefix-differs' | 'gtin-foreign'>[] => {
      if (!gtin.startsWith(country))
        return [{ code: 'gtin-foreign' as const, place: place(variant), values: { gtin }, fix: 'ask' as const }];
      return prefixes.length === 0 || prefixes.some((prefix) => gtin.startsWith(prefix))
        ? []
        : [
            {
              code: 'gtin-prefix-differs' as const,
              place: place(variant),
              values: { gtin, prefix: prefixes.join(', ') },
              fix: 'ask' as const,
            },
          ];
    });
  },
});

/** Numbers that are meant for use inside one shop must not leave it (Art. 28.4b; GS1 General Specifications 2.1). */
export const gtinRestricted = define({
  params: z.strictObject({ ranges: z.array(z.string()) }),
  codes: ['gtin-restricted'],
  run: ({ dossier: { variants } }, { ranges }) =>
    coded(variants)
      .filter(({ gtin }) => gtin.length === 13 && ranges.some((range) => gtin.startsWith(range)))
      .map(({ variant, gtin }) => ({
        code: 'gtin-restricted',
        place: place(variant),
        values: { gtin },
        fix: 'change',
      })),
});

/** What is printed on the pack is what was typed; a number that was read and not typed is offered. */
export const gtinOnPhotos = define({
  params: z.strictObject({}),
  codes: ['gtin-photo-differs', 'gtin-seen'],
  run({ dossier: { variants, photos } }) {
    const typed = coded(variants).map(({ gtin }) => gtin);
    const [first] = variants;
    const seen = photos.flatMap(({ id, reading }) =>
      (reading?.codes ?? [])
        .filter(({ format, text }) => TILL_FORMATS.includes(format) && gtinFault(text) === null)
        .map(({ text, box }) => ({ photoId: id, box, gtin: text.replace(/^0(?=\d{12}$)/, '') })),
    );
    const strange = seen.find(({ gtin }) => !typed.some((one) => one.replace(/^0/, '') === gtin.replace(/^0/, '')));
    if (!strange) return [];
    if (typed.length > 0)
      return [
        {
          code: 'gtin-photo-differs',
          place: { step: 'photos', photoId: strange.photoId, box: strange.box },
          values: { found: strange.gtin, typed: typed.join(', ') },
          fix: 'ask',
        },
      ];
    return first && variants.length === 1 && blank(first.gtin)
      ? [
          {
            code: 'gtin-seen',
            place: place(first),
            values: { found: strange.gtin },
            fix: 'correct',
            value: strange.gtin,
          },
        ]
      : [];
  },
});
