import { z } from 'zod';
import type { Pack } from '../rules/pack.ts';
import { readQuantity } from './quantity-words.ts';
import { IN_BASE_UNIT } from './units.ts';

/** Lowest height of the figures of a net quantity, in millimetres; `firm` when the table it stands in was verified. */
export type FigureHeight = { mm: number; firm: boolean };

/** The rule that holds the table (TT21 Annex II). The table is the pack's: nobody has read it in the original yet. */
const RULE = 'QTY-08';
/** By nominal quantity in g or ml, ascending; null is whatever is more. */
const Table = z.object({ steps: z.array(z.object({ upTo: z.number().nullable(), mm: z.number() })) });

/** Null where the pack has no such table, or the quantity is a count. */
export function figureHeight(pack: Pick<Pack, 'rules'>, netQuantity: string | null): FigureHeight | null {
  const rule = pack.rules.find(({ id }) => id === RULE);
  const table = Table.safeParse(rule?.params).data;
  const quantity = readQuantity(netQuantity);
  const factor = quantity && IN_BASE_UNIT[quantity.unit];
  if (!rule || !table || !quantity || !factor) return null;
  const amount = quantity.figure * quantity.count * factor;
  const step = table.steps.find(({ upTo }) => upTo === null || amount <= upTo);
  return step ? { mm: step.mm, firm: rule.confidence !== 'U' } : null;
}
