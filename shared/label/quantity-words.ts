// A net quantity put together from its parts: the decree's word, the figure, a space, the unit (NĐ 37/2026/NĐ-CP Annex II).
import { formatNumber, parseNumber } from '../text/numbers.ts';

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

const WRITTEN = /(\d[\d.,]*)\s*(\p{L}+)(?:\s*\((\d+)\s*(\p{L}+)\s*x\s*(\d[\d.,]*)\s*\p{L}+\))?/u;

/** The parts of what stands in the field as far as they can be told; null where there is no figure with a unit. */
export function readQuantity(written: string | null): Quantity | null {
  const found = WRITTEN.exec(written ?? '');
  if (!found) return null;
  const [, figure = '', unit = '', count, pack, each] = found;
  const word = QUANTITY_WORDS.find((name) => QUANTITY_UNITS[name].includes(unit.toLowerCase()));
  const value = parseNumber(each ?? figure);
  if (word === undefined || value === null) return null;
  return {
    word,
    figure: value,
    unit: unit.toLowerCase(),
    count: count ? Number(count) : 1,
    pack: pack ?? PACK_WORDS[0],
  };
}
