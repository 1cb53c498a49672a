import type { Label } from '../model/label.ts';
import type { Day } from '../model/ids.ts';
import { dayFrom } from '../text/dates.ts';
import { nfc } from '../text/fold.ts';

/** Day, month, year in this order, two digits each (the year two or four), at the end of what is written (NĐ 37/2026 Annex III 1.1). */
const DATE = /(\d{2})([./\- ]?)(\d{2})\2(\d{4}|\d{2})\s*$/u;

/** The day that is printed with a label's date ("NSX: 02/04/2026"); null where there is none, as in "12 tháng kể từ NSX". */
export function printedDay(written: string | null): Day | null {
  const found = DATE.exec(nfc(written ?? ''));
  if (!found) return null;
  const [, day, , month, year = ''] = found;
  return dayFrom(Number(year.length === 2 ? `20${year}` : year), Number(month), Number(day));
}

/** The day the goods were made, where the label says it. */
export const madeDay = (label: Pick<Label, 'madeOn'> | null): Day | null => printedDay(label?.madeOn ?? null);
