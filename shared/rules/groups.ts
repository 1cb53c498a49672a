import { OCOP_SETS } from '../model/product.ts';
import type { OcopSet } from '../model/product.ts';

const sets = (from: number, to: number): readonly OcopSet[] => OCOP_SETS.slice(from - 1, to);

/** Groups of product sets that rules are written for. By the set alone: how a herb or an oil is used is not known here. */
const MEMBERS = {
  ALL: OCOP_SETS,
  GOODS: sets(1, 25),
  FOOD: sets(1, 13),
  ALC: sets(14, 15),
  DRINK: sets(16, 17),
  EDIBLE: sets(1, 18),
  HLTH: sets(18, 18),
  COS: sets(19, 19),
  HERB: sets(18, 20),
  CRAFT: sets(21, 21),
  TEX: sets(22, 22),
  LIVE: sets(23, 25),
  TOUR: sets(26, 26),
} as const;

type Named = keyof typeof MEMBERS;
export type Group = Named | OcopSet;
export const GROUPS = [...(Object.keys(MEMBERS) as Named[]), ...OCOP_SETS] as const;

const isNamed = (group: Group): group is Named => Object.hasOwn(MEMBERS, group);

/** Whether a rule for these groups is for a product of this set. One whose set is not chosen yet is taken for goods, no more. */
export function concerns(groups: readonly Group[], set: OcopSet | null): boolean {
  if (set === null) return groups.includes('ALL') || groups.includes('GOODS');
  return groups.some((group) => (isNamed(group) ? MEMBERS[group].includes(set) : group === set));
}
