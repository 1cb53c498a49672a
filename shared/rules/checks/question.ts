import { z } from 'zod';
import { QuestionId } from '../../model/answer.ts';
import { STEPS } from '../../model/finding.ts';
import { define } from '../define.ts';

/**
 * What only a person can attest. Not asked yet: it is asked, and never counts as a fault. Answered otherwise than the rule
 * wants: the rule's own finding, which can be answered anew. `wants` left out: any answer will do, another rule goes by it.
 */
export const attested = define({
  params: z.strictObject({ question: QuestionId, step: z.enum(STEPS), wants: z.array(z.string()).optional() }),
  codes: ['question-open', 'question-against'],
  run({ said }, { question, step, wants }) {
    const says = said(question);
    const place = { step, field: `question.${question}` };
    const asked = { place, values: { question }, fix: 'answer' as const, question };
    if (says === null) return [{ ...asked, code: 'question-open', severity: 'advice' }];
    return wants === undefined || wants.includes(says) ? [] : [{ ...asked, code: 'question-against' }];
  },
});
