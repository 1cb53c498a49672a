// What was read on a pack, as it goes into the form.
import { lawfulDate } from '../dates.ts';
import type { PrintedItem } from '../printed.ts';
import { withUnit } from './look-alikes.ts';
import { lawfulQuantity } from '../quantity.ts';

/** A figure with its unit; what a reader makes of the edge of the pack stands behind it. */
const QUANTITY = /\d[\d.,]*\s*\p{L}+(?:\s*\([^)]*\))?/u;

function dated(text: string, head: 'NSX' | 'HSD'): string {
  const begins = new RegExp(`^${head}`, 'iu').test(text);
  return lawfulDate(text, head) ?? (begins ? text : `${head}: ${text}`);
}

/** The value of an item in the form in which the label keeps it: dates with their word, quantities with lawful signs. */
export function asTyped(item: PrintedItem, read: string): string {
  const text = read.replace(/\s+/gu, ' ').trim();
  if (item === 'madeOn') return dated(text, 'NSX');
  if (item === 'useBy') return dated(text, 'HSD');
  if (item === 'netQuantity' || item === 'drainedQuantity')
    return lawfulQuantity(QUANTITY.exec(withUnit(text))?.[0] ?? text);
  return text;
}
