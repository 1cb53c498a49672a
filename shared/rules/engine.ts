import { aboutOf, SEVERITIES, STEPS } from '../model/finding.ts';
import type { Finding, Severity } from '../model/finding.ts';
import type { Day } from '../model/ids.ts';
import type { Remark } from '../model/remark.ts';
import { madeDay } from '../label/dates.ts';
import type { Hit } from './define.ts';
import { fitsField } from './fitting.ts';
import { concerns } from './groups.ts';
import { contextOf } from './input.ts';
import type { RuleInput } from './input.ts';
import type { Pack, PackedRule, Question } from './pack.ts';

/** Days are text of one shape, so that comparing the text compares the days. */
const within = (day: Day, from: Day | null, until: Day | null) =>
  (from === null || day >= from) && (until === null || day <= until);

/** The three dates of MET-01; the last two are null where nobody said them. */
export type Days = { today: Day; printed: Day | null; made: Day | null };

/** Whether the rule is in force on the day it goes by; where that day is not known, today. */
export function inForce(
  rule: Pick<PackedRule, 'clock' | 'suspended' | 'effectiveFrom' | 'effectiveUntil'>,
  days: Days,
): boolean {
  const day = days[rule.clock] ?? days.today;
  const asleep = rule.suspended !== null && within(day, rule.suspended.from, rule.suspended.until);
  return within(day, rule.effectiveFrom, rule.effectiveUntil) && !asleep;
}

/** The mildest of what the rule, the case and our knowledge of the source allow: what is not verified never blocks. */
function severityOf(rule: PackedRule, hit: Hit): Severity {
  const allowed: Severity[] = [
    rule.severity,
    hit.severity ?? rule.severity,
    ...(rule.confidence === 'U' ? ['advice' as const] : []),
  ];
  return SEVERITIES[Math.max(...allowed.map((severity) => SEVERITIES.indexOf(severity)))] ?? rule.severity;
}

/** What a person has said about findings, and what may be asked. */
type Known = { remarks: readonly Remark[]; questions: readonly Question[] };

/** What helps. Where a field cannot take what the desk would write, the person writes something shorter. */
function fixOf({ fix, step, value, place }: Hit): Finding['fix'] {
  if (fix === null) return null;
  if (value !== undefined && !fitsField(place, value)) return { kind: 'change' };
  return { kind: fix, ...(step === undefined ? {} : { step }), ...(value === undefined ? {} : { value }) };
}

/** A finding of the rule from what its function said. */
export function say(
  rule: PackedRule,
  hit: Hit,
  { remarks, questions }: Known = { remarks: [], questions: [] },
): Finding {
  const asked = questions.find(({ id }) => id === hit.question);
  const remark = remarks.find(
    ({ rule: id, code, about }) => id === rule.id && code === hit.code && about === aboutOf(hit.place),
  );
  return {
    rule: rule.id,
    code: hit.code,
    severity: severityOf(rule, hit),
    place: hit.place,
    values: hit.values ?? {},
    source: rule.source,
    fix: fixOf(hit),
    question: asked ? { id: asked.id, choices: asked.choices } : null,
    firm: rule.firm,
    remark:
      remark && !(rule.firm && remark.kind === 'not-for-me')
        ? { id: remark.id, kind: remark.kind, reason: remark.reason, saidOn: remark.saidOn }
        : null,
  };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Gravest first, then along the product's path; the rest only makes the order the same every time. */
export function byWeight(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    STEPS.indexOf(a.place.step) - STEPS.indexOf(b.place.step) ||
    compare(a.rule, b.rule) ||
    compare(a.code, b.code) ||
    compare(JSON.stringify(a.place), JSON.stringify(b.place))
  );
}

/**
 * All findings of a product on a day, gravest first. Pure: the same input, pack and day give the same findings in the same
 * order. Never throws, whatever the dossier holds.
 */
export function check(input: RuleInput, pack: Pack, today: Day): Finding[] {
  const context = contextOf(input, pack, today);
  const { product, label, remarks } = context.dossier;
  const days: Days = { today, printed: label?.printDate ?? null, made: madeDay(label) };
  const known: Known = { remarks, questions: pack.questions };
  return pack.rules
    .filter((rule) => concerns(rule.groups, product.ocopSet) && inForce(rule, days))
    .filter((rule) => rule.when.every(({ question, is }) => is.includes(context.said(question) ?? '')))
    .flatMap((rule) => rule.run(context).map((hit) => say(rule, hit, known)))
    .toSorted(byWeight);
}
