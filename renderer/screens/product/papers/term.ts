import type { WordKey } from '../../../../shared/locales/i18n.ts';
import type { Day } from '../../../../shared/model/ids.ts';
import { daysBetween } from '../../../../shared/text/dates.ts';

// Days, where the rules say nothing of the kind. Renewing a paper takes a few months in most offices.
const SOON = 120;

export type Term = { key: WordKey; values: { count: number }; mood: 'fine' | 'soon' | 'over' | 'unknown' };

/** Colour of each mood in Mantine's theme. */
export const COLOURS = { fine: 'leaf', soon: 'rice', over: 'brick', unknown: 'gray' } satisfies Record<
  Term['mood'],
  string
>;

/** How long a paper still runs, in words; `notice`: days before its last day from which it is soon. */
export function termOf(expiresOn: Day | null, today: Day, notice: number | null = null): Term {
  const count = expiresOn === null ? Number.NaN : daysBetween(today, expiresOn);
  if (Number.isNaN(count)) return { key: 'product.papers.term.none', values: { count: 0 }, mood: 'unknown' };
  if (count < 0) return { key: 'product.papers.term.past', values: { count: -count }, mood: 'over' };
  if (count === 0) return { key: 'product.papers.term.today', values: { count }, mood: 'over' };
  return { key: 'product.papers.term.days', values: { count }, mood: count > (notice ?? SOON) ? 'fine' : 'soon' };
}
