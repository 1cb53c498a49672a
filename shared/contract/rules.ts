import { z } from 'zod';
import { SEVERITIES } from '../model/finding.ts';
import { Day } from '../model/ids.ts';
import { nothing, procedure } from './base.ts';
import { FailureData } from './failure.ts';

const Words = z.object({ title: z.string(), why: z.string() });
/** What the pack itself says of a rule; the locales go first. */
const PackWords = z.object({ vi: Words, en: Words }).nullable();

const RuleRow = z.object({
  id: z.string(),
  severity: z.enum(SEVERITIES),
  groups: z.array(z.string()),
  effectiveFrom: Day.nullable(),
  effectiveUntil: Day.nullable(),
  suspended: z.object({ from: Day, until: Day.nullable() }).nullable(),
  /** Suspended on the day of the question. */
  asleep: z.boolean(),
  source: z.string(),
  confidence: z.enum(['H', 'M', 'L', 'U']),
  lastReviewed: Day,
  words: PackWords,
});
export type RuleRow = z.infer<typeof RuleRow>;

export const RuleChange = z.object({
  id: z.string(),
  kind: z.enum(['added', 'changed', 'removed']),
  aspects: z.array(z.enum(['severity', 'groups', 'dates', 'suspended', 'source', 'check'])),
  words: PackWords,
});
export type RuleChange = z.infer<typeof RuleChange>;

const Head = z.object({
  id: z.string(),
  date: Day,
  rules: z.number(),
  /** Who signed it; null for the rules that came with the program. */
  publisher: z.object({ name: z.string(), fingerprint: z.string() }).nullable(),
});

const RulesState = Head.extend({
  ageDays: z.number(),
  /** Older than 90 days: what it says may no longer be so (MET-02). */
  stale: z.boolean(),
  /** Why the installed rules could not be used and those of the program are. */
  broken: FailureData.nullable(),
});
export type RulesState = z.infer<typeof RulesState>;

const packFile = z.object({ file: z.file() });

export const rules = {
  state: procedure.input(nothing).output(RulesState),
  list: procedure.input(nothing).output(z.object({ rules: z.array(RuleRow) })),
  show: procedure
    .input(z.object({ id: z.string() }))
    .output(RuleRow.extend({ check: z.string(), params: z.record(z.string(), z.unknown()) })),
  /** Words that the rules in use bring along, by the keys of the locales, which go first. */
  words: procedure
    .input(nothing)
    .output(z.object({ vi: z.record(z.string(), z.string()), en: z.record(z.string(), z.string()) })),
  /** What a file would change; nothing is written. */
  preview: procedure.input(packFile).output(z.object({ pack: Head, changes: z.array(RuleChange) })),
  install: procedure.input(packFile).output(RulesState),
  /** Trusts whoever signed this file, after a person has compared the figures. */
  trust: procedure
    .input(packFile.extend({ fingerprint: z.string().max(60) }))
    .output(z.object({ name: z.string(), fingerprint: z.string() })),
};
