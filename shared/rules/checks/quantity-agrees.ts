import { z } from 'zod';
import type { Dossier } from '../../model/dossier.ts';
import { amountsIn, isPacksOf, packsIn, type Amount } from '../../label/quantity.ts';
import { nfc } from '../../text/fold.ts';
import { formatNumber } from '../../text/numbers.ts';
import { define } from '../define.ts';
import type { Hit } from '../define.ts';

const onLabel = ({ label }: Dossier): Amount[] =>
  [label?.netQuantity, label?.drainedQuantity].flatMap((text) => amountsIn(text ?? null));

const agrees = (amount: Amount, known: Amount[]): boolean =>
  known.some(({ of, base }) => of === amount.of && isPacksOf(amount.base, base));

/** A quantity with the word of a label before it, in a text that may hold others: "Dung tích: 500 ml". */
const HEADED =
  /(?:khối lượng(?: tịnh)?|trọng lượng|thể tích(?: thực)?|dung tích|định lượng)\s*:\s*(?<rest>[^\n]{1,40})/giu;

const headedIn = (text: string | null): Amount[] =>
  [...nfc(text ?? '').matchAll(HEADED)].flatMap(({ groups }) => amountsIn(groups?.['rest'] ?? '').slice(0, 1));

/**
 * What the pack holds is said alike on the label, in the packs on offer and in the description (TT 21/2014; NĐ 37/2026
 * Art. 41.5a). A product may come in packs of other sizes than the one this label is for, but one of them is this.
 */
export const quantityAgrees = define({
  params: z.strictObject({}),
  codes: ['pack-quantity-differs', 'description-quantity-differs'],
  run({ dossier }) {
    const { product, variants, label } = dossier;
    const here = onLabel(dossier);
    if (here.length === 0) return [];
    const values = (amount: Amount, text: string) => ({
      found: text.slice(amount.from, amount.to),
      label: label?.netQuantity?.trim() ?? '',
    });
    const offered = variants.flatMap((variant) => {
      const [amount] = amountsIn(variant.name).filter(({ of }) => here.some((known) => known.of === of));
      return amount ? [{ variant, amount }] : [];
    });
    const [first] = offered;
    const hits: Hit<'pack-quantity-differs' | 'description-quantity-differs'>[] = [];
    if (first && offered.length === variants.length && offered.every(({ amount }) => !agrees(amount, here)))
      hits.push({
        code: 'pack-quantity-differs',
        place: { step: 'price', field: 'name', variantId: first.variant.id },
        values: values(first.amount, nfc(first.variant.name ?? '')),
        fix: 'change',
      });
    const known = [...here, ...variants.flatMap(({ name }) => amountsIn(name))];
    const strange = headedIn(product.description).find(
      (amount) => known.some(({ of }) => of === amount.of) && !agrees(amount, known),
    );
    if (strange)
      hits.push({
        code: 'description-quantity-differs',
        place: { step: 'facts', field: 'description' },
        values: { found: `${formatNumber(strange.figure)} ${strange.sign}`, label: label?.netQuantity?.trim() ?? '' },
        fix: 'change',
      });
    return hits;
  },
});

/** In grams: of the pack's name, packs in a pack added up; the label's where there is one pack alone. Null: not weighed. */
function netMass(name: string | null): number | null {
  const packs = packsIn(name);
  if (packs?.each.of === 'mass') return packs.count * packs.each.base;
  return amountsIn(name).find(({ of }) => of === 'mass')?.base ?? null;
}

/** A parcel weighs more than what is in it. */
export const parcelHoldsIt = define({
  params: z.strictObject({}),
  codes: ['parcel-lighter'],
  run: ({ dossier: { variants, label } }) =>
    variants.flatMap((variant) => {
      const net = netMass(variant.name) ?? (variants.length === 1 ? netMass(label?.netQuantity ?? null) : null);
      return net === null || (variant.weight ?? 0) <= 0 || variant.weight! >= net
        ? []
        : [
            {
              code: 'parcel-lighter' as const,
              place: { step: 'price' as const, field: 'weight', variantId: variant.id },
              values: { weight: variant.weight!, net },
              fix: 'change' as const,
            },
          ];
    }),
});
