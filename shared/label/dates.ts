import type { Label } from '../model/label.ts';
import type { Day } from '../model/ids.ts';
import { dayFrom } from '../text/dates.ts';
import { nfc } from '../text/fold.ts';

/** Day, month, year in this order, two digits each (the year two or four), at the end of what is written (NĐ 37/2026 Annex III 1.1). */
const DATE = /(\d{2})([./\- ]?)(\d{2})\2(\d{4}|\d{2})\s*$/u;

/** The day of a label's figures; two of a year are of this century. Null when the calendar has no such day. */
export const dayOfFigures = (day: string, month: string, year: string): Day | null =>
  dayFrom(Number(year.length === 2 ? `20${year}` : year), Number(month), Number(day));

/** Words before a date that people write and the decree does not know, and those it does (Art. 46.1, Annex III 1). */
const HEADS: [RegExp, string][] = [
  [/^(?:nsx|ngày\s*sx|sx|mfg|mfd)(?![\p{L}])/iu, 'NSX'],
  [/^(?:hsd|hạn\s*sd|exp)(?![\p{L}])/iu, 'HSD'],
];
const LOOSE = /(?<![\d])(\d{1,2})\s*[./\- ]\s*(\d{1,2})\s*[./\- ]\s*(\d{4}|\d{2})\s*$/u;

/**
 * The same date in a form of the decree: capitals, two figures for day and month, one sign between. Null where no day can
 * be read in it, or none that is in the calendar: then only the person knows what is meant.
 * @param head what to write before a date that stands alone: "NSX" or "HSD"
 */
export function lawfulDate(written: string, head: 'NSX' | 'HSD'): string | null {
  const text = nfc(written).trim();
  const found = LOOSE.exec(text);
  if (!found) return null;
  const [all, day = '', month = '', year = ''] = found;
  if (!dayOfFigures(day, month, year)) return null;
  const before = text.slice(0, text.length - all.length).replace(/[\s:]+$/u, '');
  const known = HEADS.find(([pattern]) => pattern.test(before));
  const word = before === '' ? head : known ? known[1] : before;
  return `${word}: ${day.padStart(2, '0')}/${month.padStart(2, '0')}/${year}`;
}

/** The day that is printed with a label's date ("NSX: 02/04/2026"); null where there is none, as in "12 tháng kể từ NSX". */
export function printedDay(written: string | null): Day | null {
  const found = DATE.exec(nfc(written ?? ''));
  if (!found) return null;
  const [, day = '', , month = '', year = ''] = found;
  return dayOfFigures(day, month, year);
}

/** The day the goods were made, where the label says it. */
export const madeDay = (label: Pick<Label, 'madeOn'> | null): Day | null => printedDay(label?.madeOn ?? null);
