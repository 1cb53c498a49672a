import { z } from 'zod';
import type { Pack } from '../rules/pack.ts';
import { readQuantity } from './quantity-words.ts';
import { IN_BASE_UNIT } from './units.ts';

/** Lowest height of the figures of a net quantity, in millimetres; `firm` when the table it stands in was verified. */
export type FigureHeight = { mm: number; firm: boolean };

/** The rule that holds the table (TT21 Annex II). The table is the pack's: nobody has read it in the original yet. */
const RULE = 'QTY-08';
/** By nominal quantity in g or ml, ascending; null is whatever is more. */
export const FigureTable = z.object({ steps: z.array(z.object({ upTo: z.number().nullable(), mm: z.number() })) });

/** Lowest height in millimetres by the table; null where the quantity is a count, or cannot be read. */
export function leastFigures({ steps }: z.infer<typeof FigureTable>, netQuantity: string | null): number | null {
  const quantity = readQuantity(netQuantity);
  const factor = quantity && IN_BASE_UNIT[quantity.unit];
  if (!quantity || !factor) return null;
  const amount = quantity.figure * quantity.count * factor;
  return steps.find(({ upTo }) => upTo === null || amount <= upTo)?.mm ?? null;
}

/** Null where the pack has no such table, or the quantity is a count. */
export function figureHeight(pack: Pick<Pack, 'rules'>, netQuantity: string | null): FigureHeight | null {
  const rule = pack.rules.find(({ id }) => id === RULE);
  const table = FigureTable.safeParse(rule?.params).data;
  const mm = table ? leastFigures(table, netQuantity) : null;
  return rule && mm !== null ? { mm, firm: rule.confidence !== 'U' } : null;
}
