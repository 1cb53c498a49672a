import type { Pixels } from '../../photos/measure/pixels.ts';

/** Paper and what it lies on differ by at least so many luma steps; less may be a shadow over one sheet. */
const APART = 70;
/** A sheet takes at least so much of a picture that was taken of it. */
const SHEET = 0.15;
/** The outermost line is mixed by resizing; so far inside, as a share of the shorter side, … */
const INSIDE = 0.006;
/** … a side shows paper from this share of its pixels on, and ground up to that one. */
const PAPER_FROM = 0.6;
const GROUND_UP_TO = 0.3;
/** A stroke of a letter is darker than its paper by this and no longer than that share of the side. */
const STROKE_DARKER = 60;
const STROKE_LENGTH = 0.02;
/** So many strokes along one side are a line of letters that was cut through; fewer may be dust. */
const STROKES = 6;

type Seen = 'paper' | 'ground' | 'mixed';

/**
 * Whether a sheet of paper seems cut off at the edge of its picture: paper reaches one side while another shows the ground, or
 * letters run over a side. Null where that cannot be told.
 */
export function cutOf({ data, width, height }: Pixels): boolean | null {
  const luma = new Uint8Array(width * height);
  const counts = new Uint32Array(256);
  for (let at = 0, from = 0; at < luma.length; at++, from += 3) {
    const value = (77 * data[from]! + 150 * data[from + 1]! + 29 * data[from + 2]!) >> 8;
    luma[at] = value;
    counts[value]!++;
  }
  const sides = sidesOf(luma, width, height);
  const { limit, apart, bright } = split(counts);
  if (apart >= APART && bright >= SHEET) {
    const seen = sides.map((side) => seenAlong(side, limit));
    const has = (what: Seen) => seen.includes(what);
    if (has('ground')) return has('paper') ? true : has('mixed') ? null : false;
    if (has('mixed')) return null;
  }
  // Nothing but paper along the edge: a scanner's page, or a photo from too near.
  const paper = brightest(counts);
  const crossed = sides.filter((side) => strokesAlong(side, paper - STROKE_DARKER) >= STROKES).length;
  // Along all four it is an ornament or a patterned ground.
  return crossed === sides.length ? null : crossed > 0;
}

function sidesOf(luma: Uint8Array, width: number, height: number): Uint8Array[] {
  const inside = Math.max(1, Math.round(INSIDE * Math.min(width, height)));
  const row = (y: number) => luma.subarray(y * width, (y + 1) * width);
  const column = (x: number) => Uint8Array.from({ length: height }, (_, y) => luma[y * width + x]!);
  return [row(inside), row(height - 1 - inside), column(inside), column(width - 1 - inside)];
}

/** Otsu's limit between dark and bright, how far apart their means are, and the share of what is bright. */
function split(counts: Uint32Array): { limit: number; apart: number; bright: number } {
  let total = 0;
  let sum = 0;
  counts.forEach((count, value) => {
    total += count;
    sum += count * value;
  });
  let [dark, darkSum, best] = [0, 0, -1];
  let found = { limit: 255, apart: 0, bright: 0 };
  for (let value = 0; value < 255; value++) {
    dark += counts[value]!;
    darkSum += counts[value]! * value;
    if (dark === 0 || dark === total) continue;
    const apart = (sum - darkSum) / (total - dark) - darkSum / dark;
    const between = dark * (total - dark) * apart * apart;
    if (between > best) {
      best = between;
      found = { limit: value, apart, bright: (total - dark) / total };
    }
  }
  return found;
}

/** Luma of plain paper: the upper quarter of a picture that is mostly paper. */
function brightest(counts: Uint32Array): number {
  const from = counts.reduce((all, count) => all + count, 0) * 0.75;
  let seen = 0;
  return counts.findIndex((count) => (seen += count) >= from);
}

/** Paper is what is bright, with the strokes on it. */
function seenAlong(side: Uint8Array, limit: number): Seen {
  const ground = darkRuns(side, limit).reduce((all, run) => all + (run > strokeOf(side) ? run : 0), 0);
  const paper = 1 - ground / side.length;
  return paper >= PAPER_FROM ? 'paper' : paper <= GROUND_UP_TO ? 'ground' : 'mixed';
}

/** Short dark runs along a side: strokes of letters and not a shadow or the scanner's lid. */
const strokesAlong = (side: Uint8Array, darker: number): number =>
  darkRuns(side, darker - 1).filter((run) => run <= strokeOf(side)).length;

const strokeOf = (side: Uint8Array): number => Math.max(2, STROKE_LENGTH * side.length);

/** Lengths of the runs of pixels that are no brighter than a limit. */
function darkRuns(side: Uint8Array, limit: number): number[] {
  const runs: number[] = [];
  let run = 0;
  for (const value of side) {
    if (value <= limit) run++;
    else if (run > 0) {
      runs.push(run);
      run = 0;
    }
  }
  return run > 0 ? [...runs, run] : runs;
}
