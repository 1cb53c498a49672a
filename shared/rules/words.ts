// Words that travel with a pack, for rules and questions that are younger than the program. The program's own words of the same
// key always go first, so that no file can put other words into its mouth.
import { z } from 'zod';
import type { Language } from '../locales/i18n.ts';

/** Breaks, signs that turn the direction of writing or cannot be seen, and what sentences of ours are filled in with. */
const NOT_PLAIN = /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]|\{\{|\$t\(/u;

/** One line of plain text. */
const line = (max: number) =>
  z
    .string()
    .max(max)
    .normalize('NFC')
    .trim()
    .min(1)
    .refine((text) => !NOT_PLAIN.test(text), 'not one line of plain text');
const both = <T extends z.ZodType>(words: T) => z.strictObject({ vi: words, en: words });

/** Signs. A title stands in a list, a why under it; the longest of our own are 64 and 109. */
export const RuleWords = both(z.strictObject({ title: line(80), why: line(400) }));

/** `against` is said where the answer is not what the rule wants. The longest of our own take 80 and 116 signs. */
export const QuestionWords = both(
  z.strictObject({ ask: line(160), against: line(160), example: line(300).optional() }),
);

/** Names an answer: kept with the product, and a key of the words. */
export const Choice = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/);
/** What stands on the button of an answer. */
export const AnswerWords = z.record(Choice, both(line(40)));

/** By the key that the locales have for the same thing: "rule.OCP-99.why", "question.label-map.ask", "answer.yes". */
export type PackWords = Record<Language, Record<string, string>>;

type Speaking<T> = readonly { id: string; words?: T | undefined }[];
type Spoken = {
  rules: Speaking<z.infer<typeof RuleWords>>;
  questions: Speaking<z.infer<typeof QuestionWords>>;
  answers: z.infer<typeof AnswerWords>;
};

/** All words that a pack brings. */
export const wordsOf = (pack: Spoken): PackWords => ({ vi: wordsIn('vi', pack), en: wordsIn('en', pack) });

function wordsIn(language: Language, { rules, questions, answers }: Spoken): Record<string, string> {
  const of = (kind: string, things: Speaking<Record<Language, object>>) =>
    things.flatMap(({ id, words }) =>
      Object.entries(words?.[language] ?? {}).map(([part, said]) => [`${kind}.${id}.${part}`, said as string] as const),
    );
  const chosen = Object.entries(answers).map(([choice, said]) => [`answer.${choice}`, said[language]] as const);
  return Object.fromEntries([...of('rule', rules), ...of('question', questions), ...chosen]);
}
