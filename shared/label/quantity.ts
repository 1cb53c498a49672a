// Quantities as the law writes them: a figure, one space, a unit with its lawful sign (NĐ 37/2026 Annex II; TT 21/2014 Art. 4.1đ).
import { formatNumber, parseNumber } from '../text/numbers.ts';
import { nfc } from '../text/fold.ts';

/** Ways people write a unit, in lower case, and its sign; with a factor where the figure changes too. */
const UNITS: Record<string, { sign: string; factor?: number }> = {
  kg: { sign: 'kg' },
  kí: { sign: 'kg' },
  ký: { sign: 'kg' },
  cân: { sign: 'kg' },
  kilogam: { sign: 'kg' },
  g: { sign: 'g' },
  gr: { sign: 'g' },
  gram: { sign: 'g' },
  gam: { sign: 'g' },
  lạng: { sign: 'g', factor: 100 },
  mg: { sign: 'mg' },
  ml: { sign: 'ml' },
  cc: { sign: 'ml' },
  lit: { sign: 'l' },
  l: { sign: 'l' },
};
/** Lawful as they stand: both signs of the litre, and units in full. */
const LAWFUL = /^(?:kg|g|mg|ml|mL|l|L|lít)$/u;
const WRITTEN = /(\d+(?:[.,]\d+)?)(\s*)(\p{L}+)/gu;

/** The same quantity with lawful signs and a space before each; what is no known unit is left as it stands. */
export function lawfulQuantity(written: string): string {
  return nfc(written).replace(WRITTEN, (whole, figure: string, gap: string, word: string) => {
    const unit = UNITS[word.toLowerCase()];
    if (LAWFUL.test(word)) return gap === ' ' ? whole : `${figure} ${word}`;
    if (!unit) return whole;
    const number = unit.factor === undefined ? null : parseNumber(figure);
    return `${number === null ? figure : formatNumber(number * unit.factor!, 3)} ${unit.sign}`;
  });
}
