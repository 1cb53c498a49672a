import { z } from 'zod';
import { PAPER_KINDS } from '../../model/paper.ts';
import { addDays, daysBetween } from '../../text/dates.ts';
import { define } from '../define.ts';

/** Papers of the evidence table that are not there yet, in one word: a household is not to be frightened by fifteen. */
export const dossierEvidence = define({
  params: z.strictObject({
    rows: z.array(z.strictObject({ name: z.enum(PAPER_KINDS), kinds: z.array(z.enum(PAPER_KINDS)).min(1) })),
  }),
  codes: ['dossier-evidence-missing'],
  run({ dossier: { papers } }, { rows }) {
    const missing = rows.filter(({ kinds }) => !papers.some(({ kind }) => kinds.includes(kind)));
    const first = missing[0];
    return first
      ? [
          {
            code: 'dossier-evidence-missing',
            place: { step: 'papers', field: first.name },
            values: { count: missing.length, kind: first.name },
            fix: 'add-paper',
          },
        ]
      : [];
  },
});

/** Saturdays and Sundays rest; `holidays` are days of the year off, as "04-30". 1970-01-01 was a Thursday. */
const rests = (day: string, holidays: readonly string[]) =>
  [2, 3].includes(((daysBetween('1970-01-01', day) % 7) + 7) % 7) || holidays.includes(day.slice(5));

/** The last day on which so many working days are still left before the deadline. */
function lastHandIn(deadline: string, working: number, holidays: readonly string[]): string {
  let day = deadline;
  for (let left = working; left > 0;) {
    day = addDays(day, -1);
    if (!rests(day, holidays)) left -= 1;
  }
  return day;
}

/** When a file must be with the commune for the next round (Art. 5.1, 7.2). `deadlines` are days of the year, "04-30". */
export const dossierCalendar = define({
  params: z.strictObject({
    deadlines: z.array(z.string().regex(/^\d\d-\d\d$/)).min(1),
    working: z.int(),
    holidays: z.array(z.string()),
  }),
  codes: ['dossier-hand-in'],
  run({ today }, { deadlines, working, holidays }) {
    const year = Number(today.slice(0, 4));
    const next = [year, year + 1]
      .flatMap((each) => deadlines.map((deadline) => `${each}-${deadline}`))
      .map((deadline) => ({ deadline, last: lastHandIn(deadline, working, holidays) }))
      .toSorted((a, b) => (a.last < b.last ? -1 : 1))
      .find(({ last }) => last >= today);
    return next
      ? [
          {
            code: 'dossier-hand-in',
            place: { step: 'papers', field: 'registration-form' },
            values: { ...next, count: daysBetween(today, next.last) },
            fix: 'ask',
          },
        ]
      : [];
  },
});

/** Every dated paper still runs when the round ends. */
export const dossierLasts = define({
  params: z.strictObject({ days: z.int() }),
  codes: ['paper-ends-before-round'],
  run({ dossier: { papers }, today }, { days }) {
    const end = addDays(today, days);
    return papers
      .filter(
        ({ expiresOn, kind }) =>
          kind !== 'ocop-certificate' && expiresOn !== null && expiresOn >= today && expiresOn < end,
      )
      .map(({ id, kind, expiresOn }) => ({
        code: 'paper-ends-before-round',
        place: { step: 'papers', field: 'expiresOn', paperId: id },
        values: { kind, expires: expiresOn! },
        fix: 'renew',
      }));
  },
});
