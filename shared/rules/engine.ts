import { SEVERITIES, STEPS } from '../model/finding.ts';
import type { Finding, Severity } from '../model/finding.ts';
import type { Day } from '../model/ids.ts';
import type { Hit } from './define.ts';
import { concerns } from './groups.ts';
import { contextOf } from './input.ts';
import type { RuleInput } from './input.ts';
import type { Pack, PackedRule } from './pack.ts';

/** Days are text of one shape, so that comparing the text compares the days. */
const within = (day: Day, from: Day | null, until: Day | null) =>
  (from === null || day >= from) && (until === null || day <= until);

/** Whether the rule is in force today, or was when the label was printed if it goes by that (MET-01). */
export function inForce(rule: PackedRule, today: Day, printed: Day | null): boolean {
  const day = rule.clock === 'printed' ? (printed ?? today) : today;
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

/** A finding of the rule from what its function said. */
export function say(rule: PackedRule, hit: Hit): Finding {
  return {
    rule: rule.id,
    code: hit.code,
    severity: severityOf(rule, hit),
    place: hit.place,
    values: hit.values ?? {},
    source: rule.source,
    fix: hit.fix === null ? null : { kind: hit.fix, ...(hit.step === undefined ? {} : { step: hit.step }) },
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
  const context = contextOf(input, pack.platformDefaults, today);
  const { product, label } = context.dossier;
  return pack.rules
    .filter((rule) => concerns(rule.groups, product.ocopSet) && inForce(rule, today, label?.printDate ?? null))
    .flatMap((rule) => rule.run(context).map((hit) => say(rule, hit)))
    .toSorted(byWeight);
}
