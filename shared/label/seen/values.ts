// Values that are figures: looked for by what they mean, in every form the law lets them be written.
import type { Label } from '../../model/label.ts';
import type { Day } from '../../model/ids.ts';
import { nfc, searchKey } from '../../text/fold.ts';
import { formatNumber } from '../../text/numbers.ts';
import { dayOfFigures, printedDay } from '../dates.ts';
import { NUTRIENTS } from '../nutrients.ts';
import { valueOf, type PrintedItem } from '../printed.ts';
import { readQuantity } from '../quantity-words.ts';
import { IN_BASE_UNIT } from '../units.ts';
import { lookAlike, periodIn, periodLookAlike, withUnit } from './look-alikes.ts';

/** Day, month and year in this order with one sign between, none or blanks (NĐ 37/2026 Annex III 1.1). */
const DATES = /(?<!\d)(\d{1,2})\s?[./\- ]\s?(\d{1,2})\s?[./\- ]\s?(\d{4}|\d{2})(?!\d)/gu;

/** Days that stand in a text. */
export const daysIn = (text: string): Day[] =>
  [...text.matchAll(DATES)].flatMap(([, day = '', month = '', year = '']) => dayOfFigures(day, month, year) ?? []);

/** "02/04/2026" with the year in four figures and in two. */
function dayForms(day: Day): RegExp[] {
  const [year = '', month = '', date = ''] = day.split('-');
  return [`${date}/${month}/${year}`, `${date}/${month}/${year.slice(2)}`].map(lookAlike);
}

/** "500 g", "500 ml": the figure and the unit, and the same amount in the other usual unit. */
function quantityForms(typed: string): RegExp[] {
  const quantity = readQuantity(typed);
  if (!quantity) return [];
  const { figure, unit, count } = quantity;
  const amounts = [figure * count, ...(count > 1 ? [figure] : [])];
  const factor = IN_BASE_UNIT[unit];
  const same = (amount: number) =>
    factor === undefined
      ? [{ amount, unit }]
      : Object.entries(IN_BASE_UNIT)
          .filter(
            ([other, of]) => (of === factor || of * 1_000 === factor || of === factor * 1_000) && sameKind(unit, other),
          )
          .map(([other, of]) => ({ amount: (amount * factor) / of, unit: other }));
  return amounts.flatMap(same).map((form) => lookAlike(`${formatNumber(form.amount)} ${form.unit}`));
}

const MASS = ['g', 'kg', 'mg'];
const sameKind = (one: string, other: string) => MASS.includes(one) === MASS.includes(other);

/** Patterns that prove an item whose value is figures; none for items that are words. */
export function proofsOf(label: Label, item: PrintedItem): RegExp[] {
  const typed = valueOf(label, item);
  if (item === 'netQuantity' || item === 'drainedQuantity') return quantityForms(typed);
  if (item === 'alcohol') return label.alcohol === null ? [] : [lookAlike(`${formatNumber(label.alcohol, 1)} %`)];
  if (item === 'madeInYear') return [lookAlike(typed)];
  if (item === 'lot' || item === 'standard') return [lookAlike(withoutHead(typed))];
  if (item === 'madeOn' || item === 'useBy' || item === 'repackedOn') {
    const day = printedDay(typed);
    if (day) return dayForms(day);
    const period = item === 'useBy' ? periodIn(typed) : null;
    return period ? [periodLookAlike(period)] : [];
  }
  return [];
}

const HEAD = /^(?:số\s+)?(?:lô(?:\s+sx|\s+sản xuất)?|lot)\s*[:.]?\s*/iu;
const withoutHead = (typed: string): string => nfc(typed).replace(HEAD, '') || typed;

/** What is meant by an item that was read under its heading, in the form in which two readings can be compared; null: words. */
export function meaningOf(item: PrintedItem, text: string): string | null {
  if (item === 'netQuantity' || item === 'drainedQuantity') {
    const quantity = readQuantity(withUnit(nfc(text)));
    if (!quantity) return null;
    const { figure, count, unit } = quantity;
    const factor = IN_BASE_UNIT[unit];
    return factor === undefined ? `${figure * count} ${unit}` : String(figure * count * factor);
  }
  if (item === 'madeOn' || item === 'useBy' || item === 'repackedOn') {
    const days = daysIn(text);
    const period = periodIn(text);
    // Both dates may stand behind one heading: "NSX - HSD: 02/04/2026 - 02/04/2027".
    const day = item === 'useBy' ? days.at(-1) : days[0];
    return day ?? (item === 'useBy' && period ? `${period.count} ${period.unit}` : null);
  }
  // "Xuất xứ: Việt Nam" and "Sản xuất tại Việt Nam" say the same.
  if (item === 'origin') return /viet ?nam/u.test(searchKey(text)) ? 'viet nam' : searchKey(text).trim();
  if (item === 'alcohol') return /(\d+(?:[.,]\d+)?)\s*%/u.exec(text)?.[1]?.replace(',', '.') ?? null;
  return null;
}

/** Share of the figures of a nutrition table that must be read for it to be there. */
const MOST_FIGURES = 0.6;

/** Whether the typed table stands in this text: its words, and most of its figures with their units. */
export function hasNutrition(label: Label, text: string): boolean {
  const table = label.nutrition;
  if (!table || !/nang luong|dinh duong|natri|chat dam|protein/u.test(searchKey(text))) return false;
  const figures = NUTRIENTS.flatMap(({ name, unit }) => {
    const figure = table[name];
    return figure === undefined ? [] : [lookAlike(`${formatNumber(figure, 2)} ${unit}`)];
  });
  return figures.length > 0 && figures.filter((form) => form.test(text)).length >= MOST_FIGURES * figures.length;
}
