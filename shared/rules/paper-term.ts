// How long papers still run: which of them count, which runs out first, and when the next OCOP file is handed in.
import { kindRule, type PaperRules } from './papers.ts';
import { addDays, addMonths, daysBetween, isDay } from '../text/dates.ts';
import type { Day } from '../model/ids.ts';
import type { Paper } from '../model/paper.ts';

type Dated = Pick<Paper, 'id' | 'kind' | 'productId' | 'producerId' | 'issuedOn' | 'expiresOn' | 'details'>;

/** Days in details are typed by hand. */
const dayIn = (value: string | undefined): Day | null => (value !== undefined && isDay(value) ? value : null);

/** What follows from the term of its kind; null where the kind has none, or the day it is counted from is not known. */
export function reckonedDay(rules: PaperRules, paper: Pick<Dated, 'kind' | 'issuedOn' | 'details'>): Day | null {
  const { term } = kindRule(rules, paper.kind);
  const from = term?.from === 'filedOn' ? dayIn(paper.details?.filedOn) : paper.issuedOn;
  return term && from !== null ? addMonths(from, term.months) : null;
}

/**
 * A paper's last day: the one on it, else reckoned by the term of its kind; where a yearly fee keeps it alive, the day until
 * which that is paid, if it comes first. Null when none is known.
 */
export function lastDayOf(rules: PaperRules, paper: Dated): { day: Day; reckoned: boolean } | null {
  const fee = dayIn(paper.details?.feeUntil);
  const own = paper.expiresOn;
  if (fee !== null && (own === null || fee < own)) return { day: fee, reckoned: false };
  if (own !== null) return { day: own, reckoned: false };
  const day = reckonedDay(rules, paper);
  return day === null ? null : { day, reckoned: true };
}

export type Term<P> = { paper: P; lastDay: Day; reckoned: boolean; daysLeft: number };

/** Papers that have a last day and were not replaced by a newer one, the one that runs out first in front. */
export function termsOf<P extends Dated>(rules: PaperRules, papers: P[], today: Day): Term<P>[] {
  const dated = papers.flatMap((paper) => {
    const last = lastDayOf(rules, paper);
    return last === null
      ? []
      : [{ paper, lastDay: last.day, reckoned: last.reckoned, daysLeft: daysBetween(today, last.day) }];
  });
  const longest = new Map<string, Term<P>>();
  for (const term of dated) {
    const before = longest.get(slotOf(term.paper));
    if (!before || lasts(term.paper, term.lastDay) > lasts(before.paper, before.lastDay))
      longest.set(slotOf(term.paper), term);
  }
  return dated
    .filter((term) => !kindRule(rules, term.paper.kind).one || longest.get(slotOf(term.paper)) === term)
    .toSorted((a, b) => a.daysLeft - b.daysLeft || (a.paper.id < b.paper.id ? -1 : 1));
}

/** Of papers that replace each other the one that lasts longest; one without a known last day comes last. Null where there is none. */
export function lasting<P extends Dated>(rules: PaperRules, papers: readonly P[]): P | null {
  const keyed = papers.map((paper) => ({ paper, key: lasts(paper, lastDayOf(rules, paper)?.day ?? null) }));
  return keyed.toSorted((a, b) => (a.key < b.key ? 1 : -1))[0]?.paper ?? null;
}

/** Papers that replace each other share it: same kind, same owner. */
const slotOf = ({ kind, productId, producerId }: Dated): string => `${kind} ${productId ?? producerId}`;
/** Sorts by last day; of two that end together the newer row counts. */
const lasts = ({ id }: Dated, last: Day | null): string => `${last ?? ''} ${id}`;

export type Renewal = NonNullable<PaperRules['renewal']>;
export type RenewalState = 'ahead' | 'open' | 'closed';

/** The days on which the file for a certificate's next evaluation is handed in. */
export function renewalOf({ opens, closes }: Pick<Renewal, 'opens' | 'closes'>, lastDay: Day, today: Day) {
  const [first, last] = [addDays(lastDay, -opens), addDays(lastDay, -closes)];
  const state: RenewalState = today < first ? 'ahead' : today <= last ? 'open' : 'closed';
  return { opens: first, closes: last, state };
}
