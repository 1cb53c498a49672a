// Where the words are for codes that come with data.
import type { FailureData } from '../contract/failure.ts';
import type { Finding } from '../model/finding.ts';
import type { WordKey } from './i18n.ts';

/** A reason that an errand or a refusal carries: the house's own failure, a platform's error, or the line's. */
export function reasonKey(reason: string): WordKey {
  if (reason.startsWith('failure.')) return reason as WordKey;
  return (reason.includes('.') ? `platform.${reason}` : `errand.why.${reason}`) as WordKey;
}

/** The sentence of a failure. What a platform refused is told in the words for the platform's own reason. */
export function failureKey({ code, values }: FailureData): WordKey {
  const { reason } = values;
  return code === 'shop.refused' && typeof reason === 'string' ? reasonKey(reason) : `failure.${code}`;
}

/** Where a question that a finding puts is worded; null for a finding with words of its own. */
export function askedKey({ code, values }: Pick<Finding, 'code' | 'values'>): string | null {
  if (code === 'question-open') return `question.${values['question']}.ask`;
  return code === 'question-against' ? `question.${values['question']}.against` : null;
}
