// How long papers still run: which of them count, which runs out first, and when the next OCOP file is handed in.
import { addDays, addMonths, daysBetween } from '../text/dates.ts';
import type { Day } from './ids.ts';
import type { Paper, PaperKind } from './paper.ts';

/** Months that a kind of paper runs from its day of issue; null where it has no term of its own. */
export type MonthsOf = (kind: PaperKind) => number | null;
type Dated = Pick<Paper, 'id' | 'kind' | 'productId' | 'producerId' | 'issuedOn' | 'expiresOn'>;

/** Kinds of which an owner has one that counts: an older one was replaced by the one that lasts longest. */
const ONE_COUNTS: ReadonlySet<PaperKind> = new Set([
  'ocop-certificate',
  'food-safety-certificate',
  'food-safety-commitment',
  'alcohol-licence',
  'cosmetic-conditions',
  'gs1-right',
  'business-registration',
]);

/** A paper's last day: the one on it, else reckoned from the day of issue by the term of its kind; null when neither is known. */
export function lastDayOf(paper: Dated, monthsOf: MonthsOf): { day: Day; reckoned: boolean } | null {
  if (paper.expiresOn !== null) return { day: paper.expiresOn, reckoned: false };
  const months = monthsOf(paper.kind);
  return paper.issuedOn === null || months === null ? null : { day: addMonths(paper.issuedOn, months), reckoned: true };
}

export type Term<P> = { paper: P; lastDay: Day; reckoned: boolean; daysLeft: number };

/** Papers that have a last day and were not replaced by a newer one, the one that runs out first in front. */
export function termsOf<P extends Dated>(papers: P[], monthsOf: MonthsOf, today: Day): Term<P>[] {
  const dated = papers.flatMap((paper) => {
    const last = lastDayOf(paper, monthsOf);
    return last === null
      ? []
      : [{ paper, lastDay: last.day, reckoned: last.reckoned, daysLeft: daysBetween(today, last.day) }];
  });
  const longest = new Map<string, Term<P>>();
  for (const term of dated) {
    const before = longest.get(slotOf(term.paper));
    if (!before || lasts(term) > lasts(before)) longest.set(slotOf(term.paper), term);
  }
  return dated
    .filter((term) => !ONE_COUNTS.has(term.paper.kind) || longest.get(slotOf(term.paper)) === term)
    .toSorted((a, b) => a.daysLeft - b.daysLeft || (a.paper.id < b.paper.id ? -1 : 1));
}

/** Papers that replace each other share it: same kind, same owner. */
const slotOf = ({ kind, productId, producerId }: Dated): string => `${kind} ${productId ?? producerId}`;
/** Sorts by last day; of two that end together the newer row counts. */
const lasts = ({ lastDay, paper }: Term<Dated>): string => `${lastDay} ${paper.id}`;

/** Days before a certificate's last day from which and until which the file for the next evaluation is handed in. */
export type Renewal = { opens: number; closes: number };
export type RenewalState = 'ahead' | 'open' | 'closed';

export function renewalOf(lastDay: Day, { opens, closes }: Renewal, today: Day) {
  const [first, last] = [addDays(lastDay, -opens), addDays(lastDay, -closes)];
  const state: RenewalState = today < first ? 'ahead' : today <= last ? 'open' : 'closed';
  return { opens: first, closes: last, state };
}
