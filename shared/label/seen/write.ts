// What was read on a pack, as it goes into the form.
import { searchKey } from '../../text/fold.ts';
import { formatDay } from '../../text/dates.ts';
import type { PrintedItem } from '../printed.ts';
import { lawfulQuantity } from '../quantity.ts';
import { readQuantity } from '../quantity-words.ts';
import { periodIn, withUnit } from './look-alikes.ts';
import { daysIn } from './values.ts';

/** A figure with its unit; what a reader makes of the edge of the pack stands behind it. */
const QUANTITY = /\d[\d.,]*\s*\p{L}+(?:\s*\([^)]*\))?/u;

/** The quantity alone, where nothing that it says is lost: "10 gói x 20 g" is more than "10 gói". */
function measured(read: string): string {
  const text = withUnit(read);
  const part = QUANTITY.exec(text)?.[0];
  const [whole, cut] = [readQuantity(text), readQuantity(part ?? '')];
  const same = cut !== null && whole?.figure === cut.figure && whole.count === cut.count && whole.unit === cut.unit;
  return lawfulQuantity(same ? part! : text);
}

/** "… kể từ NSX", "… kể từ ngày sản xuất", however the blanks were read. */
const FROM_MAKING = /ke ?tu ?(?:nsx|ngay ?san ?xuat)/u;

/** Of two dates behind one heading the first is that of making. */
function dated(text: string, head: 'NSX' | 'HSD'): string {
  const days = daysIn(text);
  const day = head === 'NSX' ? days[0] : days.at(-1);
  if (day) return `${head}: ${formatDay(day)}`;
  const period = head === 'HSD' ? periodIn(text) : null;
  // Read with a letter wrong, it is still the phrase of the decree (Art. 46.2).
  if (period && FROM_MAKING.test(searchKey(text))) return `HSD: ${period.count} ${period.unit} kể từ NSX`;
  return new RegExp(`^${head}`, 'iu').test(text) ? text : `${head}: ${text}`;
}

/** The value of an item in the form in which the label keeps it: dates with their word, quantities with lawful signs. */
export function asTyped(item: PrintedItem, read: string): string {
  const text = read.replace(/\s+/gu, ' ').trim();
  if (item === 'madeOn') return dated(text, 'NSX');
  if (item === 'useBy') return dated(text, 'HSD');
  if (item === 'netQuantity' || item === 'drainedQuantity') return measured(text);
  return text;
}
