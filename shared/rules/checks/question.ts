import { z } from 'zod';
import { QuestionId } from '../../model/answer.ts';
import { STEPS } from '../../model/finding.ts';
import type { Step } from '../../model/finding.ts';
import { PAPER_KINDS } from '../../model/paper.ts';
import { daysBetween } from '../../text/dates.ts';
import { lastDay, ocopCertificate } from '../certificate.ts';
import { define } from '../define.ts';
import type { Context } from '../input.ts';
import { blank } from '../text-scan.ts';

/** Only near the end of the certificate, or without one: `days` is how near. */
const NearEnd = z.strictObject({ days: z.int() });

function near(context: Context, { days }: z.infer<typeof NearEnd>): boolean {
  const certificate = ocopCertificate(context);
  const last = certificate && lastDay(context, certificate);
  return last === null || daysBetween(context.today, last) <= days;
}

/** How a question is put: where it stands in the list, and what answers it. */
export const asking = (step: Step, question: string) => ({
  place: { step, field: `question.${question}` },
  values: { question },
  fix: 'answer' as const,
  question,
});

const CONCERNS = {
  gtin: ({ dossier }: Context) => dossier.variants.some(({ gtin }) => !blank(gtin)),
  reprinted: ({ dossier }: Context) => (dossier.label?.version ?? 1) > 1,
  set: ({ dossier }: Context) => !blank(dossier.label?.components),
};

/**
 * What only a person can attest. Not asked yet: it is asked, and never counts as a fault. Answered otherwise than the rule
 * wants: the rule's own finding, which can be answered anew. `wants` left out: any answer will do, another rule goes by it.
 * `unlessPaper`: a paper of these kinds answers it.
 */
export const attested = define({
  params: z.strictObject({
    question: QuestionId,
    step: z.enum(STEPS),
    wants: z.array(z.string()).optional(),
    unlessPaper: z.array(z.enum(PAPER_KINDS)).default([]),
    nearEnd: NearEnd.optional(),
    /** Only of packs with a barcode, of a label that was printed anew, or of a set of things. */
    only: z.enum(['gtin', 'reprinted', 'set']).optional(),
  }),
  codes: ['question-open', 'question-against'],
  run(context, { question, step, wants, unlessPaper, nearEnd, only }) {
    const says = context.said(question);
    const asked = asking(step, question);
    if (only && !CONCERNS[only](context)) return [];
    if (context.dossier.papers.some(({ kind }) => unlessPaper.includes(kind))) return [];
    if (says === null) {
      const timely = !nearEnd || near(context, nearEnd);
      return timely ? [{ ...asked, code: 'question-open', severity: 'advice' }] : [];
    }
    return wants === undefined || wants.includes(says) ? [] : [{ ...asked, code: 'question-against' }];
  },
});
