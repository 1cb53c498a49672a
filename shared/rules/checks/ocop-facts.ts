import { z } from 'zod';
import { communeOf } from '../../model/places.ts';
import { PRODUCER_KINDS } from '../../model/producer.ts';
import { wordCount } from '../../text/length.ts';
import { define } from '../define.ts';
import { blank, ExactPattern } from '../text-scan.ts';

/** The commune's code of the product: province – commune – number – year (QĐ 26/2026 Annex II). */
export const ocopCode = define({
  params: z.strictObject({ form: ExactPattern, sample: z.string() }),
  codes: ['ocop-code-odd', 'ocop-code-commune'],
  run({ dossier: { product } }, { form, sample }) {
    if (blank(product.ocopCode)) return [];
    const found = product.ocopCode!.trim();
    const place = { step: 'facts' as const, field: 'ocopCode' };
    const parts = form.exec(found);
    if (!parts) return [{ code: 'ocop-code-odd', place, values: { found, sample }, fix: 'change' }];
    const commune = parts.groups?.['commune'] ?? '';
    return communeOf(commune) ? [] : [{ code: 'ocop-code-commune', place, values: { found, commune }, fix: 'change' }];
  },
});

/** Who may own an OCOP product, and that it is registered as a business (Art. 2.3). */
export const ocopMaker = define({
  params: z.strictObject({ kinds: z.array(z.enum(PRODUCER_KINDS)), registered: z.array(z.enum(PRODUCER_KINDS)) }),
  codes: ['maker-kind-missing', 'maker-kind-unfit', 'maker-unregistered'],
  run({ dossier: { producer, papers } }, { kinds, registered }) {
    if (!producer) return [];
    const place = (field: string) => ({ step: 'facts' as const, field: `producer.${field}` });
    if (producer.kind === null) return [{ code: 'maker-kind-missing', place: place('kind'), fix: 'choose' }];
    if (!kinds.includes(producer.kind)) return [{ code: 'maker-kind-unfit', place: place('kind'), fix: 'ask' }];
    const known = !blank(producer.registrationNo) || papers.some(({ kind }) => kind === 'business-registration');
    return registered.includes(producer.kind) && !known
      ? [{ code: 'maker-unregistered', place: place('registrationNo'), fix: 'fill' }]
      : [];
  },
});

/** Material from the province, as far as the share was typed. */
export const localShare = define({
  params: z.strictObject({ least: z.number() }),
  codes: ['local-share-low'],
  run: ({ dossier: { product } }, { least }) =>
    product.localShare === null || product.localShare >= least
      ? []
      : [
          {
            code: 'local-share-low',
            place: { step: 'facts', field: 'localShare' },
            values: { found: product.localShare, least },
            fix: 'ask',
          },
        ],
});

/** A story of its own is longer than a slogan and short enough to be read. */
export const storyLength = define({
  params: z.strictObject({ least: z.int(), most: z.int() }),
  codes: ['story-missing', 'story-short', 'story-long'],
  run({ dossier: { product } }, { least, most }) {
    const place = { step: 'facts' as const, field: 'story' };
    if (blank(product.story)) return [{ code: 'story-missing', place, fix: 'fill' }];
    const count = wordCount(product.story);
    if (count < least) return [{ code: 'story-short', place, values: { count, least }, fix: 'change' }];
    return count > most ? [{ code: 'story-long', place, values: { count, most }, fix: 'change' }] : [];
  },
});
