import type { Line, Word } from 'tesseract.js';

/** Light at a point of the picture in which the boxes stand; between pixels too. */
export type LightAt = (x: number, y: number) => number;

/** Small letters of a typeface beside its capitals and figures: 0.68 to 0.76 in the usual ones. */
const SMALL_BESIDE_CAPITAL = 0.72;

/** Letters that reach from the base line to the height of small letters, accents aside. */
const SMALL = /[aceghmnopqrsuvwxyz]/u;
const CAPITAL = /[A-ZĐ0-9]/u;
const MARKS = /\p{M}/gu;

/** Letters of the one kind for each of the other from which a word shows that one's height. */
const CLEARLY = 2;
const LEAST_LETTERS = 2;

const small = (text: string): number => count(text, SMALL);
const capital = (text: string): number => count(text, CAPITAL);
function count(text: string, kind: RegExp): number {
  let sum = 0;
  for (const letter of text.normalize('NFD').replace(MARKS, '')) if (kind.test(letter)) sum++;
  return sum;
}

/** Middle of the step of a profile about a row: the mean of the rows that make it, each by its share. */
function stepAt(profile: number[], row: number, reach: number, sign: 1 | -1): number {
  let [sum, weight] = [0, 0];
  for (let at = Math.max(1, row - reach); at <= Math.min(profile.length - 1, row + reach); at++) {
    const rise = Math.max(0, sign * (profile[at]! - profile[at - 1]!));
    sum += at * rise;
    weight += rise;
  }
  return weight === 0 ? row : sum / weight;
}

/**
 * Height in pixels of the band in which most ink of a word lies: between its steepest rise and the steepest fall below it.
 * In a word of small letters that is their height, in one of capitals and figures theirs; accents and tails are thin.
 */
function bandOf({ x0, y0, x1, y1 }: Word['bbox'], light: LightAt): number | null {
  const [width, height] = [x1 - x0, y1 - y0];
  if (width < 4 || height < 4) return null;
  // Room above and below: boxes are cut close, and the step needs both sides.
  const pad = Math.ceil(height * 0.15);
  const rows: number[][] = [];
  for (let y = y0 - pad; y < y1 + pad; y++) {
    rows.push(Array.from({ length: width }, (_, column) => light(x0 + column + 0.5, y + 0.5)));
  }
  const all = rows.flat().toSorted((a, b) => a - b);
  const at = (share: number) => all[Math.floor(share * (all.length - 1))]!;
  const [dark, middle, bright] = [at(0.03), at(0.5), at(0.97)];
  // Most of a word's box is ground.
  const [ground, ink] = bright - middle <= middle - dark ? [middle, dark] : [middle, bright];
  if (Math.abs(ground - ink) < 12) return null;
  const profile = rows.map((row) =>
    row.reduce((sum, value) => sum + Math.min(1, Math.max(0, (value - ground) / (ink - ground))), 0),
  );
  const steps = profile.map((value, row) => (row === 0 ? 0 : value - profile[row - 1]!));
  const reach = Math.max(1, Math.round(height * 0.06));
  const smooth = steps.map((_, row) => {
    let sum = 0;
    for (let near = row - reach; near <= row + reach; near++) sum += steps[near] ?? 0;
    return sum;
  });
  let [top, bottom, most] = [0, 0, 0];
  for (let rise = 1; rise < smooth.length; rise++) {
    for (let fall = rise + Math.ceil(height * 0.25); fall < smooth.length; fall++) {
      const score = Math.min(smooth[rise]!, -smooth[fall]!) * 2 + smooth[rise]! - smooth[fall]!;
      if (score > most) [top, bottom, most] = [rise, fall, score];
    }
  }
  if (most === 0) return null;
  return stepAt(profile, bottom, reach, -1) - stepAt(profile, top, reach, 1);
}

function weightedMedian(values: { value: number; weight: number }[]): number | null {
  const sorted = values.toSorted((a, b) => a.value - b.value);
  const half = sorted.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let sum = 0;
  for (const { value, weight } of sorted) if ((sum += weight) >= half) return value;
  return null;
}

/**
 * Height of the small letters of a line in pixels, measured on the picture; of a line of capitals and figures the height
 * that small letters of the same type would have. Null where no word is clear enough. The reader's own figures take the
 * accents of Vietnamese for letters and are up to twice as high.
 */
export function smallLetterHeight({ words }: Pick<Line, 'words'>, light: LightAt): number | null {
  const bands = (weight: (text: string) => number, other: (text: string) => number) =>
    words.flatMap(({ text, bbox }) => {
      const letters = weight(text);
      if (letters < LEAST_LETTERS || letters < CLEARLY * other(text)) return [];
      const value = bandOf(bbox, light);
      return value === null ? [] : [{ value, weight: letters }];
    });
  const height = weightedMedian(bands(small, capital));
  if (height !== null) return height;
  const capitals = weightedMedian(bands(capital, small));
  return capitals === null ? null : capitals * SMALL_BESIDE_CAPITAL;
}
