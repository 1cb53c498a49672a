// What a product scores by its own reckoning, how many stars that makes, and what the next star still asks for.
import { PARTS, FLOOR_STARS, scored, scoring } from './sheet.ts';
import type { Criterion, FloorStars, PartName, ScoreSheet } from './sheet.ts';

/** Points by criterion; one that is not there was not scored yet. */
export type Points = Record<string, number>;

export type Lack = { code: string; title: string; has: number; needs: number; unsure: boolean };
export type Score = {
  total: number;
  parts: Record<PartName, { points: number; max: number; over: boolean }>;
  /** Groups of sub-criteria that were given more than the group can give. */
  overGroups: string[];
  /** Not scored yet. */
  open: string[];
  /** By the total alone (Art. 3.3), and with the least points that each star asks for. */
  starsByTotal: number;
  stars: number;
  /** What each star from 3 up still lacks: points in all, and criteria under their minimum. */
  lacks: Record<FloorStars, { points: number; criteria: Lack[] }>;
};

const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);

/** Every star includes what the ones below it ask for; the higher minimum counts. */
const floorFor = ({ floors }: Criterion, stars: FloorStars): number =>
  Math.max(0, ...FLOOR_STARS.filter((level) => level <= stars).map((level) => floors[level] ?? 0));

export function scoreOf(sheet: ScoreSheet, points: Points): Score {
  const taking = scored(sheet);
  const has = ({ code }: Criterion) => points[code] ?? 0;
  const groups = sheet.criteria.filter(({ code }) => sheet.criteria.some(({ under }) => under === code));
  const given = (criterion: Criterion): number =>
    groups.includes(criterion) ? sum(taking.filter(({ under }) => under === criterion.code).map(has)) : has(criterion);
  const parts = Object.fromEntries(
    PARTS.map((part) => {
      const got = sum(taking.filter((criterion) => criterion.part === part).map(has));
      const { max } = scoring.parts[part];
      return [part, { points: got, max, over: got > max }];
    }),
  ) as Score['parts'];
  const total = sum(PARTS.map((part) => Math.min(parts[part].points, parts[part].max)));
  const from = (stars: number) => scoring.stars.find((level) => level.stars === stars)?.from ?? 0;
  const lacks = Object.fromEntries(
    FLOOR_STARS.map((stars) => [
      stars,
      {
        points: Math.max(0, from(stars) - total),
        criteria: sheet.criteria.flatMap((criterion): Lack[] => {
          const needs = floorFor(criterion, stars);
          const { code, title, unsure } = criterion;
          return given(criterion) < needs ? [{ code, title, has: given(criterion), needs, unsure }] : [];
        }),
      },
    ]),
  ) as Score['lacks'];
  const starsByTotal = scoring.stars.find((level) => total >= level.from)?.stars ?? 1;
  const reached = FLOOR_STARS.filter((stars) => lacks[stars].points === 0 && lacks[stars].criteria.length === 0);
  return {
    total,
    parts,
    overGroups: groups
      .filter((group) => given(group) > (group.max ?? Number.POSITIVE_INFINITY))
      .map(({ code }) => code),
    open: taking.filter(({ code }) => points[code] === undefined).map(({ code }) => code),
    starsByTotal,
    stars: reached.at(-1) ?? Math.min(starsByTotal, 2),
    lacks,
  };
}
