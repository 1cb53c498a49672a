import { readQuantity, writeQuantity } from '../../../../shared/label/quantity-words.ts';
import type { Dossier } from '../../../../shared/model/dossier.ts';
import { addressOf } from '../../../../shared/model/places.ts';
import type { LabelItems } from './useLabelSave.ts';

/** The origin in the words of the law, which stand on the pack in Vietnamese whoever reads the screen (NĐ 37/2026 Art. 47). */
const MADE_HERE = 'Sản xuất tại Việt Nam';

const empty = (value: unknown) => value === null || value === undefined || value === '';

/** What the empty items of the label can be filled with from facts that were typed already. */
export function fillFrom({ product, producer, label, variants }: Dossier): Partial<LabelItems> {
  const known: Partial<LabelItems> = {
    name: product.name,
    responsibleName: producer?.name ?? null,
    responsibleAddress: addressOf(producer?.hamlet ?? null, producer?.communeCode ?? null) || null,
    origin: MADE_HERE,
    netQuantity: quantityIn(variants[0]?.name ?? null),
  };
  const entries = Object.entries(known) as [keyof LabelItems, string | null][];
  return Object.fromEntries(entries.filter(([item, value]) => empty(label?.[item]) && !empty(value)));
}

/** "Chai 500 ml" gives "Thể tích thực: 500 ml". */
function quantityIn(pack: string | null): string | null {
  const quantity = readQuantity(pack);
  return quantity && quantity.word !== 'Số lượng' ? writeQuantity(quantity) : null;
}
