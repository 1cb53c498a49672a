// What another pack would change: rules that come, go, or say something else.
import type { Pack, PackedRule } from '../../shared/rules/pack.ts';
import type { RuleChange } from '../../shared/contract/rules.ts';

const ASPECTS = {
  severity: ({ severity }) => severity,
  groups: ({ groups }) => groups,
  dates: ({ effectiveFrom, effectiveUntil, clock }) => [effectiveFrom, effectiveUntil, clock],
  suspended: ({ suspended }) => suspended,
  source: ({ source, confidence }) => [source, confidence],
  check: ({ check, params, when, firm }) => [check, params, when, firm],
} as const satisfies Record<RuleChange['aspects'][number], (rule: PackedRule) => unknown>;

export function difference(before: Pack, after: Pack): RuleChange[] {
  const old = new Map(before.rules.map((rule) => [rule.id, rule]));
  const kept = new Set(after.rules.map(({ id }) => id));
  const come = after.rules.flatMap((rule): RuleChange[] => {
    const was = old.get(rule.id);
    const words = rule.words ?? null;
    if (!was) return [{ id: rule.id, kind: 'added', aspects: [], words }];
    const aspects = (Object.keys(ASPECTS) as (keyof typeof ASPECTS)[]).filter(
      (aspect) => JSON.stringify(ASPECTS[aspect](was)) !== JSON.stringify(ASPECTS[aspect](rule)),
    );
    return aspects.length > 0 ? [{ id: rule.id, kind: 'changed', aspects, words }] : [];
  });
  const gone = before.rules.filter(({ id }) => !kept.has(id));
  return [
    ...come,
    ...gone.map(({ id, words }): RuleChange => ({ id, kind: 'removed', aspects: [], words: words ?? null })),
  ];
}
