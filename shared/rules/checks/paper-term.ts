import { z } from 'zod';
import { PAPER_KINDS } from '../../model/paper.ts';
import { daysBetween } from '../../text/dates.ts';
import { lastDay, newestPaper } from '../certificate.ts';
import { define } from '../define.ts';
import { kindRule } from '../papers.ts';

/** A paper that ends, where one is given: run out, or to be renewed soon. Its term and the days of notice are those of its kind. */
export const paperTerm = define({
  params: z.strictObject({ kind: z.enum(PAPER_KINDS) }),
  codes: ['paper-expired', 'paper-ends-soon'],
  run(context, { kind }) {
    const paper = newestPaper(context, kind);
    const last = paper && lastDay(context, paper);
    if (!paper || last === null) return [];
    const left = daysBetween(context.today, last);
    const { notice } = kindRule(context.paperRules, kind);
    const place = { step: 'papers' as const, field: 'expiresOn', paperId: paper.id };
    if (left < 0)
      return [{ code: 'paper-expired', place, values: { kind, expires: last, count: -left }, fix: 'renew' }];
    if (notice === null || left > notice) return [];
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
