import { z } from 'zod';
import { AdditiveList } from '../label/additive-list.ts';
import { QuestionId } from '../model/answer.ts';
import { SEVERITIES, STEPS } from '../model/finding.ts';
import { Day } from '../model/ids.ts';
import { ListingLimits, PLATFORMS } from '../model/shop.ts';
import type { Bound } from './define.ts';
import { GROUPS } from './groups.ts';
import { PaperRules } from './papers.ts';
import { ScoreData } from './photo-score.ts';
import { checks } from './registry.ts';
import { AnswerWords, Choice, QuestionWords, RuleWords } from './words.ts';

/** H the legal text was read, M a second source, L a weak one, U not verified: such a rule never blocks. */
const Confidence = z.enum(['H', 'M', 'L', 'U']);

const Rule = z.strictObject({
  id: z.string().regex(/^[A-Z]{3}-\d{2}[a-z]?$/),
  severity: z.enum(SEVERITIES),
  groups: z.array(z.enum(GROUPS)).min(1),
  effectiveFrom: Day.nullable(),
  effectiveUntil: Day.nullable(),
  /** Days on which the rule sleeps, both included; `until` null is until further notice. */
  suspended: z.strictObject({ from: Day, until: Day.nullable() }).nullable(),
  /** The date those three are held against: the day of the check, the day the label was printed, or the day the goods were made (NĐ 37/2026 Art. 98). */
  clock: z.enum(['today', 'printed', 'made']),
  /** Law and article, or platform page and date. */
  source: z.string().min(1),
  confidence: Confidence,
  lastReviewed: Day,
  /** Runs only where each of these questions was answered so: "is it fried?" – "yes". */
  when: z.array(z.strictObject({ question: QuestionId, is: z.array(z.string()).min(1) })).default([]),
  /** True where nobody can say "not for me": a limit of the platform, an expired certificate. */
  firm: z.boolean().default(false),
  /** For a program that is older than the rule: shown where the locales have none under rule.<id>. */
  words: RuleWords.optional(),
  /** Where thresholds and word lists come from. */
  note: z.string().optional(),
  /** Name of the function in the registry, and what it is given. */
  check: z.string(),
  params: z.record(z.string(), z.unknown()),
});

/**
 * A question that no field holds and only a person can answer, e.g. whether there is a map on the label. Its words are in the
 * locales under question.<id>: `ask`, `against`, and `example` where one helps; else in `words`.
 */
const Question = z.strictObject({
  id: QuestionId,
  /** Whose answer it is: said once for a product, or once for all products of a producer. */
  of: z.enum(['product', 'producer']),
  /** The step of the path that it belongs to. */
  step: z.enum(STEPS),
  /** Words of each are under answer.<choice>, else in the pack's `answers`. */
  choices: z.array(Choice).min(2).default(['yes', 'no']),
  words: QuestionWords.optional(),
});
export type Question = z.infer<typeof Question>;

/** A platform figure of our own, for as long as the platform has not said its own. */
const Default = z.strictObject({
  value: z.union([z.number(), z.boolean()]),
  confidence: Confidence,
  source: z.string().min(1),
});
const Defaults = z.partialRecord(z.enum(PLATFORMS), z.partialRecord(ListingLimits.keyof(), Default));
export type PlatformDefaults = z.infer<typeof Defaults>;

const PackFile = z.strictObject({
  id: z.string().min(1),
  /** The day its rules were last held against their sources. */
  date: Day,
  platformDefaults: Defaults,
  photoScore: ScoreData,
  /** What each kind of paper says, and how long it runs. */
  papers: PaperRules.prefault({}),
  /** Additives of food: their numbers, names and groups. */
  additives: AdditiveList.prefault({}),
  questions: z.array(Question),
  /** What stands on the button of a choice that the locales have no words for. */
  answers: AnswerWords.prefault({}),
  rules: z.array(Rule).min(1),
});

export type PackedRule = z.infer<typeof Rule> & Bound & { codes: readonly string[] };
export type Pack = Omit<z.infer<typeof PackFile>, 'rules'> & { rules: PackedRule[] };

/**
 * Reads a rule pack and ties each rule to its function. Patterns are compiled and parameters checked here, once, so that a
 * bad pack is refused as a whole and running a rule cannot fail.
 * @throws Error naming the rule: no such function, wrong parameters, an id used twice
 */
export function loadPack(json: unknown): Pack {
  const { rules, ...head } = PackFile.parse(json);
  const seen = new Set<string>();
  const asked = new Set(head.questions.map(({ id }) => id));
  return {
    ...head,
    rules: rules.map(({ check: name, params, ...rule }) => {
      if (seen.has(rule.id)) throw new Error(`rule ${rule.id} is there twice`);
      seen.add(rule.id);
      for (const { question } of rule.when)
        if (!asked.has(question)) throw new Error(`rule ${rule.id}: there is no question "${question}"`);
      if (!Object.hasOwn(checks, name)) throw new Error(`rule ${rule.id}: there is no check named "${name}"`);
      const { bind, codes } = checks[name as keyof typeof checks];
      try {
        return { ...rule, check: name, params, codes, ...bind(params) };
      } catch (error) {
        throw new Error(`rule ${rule.id}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
      }
    }),
  };
}
