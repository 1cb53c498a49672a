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

/** Units as people also write them. */
const ALSO: Record<string, string> = { gam: 'g', gram: 'g', gr: 'g', kilogam: 'kg', ký: 'kg', lít: 'l', mililít: 'ml' };

const FIGURE = String.raw`(\d[\d.,]*)\s*(\p{L}+)`;
/** "10 gói x 20 g", alone or behind the whole. */
const SEVERAL = new RegExp(String.raw`(\d+)\s*(\p{L}+)\s*[x×]\s*${FIGURE}`, 'iu');
const ONE = new RegExp(FIGURE, 'giu');

function read(figure: string, unit: string, count: number, pack: string): Quantity | null {
  const usual = ALSO[unit.toLowerCase()] ?? unit.toLowerCase();
  const word = QUANTITY_WORDS.find((name) => QUANTITY_UNITS[name].includes(usual));
  const value = parseNumber(figure.replace(/[.,]$/u, ''));
  return word === undefined || value === null ? null : { word, figure: value, unit: usual, count, pack };
}

/** The parts of what stands in the field as far as they can be told; what is weighed or poured goes before a count. */
export function readQuantity(written: string | null): Quantity | null {
  const text = written ?? '';
  const [, count, pack = '', each = '', unit = ''] = SEVERAL.exec(text) ?? [];
  const several = count === undefined ? null : read(each, unit, Number(count), pack);
  if (several) return several;
  const found = [...text.matchAll(ONE)].flatMap(([, figure = '', of = '']) => read(figure, of, 1, PACK_WORDS[0]) ?? []);
  return found.find(({ word }) => word !== 'Số lượng') ?? found[0] ?? null;
}
