import { nfc } from './fold.ts';
import { formatNumber, parseNumber } from './numbers.ts';

/** What may stand behind an amount without changing it. */
const CURRENCY = /\s*(?:₫|đ|đồng|vnđ|vnd)$/u;
/** Short forms of the market: 125k, 125 nghìn, 1,5 triệu. */
const TIMES: [pattern: RegExp, factor: number][] = [
  [/\s*(?:k|nghìn|ngàn)$/u, 1_000],
  [/\s*(?:tr|triệu)$/u, 1_000_000],
];

/** Whole VND as a buyer reads it: "125.000 ₫" (TXT-08). */
export const formatMoney = (vnd: number): string => `${formatNumber(vnd, 0)} ₫`;

/**
 * Whole VND from what a person typed: 125000, 125.000, 125,000, 125 000, 125k, 1,5 triệu, "125.000 ₫". Null when it is no
 * amount, or one with a part of a đồng: the dong has no decimals, so 12.50 or 125,5 is a slip to be asked about.
 */
export function parseMoney(value: string): number | null {
  const typed = nfc(value).trim().toLowerCase().replace(CURRENCY, '');
  const [pattern, factor] = TIMES.find(([times]) => times.test(typed)) ?? [null, 1];
  const figure = pattern === null ? typed : typed.replace(pattern, '');
  // Without decimals a comma can only part thousands.
  const amount = parseNumber(factor === 1 ? figure.replaceAll(',', '.') : figure);
  if (amount === null) return null;
  const vnd = Math.round(amount * factor * 1_000) / 1_000;
  return Number.isSafeInteger(vnd) ? vnd : null;
}
