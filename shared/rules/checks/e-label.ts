import { z } from 'zod';
import { QuestionId } from '../../model/answer.ts';
import { define } from '../define.ts';
import { blank, findPattern, Pattern } from '../text-scan.ts';
import { asking } from './question.ts';

const place = { step: 'label' as const, field: 'eLabelUrl' };

/**
 * An e-label opens on any telephone: an address on the web, and no page of a shop or a chat (NĐ 37/2026 Art. 52–55). One whose
 * code was seen on a photo and not typed is offered.
 */
export const eLabelLink = define({
  params: z.strictObject({ form: Pattern, away: z.array(Pattern), national: Pattern }),
  codes: ['e-label-no-link', 'e-label-away', 'e-label-seen'],
  run({ dossier: { label, photos } }, { form, away, national }) {
    if (blank(label?.eLabelUrl)) {
      const seen = photos
        .flatMap(({ reading }) => reading?.codes ?? [])
        .map(({ text }) => text.trim())
        .find((text) => national.test(text));
      return label && seen
        ? [{ code: 'e-label-seen', place, values: { found: seen }, severity: 'advice', fix: 'correct', value: seen }]
        : [];
    }
    const link = label!.eLabelUrl!.trim();
    const values = { found: link.slice(0, 60) };
    if (!form.test(link)) return [{ code: 'e-label-no-link', place, values, fix: 'change' }];
    return findPattern(link, away) === null ? [] : [{ code: 'e-label-away', place, values, fix: 'change' }];
  },
});

/** It counts once it is declared (Art. 53, 54). On the state's own site it is; elsewhere only the household knows. */
export const eLabelDeclared = define({
  params: z.strictObject({ question: QuestionId, national: Pattern }),
  codes: ['question-open', 'question-against'],
  run({ dossier: { label }, said }, { question, national }) {
    if (blank(label?.eLabelUrl) || national.test(label!.eLabelUrl!.trim())) return [];
    const says = said(question);
    const asked = asking('label', question);
    if (says === null) return [{ ...asked, code: 'question-open', severity: 'advice' }];
    return says === 'yes' ? [] : [{ ...asked, code: 'question-against' }];
  },
});
