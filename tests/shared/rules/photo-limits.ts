// The numbers of the photo rules as the pack has them: tests hold what a rule does at its limit, wherever that lies.
import source from '../../../shared/rules/packs/vn-2026-11.json' with { type: 'json' };

/** A number that the rule of this id is given. */
export function limit(id: string, name: string): number {
  const params: Record<string, unknown> = source.rules.find((rule) => rule.id === id)?.params ?? {};
  const value = params[name];
  if (typeof value !== 'number') throw new Error(`rule ${id} has no number ${name}`);
  return value;
}

/** A little: less than any figure is known to. */
export const BIT = 1e-6;
