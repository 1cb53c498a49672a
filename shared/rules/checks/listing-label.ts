import { z } from 'zod';
import { hasListingText, listingText, withListingText } from '../../label/listing-text.ts';
import { amountsIn, isPacksOf } from '../../label/quantity.ts';
import { compareKey, nfc } from '../../text/fold.ts';
import { define } from '../define.ts';
import { blank } from '../text-scan.ts';
import { titleOf } from '../titles.ts';

/** "500 g" and "500g" say the same to a buyer. */
const keyOf = (text: string) => compareKey(text).replace(/(?<=\d) (?=(?:kg|g|mg|ml|l|lít)(?!\p{L}))/gu, '');

/**
 * The listing tells all that the label does (NĐ 37/2026 Art. 41.5a). Where photos show the label's sides it is advice,
 * else the platform must not show the listing. The desk writes the label's words under the description.
 */
export const listingTellsLabel = define({
  params: z.strictObject({}),
  codes: ['listing-lacks-label'],
  run({ dossier: { product, label, photos } }) {
    if (!label || blank(product.description) || hasListingText(product.description, label)) return [];
    const told = ` ${keyOf(`${titleOf({ product })} ${product.description}`)} `;
    const lines = listingText(label).split('\n');
    const missing = lines.filter((line) => {
      // "Thành phần: Cá cơm, muối": the words of the item are what counts, not its heading.
      const said = keyOf(line.includes(': ') ? line.slice(line.indexOf(': ') + 2) : line);
      return said !== '' && !told.includes(` ${said} `);
    });
    if (missing.length === 0) return [];
    const shown = photos.some(({ role }) => role === 'back' || role === 'side');
    return [
      {
        code: 'listing-lacks-label',
        place: { step: 'facts', field: 'description' },
        values: { count: missing.length, first: missing[0]!.slice(0, 60) },
        fix: 'correct',
        value: withListingText(product.description, label),
        ...(shown ? { severity: 'advice' as const } : {}),
      },
    ];
  },
});

/** In grams or millilitres, so that 0,5 l and 500 ml are one. */
const quantitiesIn = (text: string | null): number[] => amountsIn(text).map(({ base }) => base);

/** Weight and volume in the title are those of the label or of a pack. */
export const titleQuantity = define({
  params: z.strictObject({}),
  codes: ['title-quantity-differs'],
  run({ dossier: { product, label, variants } }) {
    const known = [
      label?.netQuantity ?? null,
      label?.drainedQuantity ?? null,
      ...variants.map(({ name }) => name),
    ].flatMap(quantitiesIn);
    if (known.length === 0) return [];
    const title = nfc(titleOf({ product }));
    const strange = amountsIn(title).find(({ base }) => !known.some((each) => isPacksOf(base, each)));
    return strange
      ? [
          {
            code: 'title-quantity-differs',
            place: { step: 'facts', field: 'title' },
            values: { found: title.slice(strange.from, strange.to), label: label?.netQuantity ?? '' },
            fix: 'change',
          },
        ]
      : [];
  },
});
