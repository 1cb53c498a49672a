// Units of mass and volume: the one table of how they may be written, how people write them, and how much they are.
import { nfc } from '../text/fold.ts';

export type Measure = 'mass' | 'volume';
type Row = {
  /** The sign that the desk writes. */
  sign: string;
  of: Measure;
  /** In grams or millilitres. */
  base: number;
  /** Lawful as they stand, capitals told apart (NĐ 37/2026 Annex II 1). */
  lawful: readonly string[];
  /** How people write it besides, in lower case. */
  also: readonly string[];
};

const ROWS: readonly Row[] = [
  { sign: 'kg', of: 'mass', base: 1_000, lawful: ['kg', 'kilôgam'], also: ['kgs', 'kí', 'ký', 'cân', 'kilogam'] },
  { sign: 'g', of: 'mass', base: 1, lawful: ['g', 'gam'], also: ['gr', 'gram'] },
  { sign: 'mg', of: 'mass', base: 0.001, lawful: ['mg', 'miligam'], also: [] },
  { sign: 'µg', of: 'mass', base: 0.000_001, lawful: ['µg', 'microgam'], also: [] },
  { sign: 'l', of: 'volume', base: 1_000, lawful: ['l', 'L', 'lít'], also: ['lit', 'lits'] },
  { sign: 'cl', of: 'volume', base: 10, lawful: ['cl', 'cL', 'centilít'], also: [] },
  { sign: 'ml', of: 'volume', base: 1, lawful: ['ml', 'mL', 'mililít'], also: ['cc', 'mililit'] },
  { sign: 'µl', of: 'volume', base: 0.001, lawful: ['µl', 'microlít'], also: [] },
];
/** Measures of the market: the figure changes with the unit. */
const FOLK: Record<string, { sign: string; factor: number }> = { lạng: { sign: 'g', factor: 100 } };

/** A unit as it was written. `factor` is what its figure is multiplied by when it is written with `sign`. */
export type Unit = { sign: string; of: Measure; base: number; lawful: boolean; factor: number };

const rowOf = (written: string): Row | undefined =>
  ROWS.find(({ lawful }) => lawful.includes(written)) ??
  ROWS.find(({ lawful, also }) => [...lawful, ...also].some((word) => word.toLowerCase() === written.toLowerCase()));

/** The unit that a word means; null where it is none of mass or volume. The micro sign and the Greek letter are one. */
export function unitOf(word: string): Unit | null {
  const written = nfc(word).replaceAll('μ', 'µ');
  const folk = FOLK[written.toLowerCase()];
  const row = rowOf(folk?.sign ?? written);
  if (!row) return null;
  const { sign, of, base, lawful } = row;
  return { sign, of, base, lawful: !folk && lawful.includes(written), factor: folk?.factor ?? 1 };
}

/** How many grams or millilitres a unit of the label is. */
export const IN_BASE_UNIT: Record<string, number> = {
  ...Object.fromEntries(ROWS.map(({ sign, base }) => [sign, base])),
  lít: 1_000,
};
