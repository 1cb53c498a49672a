// The score sheet of a product set: its criteria in order, with what each can give and what each star asks for at least.
import type { OcopSet } from '../../model/product.ts';
import { loadScoring } from './load.ts';
import qd26 from './qd26-2026.json' with { type: 'json' };

export const scoring = loadScoring(qd26);

export const PARTS = ['A', 'B', 'C'] as const;
export type PartName = (typeof PARTS)[number];
export const FLOOR_STARS = [3, 4, 5] as const;
export type FloorStars = (typeof FLOOR_STARS)[number];

export type Criterion = {
  /** As in the decision: "2.3", "6.1". */
  code: string;
  part: PartName;
  /** Key under score.title; a sub-criterion has its parent's. */
  title: string;
  /** Of a sub-criterion, the one it is under. */
  under: string | null;
  /** Most points; null where the decision's text was not read. */
  max: number | null;
  /** Points one can choose from, where the options' wording is known. */
  options: readonly number[] | null;
  /** Least points for so many stars. */
  floors: Partial<Record<FloorStars, number>>;
  /** The minima of this one may be incomplete. */
  unsure: boolean;
};
export type ScoreSheet = { set: OcopSet; criteria: Criterion[]; unsureStars: FloorStars[] };

/** Wording of the options is that of set S07, which most sets of food share; crafts, plants and services have their own. */
const OPTIONS_KNOWN = (set: OcopSet) => set <= 'S20';

const partOf = (code: string): PartName => {
  const section = Number(code.split('.')[0]);
  return PARTS.find((part) => scoring.parts[part].sections.includes(section)) ?? 'C';
};

/** Codes by number, part by part: "1.2" before "1.10" before "2.1". */
const byCode = (a: string, b: string) => {
  const [x, y] = [a, b].map((code) => code.split('.').map(Number));
  return x![0]! - y![0]! || (x![1] ?? 0) - (y![1] ?? 0);
};

export function sheetOf(set: OcopSet): ScoreSheet {
  const data = scoring.sets[set];
  const sure = { ...scoring.layouts[data.layout], ...scoring.common };
  const kept = Object.entries({ ...sure, ...data.changed }).filter(([, criterion]) => criterion !== null);
  const floorsOf = (code: string) =>
    Object.fromEntries(
      FLOOR_STARS.flatMap((stars) => (data.floors[stars][code] ? [[stars, data.floors[stars][code]]] : [])),
    );
  const make = (code: string, title: string, max: number | null, under: string | null = null): Criterion => ({
    code,
    part: partOf(code),
    title,
    under,
    max,
    options: under === null && OPTIONS_KNOWN(set) ? (scoring.options[title] ?? null) : null,
    floors: floorsOf(code),
    unsure: data.unsure.includes(code) || data.unsure.includes('*'),
  });
  const criteria = [
    ...kept.map(([code, criterion]) => make(code, ...criterion!)),
    ...data.partC.flatMap(([code, title, max, subs]) => [
      make(code, title, max),
      ...Array.from({ length: subs }, (_, index) => make(`${code}.${index + 1}`, title, null, code)),
    ]),
  ];
  return {
    set,
    criteria: criteria.toSorted((a, b) => byCode(a.code, b.code)),
    unsureStars: data.unsure.includes('*') ? [...FLOOR_STARS] : data.unsure.includes('*5') ? [5] : [],
  };
}

/** Criteria that take points: those with sub-criteria get theirs from them. */
export const scored = ({ criteria }: ScoreSheet): Criterion[] =>
  criteria.filter(({ code }) => criteria.every(({ under }) => under !== code));

/** Under what question the points are kept (shared/model/answer.ts). */
export const questionOf = (set: OcopSet, code: string) => `score.${set}.${code}`;
