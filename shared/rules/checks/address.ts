import { z } from 'zod';
import { communesIn, communesOf, inTwoLevels, readAddress } from '../../label/address.ts';
import { LABEL_ADDRESSES } from '../../model/label.ts';
import { define } from '../define.ts';
import type { Hit } from '../define.ts';
import { blank } from '../text-scan.ts';

/** Addresses on the label name no district any more; where the commune stayed, the desk writes it anew. */
export const addressTwoLevel = define({
  params: z.strictObject({}),
  codes: ['address-district'],
  run: ({ dossier: { label } }) =>
    LABEL_ADDRESSES.flatMap((field): Hit<'address-district'>[] => {
      const written = label?.[field] ?? null;
      const { district, here } = readAddress(written);
      if (written === null || district === null || !here) return [];
      const place = { step: 'label' as const, field };
      const values = { found: district };
      const value = inTwoLevels(written);
      return value === null
        ? [{ code: 'address-district' as const, place, values, fix: 'change' as const }]
        : [{ code: 'address-district' as const, place, values, fix: 'correct' as const, value }];
    }),
});

/** An address names a commune or ward of today, and the province. Where only the old district is known, those in it are named. */
export const addressCommune = define({
  params: z.strictObject({ most: z.int() }),
  codes: ['address-no-commune', 'address-old-commune'],
  run: ({ dossier: { label } }, { most }) =>
    LABEL_ADDRESSES.flatMap((field): Hit<'address-no-commune' | 'address-old-commune'>[] => {
      const written = label?.[field] ?? null;
      const { commune, district, here } = readAddress(written);
      // What the desk can write anew by itself is said once, by the rule of the district.
      if (written === null || commune !== null || !here || inTwoLevels(written) !== null) return [];
      const place = { step: 'label' as const, field };
      const names = communesIn(written).map(({ name }) => name);
      return district !== null && names.length > 0
        ? [
            {
              code: 'address-old-commune' as const,
              place,
              values: { district, names: names.slice(0, most).join(', ') },
              fix: 'change' as const,
            },
          ]
        : [{ code: 'address-no-commune' as const, place, fix: 'change' as const }];
    }),
});

/** The place on papers is that on the label. Papers keep the old address until they are renewed: it is carried over to today. */
export const addressesAgree = define({
  params: z.strictObject({}),
  codes: ['address-differs'],
  run({ dossier: { label, papers } }) {
    const here = communesOf(label?.makerAddress ?? label?.responsibleAddress ?? null);
    if (here.length === 0) return [];
    return papers.flatMap(({ id, kind, details }) => {
      const there = communesOf(blank(details?.address) ? null : details!.address!);
      if (there.length === 0 || there.some(({ code }) => here.some((one) => one.code === code))) return [];
      return [
        {
          code: 'address-differs' as const,
          place: { step: 'papers' as const, field: 'address', paperId: id },
          values: { kind, there: there[0]!.name, here: here[0]!.name },
          fix: 'change' as const,
        },
      ];
    });
  },
});
