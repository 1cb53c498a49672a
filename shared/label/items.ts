import type { Label, LabelItem } from '../model/label.ts';
import type { OcopSet } from '../model/product.ts';
import { concerns, type Group } from '../rules/groups.ts';

/** What has a field of its own in the form: the items of the label, and the measures of the side that carries it. */
export type Item = LabelItem | 'faceWidth' | 'faceHeight' | 'barsWidth';

export const PARTS = ['who', 'what', 'when', 'how', 'other'] as const;
export type LabelPart = (typeof PARTS)[number];

/** Cases that few products are in; their items stay out of the way until one of them is asked for. */
export const CASES = ['ordered', 'repacked', 'artisan', 'set', 'drained', 'eLabel', 'measured'] as const;
export type Case = (typeof CASES)[number];

type Kind = 'line' | 'long' | 'day' | 'percent' | 'stars' | 'nutrition' | 'address' | 'millimetres';

export type ItemSpec = {
  item: Item;
  part: LabelPart;
  kind: Kind;
  /** Characters, or the highest figure. */
  max?: number;
  groups: readonly Group[];
  case?: Case;
  /** Article of NĐ 37/2026/NĐ-CP unless another act is named; Vietnamese, as it is cited. Null: no law, only ours. */
  law: string | null;
};

const GOODS: readonly Group[] = ['GOODS'];
const TAKEN_IN: readonly Group[] = ['EDIBLE', 'HERB'];
const USED_UP: readonly Group[] = ['EDIBLE', 'COS', 'HERB'];
const MADE: readonly Group[] = ['CRAFT', 'TEX'];
const ROWS = 'Phụ lục I';

/** The items in the order of the form, and for which product sets each is asked (NĐ 37/2026 Art. 42, Annex I). */
const SPECS: readonly ItemSpec[] = [
  { item: 'name', part: 'who', kind: 'line', max: 200, groups: GOODS, law: 'Điều 43' },
  { item: 'origin', part: 'who', kind: 'line', max: 200, groups: GOODS, law: 'Điều 47' },
  { item: 'responsibleName', part: 'who', kind: 'line', max: 200, groups: GOODS, law: 'Điều 44' },
  { item: 'responsibleAddress', part: 'who', kind: 'address', max: 400, groups: GOODS, law: 'Điều 44' },
  { item: 'makerName', part: 'who', kind: 'line', max: 200, groups: GOODS, law: 'Điều 44.1' },
  { item: 'makerAddress', part: 'who', kind: 'address', max: 400, groups: GOODS, law: 'Điều 44.1' },
  { item: 'ordererName', part: 'who', kind: 'line', max: 200, groups: GOODS, case: 'ordered', law: 'Điều 44.3' },
  { item: 'ordererAddress', part: 'who', kind: 'address', max: 400, groups: GOODS, case: 'ordered', law: 'Điều 44.3' },
  { item: 'packerName', part: 'who', kind: 'line', max: 200, groups: GOODS, case: 'repacked', law: 'Điều 44.8' },
  { item: 'packerAddress', part: 'who', kind: 'address', max: 400, groups: GOODS, case: 'repacked', law: 'Điều 44.8' },
  {
    item: 'artisan',
    part: 'who',
    kind: 'line',
    max: 400,
    groups: ['CRAFT', 'TEX'],
    case: 'artisan',
    law: 'Điều 44.1c',
  },
  {
    item: 'netQuantity',
    part: 'what',
    kind: 'line',
    max: 120,
    groups: [...USED_UP, 'CRAFT'],
    law: 'Điều 45, Phụ lục II',
  },
  {
    item: 'drainedQuantity',
    part: 'what',
    kind: 'line',
    max: 120,
    groups: USED_UP,
    case: 'drained',
    law: 'Phụ lục II, mục 2',
  },
  { item: 'alcohol', part: 'what', kind: 'percent', max: 100, groups: ['ALC'], law: 'Phụ lục I, mục 7' },
  { item: 'ingredients', part: 'what', kind: 'long', max: 4_000, groups: USED_UP, law: 'Điều 48, Phụ lục IV' },
  { item: 'components', part: 'what', kind: 'long', max: 2_000, groups: GOODS, case: 'set', law: 'Điều 45.3' },
  { item: 'nutrition', part: 'what', kind: 'nutrition', groups: ['FOOD', 'DRINK', 'HLTH'], law: 'TT 30/2026/TT-BYT' },
  { item: 'materials', part: 'what', kind: 'line', max: 1_000, groups: MADE, law: ROWS },
  { item: 'technical', part: 'what', kind: 'line', max: 1_000, groups: MADE, law: ROWS },
  { item: 'madeOn', part: 'when', kind: 'line', max: 120, groups: USED_UP, law: 'Điều 46, Phụ lục III' },
  { item: 'useBy', part: 'when', kind: 'line', max: 120, groups: USED_UP, law: 'Điều 46, Phụ lục III' },
  { item: 'repackedOn', part: 'when', kind: 'line', max: 120, groups: USED_UP, case: 'repacked', law: 'Điều 46.3' },
  { item: 'lot', part: 'when', kind: 'line', max: 60, groups: GOODS, law: null },
  { item: 'madeInYear', part: 'when', kind: 'line', max: 4, groups: MADE, law: 'Phụ lục III, mục 1' },
  { item: 'usage', part: 'how', kind: 'long', max: 2_000, groups: GOODS, law: ROWS },
  { item: 'storage', part: 'how', kind: 'long', max: 1_000, groups: GOODS, law: ROWS },
  { item: 'warning', part: 'how', kind: 'long', max: 1_000, groups: GOODS, law: ROWS },
  { item: 'requiredPhrase', part: 'how', kind: 'line', max: 400, groups: TAKEN_IN, law: ROWS },
  { item: 'standard', part: 'other', kind: 'line', max: 120, groups: GOODS, law: null },
  { item: 'traceUrl', part: 'other', kind: 'line', max: 500, groups: GOODS, law: 'Điều 23' },
  { item: 'eLabelUrl', part: 'other', kind: 'line', max: 500, groups: GOODS, case: 'eLabel', law: 'Điều 52–55' },
  { item: 'starsShown', part: 'other', kind: 'stars', groups: GOODS, law: 'QĐ 26/2026/QĐ-TTg' },
  {
    item: 'faceWidth',
    part: 'other',
    kind: 'millimetres',
    max: 3_000,
    groups: GOODS,
    case: 'measured',
    law: 'Điều 37',
  },
  {
    item: 'faceHeight',
    part: 'other',
    kind: 'millimetres',
    max: 3_000,
    groups: GOODS,
    case: 'measured',
    law: 'Điều 37',
  },
  {
    item: 'barsWidth',
    part: 'other',
    kind: 'millimetres',
    max: 300,
    groups: GOODS,
    case: 'measured',
    law: 'Điều 37',
  },
  { item: 'printDate', part: 'other', kind: 'day', groups: GOODS, law: 'Điều 98.3' },
];

/**
 * What is known of a product when its form is drawn up.
 *   demanded   items the rules want (demandsOf): they are never missing from the form
 *   open       cases that a person asked for
 */
export type Situation = {
  set: OcopSet | null;
  madeToOrder: boolean;
  label: Label | null;
  demanded?: readonly LabelItem[];
  open?: readonly Case[];
};

/** Brine and frozen goods are the sets in which a drained mass is the rule rather than the exception (QTY-12). */
const BRINED: readonly Group[] = ['S07', 'S08'];

const standsIn = (which: Case, { set, madeToOrder, open }: Situation): boolean =>
  (open ?? []).includes(which) ||
  (which === 'ordered' && madeToOrder) ||
  (which === 'drained' && set !== null && concerns(BRINED, set)) ||
  (which === 'artisan' && set !== null && concerns(['CRAFT'], set));

const filled = ({ label }: Situation, item: Item): boolean => (label?.[item] ?? null) !== null;

const shown = (spec: ItemSpec, situation: Situation): boolean => {
  const { item, groups } = spec;
  if (filled(situation, item) || (situation.demanded ?? []).some((other) => other === item)) return true;
  const meant = concerns(groups, situation.set) || (situation.set === null && groups === USED_UP);
  return meant && (spec.case === undefined || caseShown(spec.case, situation));
};

/** All items of a case come together: a packer's name without the address is half an answer. */
const caseShown = (which: Case, situation: Situation): boolean =>
  standsIn(which, situation) ||
  SPECS.some(
    (spec) =>
      spec.case === which &&
      (filled(situation, spec.item) || (situation.demanded ?? []).some((item) => item === spec.item)),
  );

/** Items this product is asked for; what stands there already is never hidden. */
export const itemsFor = (situation: Situation): ItemSpec[] => SPECS.filter((spec) => shown(spec, situation));

/** Cases that the form can be opened for, and is not yet. */
export const casesFor = (situation: Situation): Case[] =>
  CASES.filter(
    (which) =>
      !caseShown(which, situation) &&
      SPECS.some((spec) => spec.case === which && (concerns(spec.groups, situation.set) || situation.set === null)),
  );
