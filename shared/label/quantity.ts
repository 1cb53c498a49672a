// Quantities as the law writes them: a figure, one space, a unit with its lawful sign (NĐ 37/2026 Annex II; TT 21/2014 Art. 4.1đ).
import { formatNumber, parseNumber } from '../text/numbers.ts';
import { nfc } from '../text/fold.ts';
import { unitOf, type Measure } from './units.ts';

const WRITTEN = /(\d+(?:[.,]\d+)?)(\s*)(\p{L}+)/gu;

/** The same quantity with lawful signs and a space before each; what is no known unit is left as it stands. */
export function lawfulQuantity(written: string): string {
  return nfc(written).replace(WRITTEN, (whole, figure: string, gap: string, word: string) => {
    const unit = unitOf(word);
    if (!unit) return whole;
    if (unit.lawful) return gap === ' ' ? whole : `${figure} ${word}`;
    const number = unit.factor === 1 ? null : parseNumber(figure);
    return `${number === null ? figure : formatNumber(number * unit.factor, 3)} ${unit.sign}`;
  });
}

/** What is weighed or poured: in grams or millilitres (`base`), as it is written with the unit's sign, and where it stands. */
export type Amount = { figure: number; sign: string; of: Measure; base: number; from: number; to: number };

const FIGURE = String.raw`\d+(?:[.,]\d+)*`;
/** Not the end of a larger figure ("1 000 g"), and no strength such as "35 g/l". */
const MEASURED = new RegExp(
  String.raw`(?<![\d.,]|\d[ \u00A0])(?<figure>${FIGURE})\s*(?<unit>\p{L}+)(?!\s*/\s*(?:\d|[mc]?l(?!\p{L})|lít|k?g(?!\p{L})))`,
  'giu',
);

function amountOf({ index, 0: all, groups }: RegExpMatchArray): Amount | null {
  const unit = unitOf(groups?.['unit'] ?? '');
  const figure = parseNumber(groups?.['figure'] ?? '');
  if (!unit || figure === null || figure === 0) return null;
  const { sign, of, factor } = unit;
  const from = index ?? 0;
  const scaled = figure * factor;
  return { figure: scaled, sign, of, base: scaled * unit.base, from, to: from + all.length };
}

/** All of them in a text, in its order. */
export const amountsIn = (text: string | null): Amount[] =>
  [...nfc(text ?? '').matchAll(MEASURED)].flatMap((found) => amountOf(found) ?? []);

/** `count` packs of `each` ("10 gói x 20 g"), `pack` empty where they have no name, and where all this stands. */
export type Packs = { count: number; pack: string; each: Omit<Amount, 'from' | 'to'>; from: number; to: number };

const EACH = String.raw`(?<figure>${FIGURE})\s*(?<unit>\p{L}+)`;
const COUNT = String.raw`(?<![\d.,])(?<count>\d{1,4})\s*`;
const FORMS = [
  new RegExp(String.raw`${COUNT}(?<pack>\p{L}+(?:\s+\p{L}+){0,2}?)?\s*[x×*]\s*${EACH}`, 'iu'),
  new RegExp(
    String.raw`(?<![\d.,])${EACH}\s*(?:/\s*\p{L}+\s*)?[x×*]\s*(?<count>\d{1,4})(?![\d.,])\s*(?<pack>\p{L}+)?`,
    'iu',
  ),
  new RegExp(String.raw`${COUNT}(?<pack>\p{L}+)[\s,;:(–-]*mỗi\s+(?:\p{L}+\s*)?:?\s*${EACH}`, 'iu'),
];

/** Several packs in one, in any of the ways in which people write it; null where a text has none. */
export function packsIn(text: string | null): Packs | null {
  const written = nfc(text ?? '');
  for (const form of FORMS) {
    const found = form.exec(written);
    const amount = found && amountOf(found);
    const count = Number(found?.groups?.['count']);
    if (!found || !amount || !(count > 0)) continue;
    const { from, to, ...each } = amount;
    return { count, pack: found.groups?.['pack'] ?? '', each, from, to };
  }
  return null;
}

/** So many packs at most are one offer: "2 chai 500 ml (1 lít)". */
const MOST_PACKS = 100;

/** Whether this much is what a pack holds, or some packs together; both in grams or millilitres. */
export function isPacksOf(base: number, pack: number): boolean {
  const packs = base / pack;
  return Number.isInteger(packs) && packs <= MOST_PACKS;
}
