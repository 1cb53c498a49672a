// A signed pack speaks for itself: a rule that this program has words for may meet one that has none.
import { z } from 'zod';
import { Failure } from '../../shared/contract/failure.ts';
import { createI18n } from '../../shared/locales/i18n.ts';
import type { Language } from '../../shared/locales/i18n.ts';

const Named = z.looseObject({ id: z.string(), words: z.unknown().optional() });
const Speaking = z.looseObject({
  rules: z.array(Named),
  questions: z.array(Named.extend({ choices: z.array(z.string()).default(['yes', 'no']) })),
  answers: z.record(z.string(), z.unknown()).default({}),
});

const LANGUAGES = ['vi', 'en'] as const satisfies Language[];

/** What the locales have under a key in both languages; null where one of them has none. */
function ours() {
  const words = LANGUAGES.map((language) => [language, createI18n(language)] as const);
  return (key: string): Record<string, unknown> | null => {
    const said = words.map(([language, { getResource }]) => [language, getResource(language, 'translation', key)]);
    return said.every(([, text]) => text !== undefined) ? (Object.fromEntries(said) as Record<string, unknown>) : null;
  };
}

/**
 * The same pack with the words of the locales put to every rule, question and answer that brings none of its own.
 * @throws Failure pack.broken naming what nobody has words for
 */
export function carryWords(json: unknown): unknown {
  const pack = Speaking.parse(json);
  const known = ours();
  const wordless: string[] = [];
  function spoken(key: string, own: unknown): unknown {
    const words = own ?? known(key);
    if (!words) wordless.push(key);
    return words;
  }
  const choices = new Set(pack.questions.flatMap((question) => question.choices));
  const carried = {
    ...pack,
    rules: pack.rules.map((rule) => ({ ...rule, words: spoken(`rule.${rule.id}`, rule.words) })),
    questions: pack.questions.map((question) => ({
      ...question,
      words: spoken(`question.${question.id}`, question.words),
    })),
    answers: Object.fromEntries(
      [...choices].map((choice) => [choice, spoken(`answer.${choice}`, pack.answers[choice])]),
    ),
  };
  if (wordless.length > 0) throw new Failure('pack.broken', { detail: `no words: ${wordless.slice(0, 5).join(', ')}` });
  return carried;
}
