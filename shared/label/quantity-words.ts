// A net quantity put together from its parts: the decree's word, the figure, a space, the unit (NĐ 37/2026/NĐ-CP Annex II).
import { formatNumber, parseNumber } from '../text/numbers.ts';
import { nfc } from '../text/fold.ts';
import { amountsIn, packsIn } from './quantity.ts';
import type { Measure } from './units.ts';

export const QUANTITY_WORDS = ['Khối lượng tịnh', 'Thể tích thực', 'Số lượng'] as const;
export type QuantityWord = (typeof QUANTITY_WORDS)[number];

/** Units by the word they follow; the first is the usual one. Things are counted in what people call them. */
export const QUANTITY_UNITS: Record<QuantityWord, readonly string[]> = {
  'Khối lượng tịnh': ['g', 'kg', 'mg'],
  'Thể tích thực': ['ml', 'l', 'cl'],
  'Số lượng': ['cái', 'chiếc', 'bộ', 'đôi', 'quả', 'gói', 'viên'],
};

/** `count` packs of `figure` each, e.g. ten bags of 20 g; 1 for a single pack. */
export type Quantity = { word: QuantityWord; figure: number; unit: string; count: number; pack: string };

/** What small packs inside a pack are called. */
export const PACK_WORDS = ['gói', 'túi', 'hộp', 'chai', 'lọ', 'hũ'] as const;

/** "Khối lượng tịnh: 200 g (10 gói x 20 g)" (Art. 45.3). */
export function writeQuantity({ word, figure, unit, count, pack }: Quantity): string {
  const whole = `${word}: ${formatNumber(figure * count)} ${unit}`;
  return count > 1 ? `${whole} (${count} ${pack} x ${formatNumber(figure)} ${unit})` : whole;
}

/** The decree's word for what is weighed and for what is poured (Annex II 2). */
export const WORD_OF: Record<Measure, QuantityWord> = { mass: 'Khối lượng tịnh', volume: 'Thể tích thực' };

/** "6 quả", or "10 gói x 6 quả". */
const COUNTED = /(?:(?<count>\d{1,4})\s*(?<pack>\p{L}+)\s*[x×]\s*)?(?<figure>\d[\d.,]*)\s*(?<thing>\p{L}+)/giu;

/** Things that are counted, several packs of them before a count alone. */
function counted(written: string): Quantity | null {
  const found = [...written.matchAll(COUNTED)].flatMap(({ groups = {} }): Quantity[] => {
    const figure = parseNumber((groups['figure'] ?? '').replace(/[.,]$/u, ''));
    const unit = QUANTITY_UNITS['Số lượng'].find((name) => name === groups['thing']?.toLowerCase());
    if (figure === null || unit === undefined) return [];
    return [
      { word: 'Số lượng', figure, unit, count: Number(groups['count'] ?? 1), pack: groups['pack'] ?? PACK_WORDS[0] },
    ];
  });
  return found.find(({ count }) => count > 1) ?? found[0] ?? null;
}

/** The parts of what stands in the field as far as they can be told; what is weighed or poured goes before a count. */
export function readQuantity(written: string | null): Quantity | null {
  const text = nfc(written ?? '');
  const packs = packsIn(text);
  const one = packs?.each ?? amountsIn(text)[0];
  if (!one) return counted(text);
  const { figure, sign, of } = one;
  return { word: WORD_OF[of], figure, unit: sign, count: packs?.count ?? 1, pack: packs?.pack || PACK_WORDS[0] };
}
