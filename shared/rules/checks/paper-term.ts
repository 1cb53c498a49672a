import { z } from 'zod';
import { PAPER_KINDS } from '../../model/paper.ts';
import { daysBetween } from '../../text/dates.ts';
import { lastDay, newestPaper } from '../certificate.ts';
import { define } from '../define.ts';

/** A paper with a term, where one is given: run out, or to be renewed soon. `notice` is in days. */
export const paperTerm = define({
  params: z.strictObject({ kind: z.enum(PAPER_KINDS), months: z.int().nullable(), notice: z.int() }),
  codes: ['paper-expired', 'paper-ends-soon'],
  run({ dossier, today }, { kind, months, notice }) {
    const paper = newestPaper(dossier, kind, months ?? 0);
    // Without a term of the law only the day printed on the paper counts.
    const last = paper && (months === null ? paper.expiresOn : lastDay(paper, months));
    if (!paper || last === null) return [];
    const left = daysBetween(today, last);
    const place = { step: 'papers' as const, field: 'expiresOn', paperId: paper.id };
    if (left < 0)
      return [{ code: 'paper-expired', place, values: { kind, expires: last, count: -left }, fix: 'renew' }];
    if (left > notice) return [];
    return [
      {
        code: 'paper-ends-soon',
        place,
        values: { kind, expires: last, count: left },
        severity: 'advice',
        fix: 'renew',
      },
    ];
  },
});
