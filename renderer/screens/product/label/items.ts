import type { Label } from '../../../../shared/model/label.ts';
import type { OcopSet } from '../../../../shared/model/product.ts';
import { concerns, type Group } from '../../../../shared/rules/groups.ts';

export type Item = Exclude<keyof Label, 'id' | 'productId' | 'deleted' | 'version' | 'english'>;
export const PARTS = ['who', 'what', 'when', 'how', 'other'] as const;
export type LabelPart = (typeof PARTS)[number];

type Kind = 'line' | 'long' | 'day' | 'percent' | 'stars' | 'nutrition' | 'address';
export type ItemSpec = {
  item: Item;
  part: LabelPart;
  kind: Kind;
  max?: number;
  groups: readonly Group[];
  ordered?: true;
};

const GOODS: readonly Group[] = ['GOODS'];
const TAKEN_IN: readonly Group[] = ['EDIBLE', 'HERB'];
const USED_UP: readonly Group[] = ['EDIBLE', 'COS', 'HERB'];
const MADE: readonly Group[] = ['CRAFT', 'TEX'];

/** The items of a label in the order of the form, and for which product sets each is asked (NĐ 37/2026 Art. 42, Annex I). */
const SPECS: readonly ItemSpec[] = [
  { item: 'name', part: 'who', kind: 'line', max: 200, groups: GOODS },
  { item: 'origin', part: 'who', kind: 'line', max: 200, groups: GOODS },
  { item: 'responsibleName', part: 'who', kind: 'line', max: 200, groups: GOODS },
  { item: 'responsibleAddress', part: 'who', kind: 'address', max: 400, groups: GOODS },
  { item: 'makerName', part: 'who', kind: 'line', max: 200, groups: GOODS },
  { item: 'makerAddress', part: 'who', kind: 'address', max: 400, groups: GOODS },
  { item: 'ordererName', part: 'who', kind: 'line', max: 200, groups: GOODS, ordered: true },
  { item: 'ordererAddress', part: 'who', kind: 'address', max: 400, groups: GOODS, ordered: true },
  { item: 'netQuantity', part: 'what', kind: 'line', max: 120, groups: [...USED_UP, 'CRAFT'] },
  { item: 'alcohol', part: 'what', kind: 'percent', max: 100, groups: ['ALC'] },
  { item: 'ingredients', part: 'what', kind: 'long', max: 4_000, groups: USED_UP },
  { item: 'nutrition', part: 'what', kind: 'nutrition', groups: ['FOOD', 'DRINK', 'HLTH'] },
  { item: 'materials', part: 'what', kind: 'line', max: 1_000, groups: MADE },
  { item: 'technical', part: 'what', kind: 'line', max: 1_000, groups: MADE },
  { item: 'madeOn', part: 'when', kind: 'line', max: 120, groups: USED_UP },
  { item: 'useBy', part: 'when', kind: 'line', max: 120, groups: USED_UP },
  { item: 'lot', part: 'when', kind: 'line', max: 60, groups: GOODS },
  { item: 'madeInYear', part: 'when', kind: 'line', max: 4, groups: MADE },
  { item: 'usage', part: 'how', kind: 'long', max: 2_000, groups: GOODS },
  { item: 'storage', part: 'how', kind: 'long', max: 1_000, groups: GOODS },
  { item: 'warning', part: 'how', kind: 'long', max: 1_000, groups: GOODS },
  { item: 'requiredPhrase', part: 'how', kind: 'line', max: 400, groups: TAKEN_IN },
  { item: 'standard', part: 'other', kind: 'line', max: 120, groups: GOODS },
  { item: 'traceUrl', part: 'other', kind: 'line', max: 500, groups: GOODS },
  { item: 'starsShown', part: 'other', kind: 'stars', groups: GOODS },
  { item: 'printDate', part: 'other', kind: 'day', groups: GOODS },
];

/** Items this product is asked for; what stands there already is never hidden. */
export function itemsFor(set: OcopSet | null, madeToOrder: boolean, label: Label | null): ItemSpec[] {
  return SPECS.filter(
    ({ item, groups, ordered }) =>
      (label?.[item] ?? null) !== null ||
      (concerns(groups, set) && (!ordered || madeToOrder)) ||
      (set === null && groups === USED_UP),
  );
}
