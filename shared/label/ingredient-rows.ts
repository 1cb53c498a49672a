// Ingredients as rows for a form, and back into the line that is printed (NĐ 37/2026/NĐ-CP Art. 48, Annex IV).
import { formatNumber, parseNumber } from '../text/numbers.ts';
import { partsAt } from './ingredient-leaves.ts';

/**
 * One ingredient. An additive has the name of its group and, where it is known, its number in the international system:
 * "Chất bảo quản: Kali sorbat (202)".
 */
export type IngredientRow = { name: string; percent: number | null; group: string; ins: string };

export const NO_INGREDIENT: IngredientRow = { name: '', percent: null, group: '', ins: '' };

/** Groups of additives that village food has use for, in the words of TT 24/2019/TT-BYT. Others can be typed. */
export const ADDITIVE_GROUPS = [
  'Chất bảo quản',
  'Chất chống đông vón',
  'Chất chống oxy hóa',
  'Chất điều chỉnh độ acid',
  'Chất điều vị',
  'Chất làm dày',
  'Chất làm rắn chắc',
  'Chất nhũ hóa',
  'Chất ổn định',
  'Chất tạo ngọt',
  'Chất tạo xốp',
  'Hương liệu',
  'Phẩm màu',
] as const;

/** What stands between commas, semicolons and line ends, but not within brackets. */
function parted(text: string): string[] {
  const found: string[] = [''];
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '(') depth += 1;
    if (sign === ')') depth = Math.max(0, depth - 1);
    if (depth === 0 && partsAt(text, at)) found.push('');
    else found[found.length - 1] += sign;
  }
  return found.map((part) => part.trim().replace(/\.$/u, '')).filter((part) => part !== '');
}

const PERCENT = /\(?\s*(\d[\d.,]*)\s*%\s*\)?/u;
const INS = /\(\s*(?:INS|E)?\s*(\d{3,4}[a-z]?(?:\([ivx]+\))?)\s*\)/iu;

/** One part of the list as a row. */
export function readIngredient(part: string): IngredientRow {
  const percent = PERCENT.exec(part);
  const rest = percent ? part.replace(percent[0], ' ') : part;
  const ins = INS.exec(rest);
  const bare = (ins ? rest.replace(ins[0], ' ') : rest).replaceAll(/\s+/gu, ' ').trim();
  const colon = bare.indexOf(':');
  const [group, name] = colon > 0 ? [bare.slice(0, colon).trim(), bare.slice(colon + 1).trim()] : ['', bare];
  return { name, percent: percent ? parseNumber(percent[1] ?? '') : null, group, ins: ins?.[1] ?? '' };
}

/** Ingredients one by one, as they are written; the list's heading, where one was typed along, is left out. */
export const ingredientParts = (text: string | null): string[] =>
  parted((text ?? '').replace(/^\s*Thành phần\s*:/iu, ''));

/** The same as rows of a form. */
export const readIngredients = (text: string | null): IngredientRow[] => ingredientParts(text).map(readIngredient);

/** "Cá cơm (70 %), muối (30 %)"; rows without a name are left out. */
export const writeIngredients = (rows: readonly IngredientRow[]): string =>
  rows
    .filter(({ name }) => name.trim() !== '')
    .map(({ name, percent, group, ins }) =>
      [
        group.trim() === '' ? name.trim() : `${group.trim()}: ${name.trim()}`,
        ...(ins.trim() === '' ? [] : [`(${ins.trim()})`]),
        ...(percent === null ? [] : [`(${formatNumber(percent, 2)} %)`]),
      ].join(' '),
    )
    .join(', ');

/** From most to least, as the law wants it; rows without a figure keep their place. */
export function byShare<T extends Pick<IngredientRow, 'percent'>>(rows: readonly T[]): T[] {
  const known = rows.filter(({ percent }) => percent !== null).toSorted((a, b) => (b.percent ?? 0) - (a.percent ?? 0));
  return rows.map((each) => (each.percent === null ? each : (known.shift() ?? each)));
}
