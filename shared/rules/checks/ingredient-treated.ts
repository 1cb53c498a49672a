import { z } from 'zod';
import { compareKey } from '../../text/fold.ts';
import { define } from '../define.ts';
import { blank, findPattern, findPhrase, Pattern } from '../text-scan.ts';
import { asking } from './question.ts';

/** Asked only where such an ingredient stands on the label; `yes` is the answer that counts. */
const Question = z.strictObject({ id: z.string(), crops: z.array(z.string()).min(1), yes: z.string() });

/**
 * Food that was irradiated or holds modified crops says so in the words of the law (NĐ 37/2026 Annex I 4, 5). That it is such
 * food is told by its own texts, or by a person who is asked where it may be. `beside`: words that do as well next to an ingredient.
 */
export const treatedFoodTold = define({
  params: z.strictObject({
    phrase: z.string(),
    signs: z.array(Pattern),
    beside: z.string().optional(),
    question: Question.optional(),
  }),
  codes: ['question-open', 'phrase-missing'],
  run({ dossier: { product, label }, said }, { phrase, signs, beside, question }) {
    const onLabel = [label?.name, label?.requiredPhrase, label?.warning, label?.usage].join(' | ');
    const texts = [onLabel, label?.ingredients, label?.technical, product.description, product.story].join(' | ');
    const answer = question ? said(question.id) : null;
    if (findPattern(texts, signs) === null && answer !== question?.yes) {
      const asked = question && answer === null && findPhrase(label?.ingredients ?? null, question.crops) !== null;
      return asked ? [{ ...asking('label', question.id), code: 'question-open', severity: 'advice' }] : [];
    }
    const says = (text: string, words: string) => ` ${compareKey(text)} `.includes(` ${compareKey(words)} `);
    if (says(onLabel, phrase) || (beside !== undefined && says(label?.ingredients ?? '', beside))) return [];
    const value = [label?.requiredPhrase, phrase].filter((part) => !blank(part)).join('. ');
    return [
      {
        code: 'phrase-missing',
        place: { step: 'label', field: 'requiredPhrase' },
        values: { phrase },
        fix: 'correct',
        value,
      },
    ];
  },
});
