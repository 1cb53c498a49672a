import type { Grey } from '../grey.ts';
import { inkOf } from './ink.ts';

/**
 * How the lines of text run over a picture. In lengths of `span` from the middle of the text (`x`, `y`, shares of the width),
 * after the picture is turned by `radians` clockwise, the line at height t of that middle runs
 * through y = t·(1 + fan·x + swell·x²) + bow·x².
 *   fan    lines run apart towards the right: a flat label seen from its side
 *   bow    lines hang through: a jar seen from above; `swell` when the lower ones do so more
 */
export interface Bend {
  radians: number;
  fan: number;
  bow: number;
  swell: number;
  x: number;
  y: number;
  span: number;
  /** How many times clearer the rows are than without any of it. */
  gain: number;
}

/** Radians either way in which a lean is looked for. */
const FURTHEST = (15 * Math.PI) / 180;
const LEAN_STEP = Math.PI / 180;
/** Points of ink that are enough to go by in the search. */
const MOST_POINTS = 12_000;
const FEW_POINTS = 4_000;
/** Height in pixels of the bins that rows are counted in: some five for small letters. */
const BIN = 1.3;

/** How much less a fanned-out way is believed: rows drawn together on the side where most ink is look clearer, too. */
const DOUBT = 4;

type Way = [radians: number, fan: number, bow: number, swell: number];

function quantile(values: Float32Array, share: number): number {
  return values.toSorted()[Math.floor(share * (values.length - 1))] ?? 0;
}

interface Cloud {
  xs: Float32Array;
  ys: Float32Array;
  rows: Float64Array;
  /** Of those rows for one span. */
  bins: number;
}

/** How sharply the ink falls into rows: full ones beside empty ones. Only what lies within `reach` of the middle counts. */
function rowsAt({ xs, ys, rows, bins }: Cloud, [radians, fan, bow, swell]: Way, reach: number): number {
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  const middle = rows.length / 2;
  rows.fill(0);
  let [count, scale] = [0, 0];
  for (let at = 0; at < xs.length; at++) {
    const x = cos * xs[at]! - sin * ys[at]!;
    if (x > reach || x < -reach) continue;
    const stretch = 1 + fan * x + swell * x * x;
    const row = ((sin * xs[at]! + cos * ys[at]! - bow * x * x) / stretch) * bins + middle;
    if (row < 0 || row >= rows.length - 1) continue;
    const lower = Math.floor(row);
    rows[lower]! += lower + 1 - row;
    rows[lower + 1]! += row - lower;
    count++;
    scale += stretch;
  }
  if (count === 0) return 0;
  let sum = 0;
  for (let row = 1; row < rows.length; row++) sum += (rows[row]! - rows[row - 1]!) ** 2;
  // Rows that are drawn together look clearer than they are: by the third power of how much.
  return (sum / count ** 2) * (count / scale) ** 3 * Math.exp(-DOUBT * fan * fan);
}

/** Steps that are tried: of each part by itself, and of lean and fan together, since text seldom fills both sides alike. */
const MOVES: Way[] = [
  [1, 0, 0, 0],
  [0, 1, 0, 0],
  [0, 0, 1, 0],
  [0, 0, 0, 1],
  [1, 1, 0, 0],
  [1, -1, 0, 0],
  [0, 1, 1, 0],
  [0, 1, -1, 0],
].flatMap((move) => [move, move.map((part) => -part)] as Way[]);

/** Climbs from one way to better ones, by ever smaller steps. */
function climbed(cloud: Cloud, from: Way, steps: Way, reach: number, rounds: number): Way {
  let best = from;
  let score = rowsAt(cloud, best, reach);
  let size = steps;
  for (let round = 0; round < rounds; round++) {
    for (let moved = true; moved;) {
      moved = false;
      for (const move of MOVES) {
        const tried = best.map((value, part) => value + move[part]! * size[part]!) as Way;
        const other = rowsAt(cloud, tried, reach);
        if (other > score) [best, score, moved] = [tried, other, true];
      }
    }
    size = size.map((step) => step / 2) as Way;
  }
  return best;
}

const FANS = [-0.32, -0.24, -0.16, -0.08, 0, 0.08, 0.16, 0.24, 0.32];

/** Ways from which the search goes on, and how far they must lie apart: neighbours climb to the same top. */
const STARTS = 8;
const near = ([radians, fan]: Way, [other, apart]: Way): boolean =>
  Math.abs(radians - other) < 1.5 * LEAN_STEP && Math.abs(fan - apart) < 0.07;

const LEVEL: Way = [0, 0, 0, 0];
/** Steps about the best way. */
const NEXT: Way = [LEAN_STEP / 6, 0.008, 0, 0];

/** How the text runs; null where there is too little ink to say. @param grey at some 800 px */
export function bendOf(grey: Grey): Bend | null {
  const ink = inkOf(grey);
  const points = ink.length / 2;
  if (points < 200) return null;
  // By dice, always the same: every so-manieth point would have rows and columns of its own, and so have whole pixels.
  let state = 1;
  const dice = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const chosen = Uint32Array.from({ length: Math.min(points, MOST_POINTS) }, () => Math.floor(dice() * points));
  const [px, py] = ([0, 1] as const).map((part) => Float32Array.from(chosen, (at) => ink[2 * at + part]! + dice())) as [
    Float32Array,
    Float32Array,
  ];
  const [left, right] = [quantile(px, 0.02), quantile(px, 0.98)];
  const [x, y] = [(left + right) / 2, (quantile(py, 0.02) + quantile(py, 0.98)) / 2];
  const span = Math.max(1, (right - left) / 2);
  const cloud: Cloud = {
    xs: px.map((value) => (value - x) / span),
    ys: py.map((value) => (value - y) / span),
    rows: new Float64Array(Math.ceil((2 * Math.hypot(grey.width, grey.height)) / BIN)),
    bins: span / BIN,
  };
  const few = { ...cloud, xs: cloud.xs.subarray(0, FEW_POINTS), ys: cloud.ys.subarray(0, FEW_POINTS) };
  // From the middle outwards: there lines are nearly straight, and a wrong guess does not yet run into the next line.
  let starts: { way: Way; score: number }[] = [];
  for (let radians = -FURTHEST; radians <= FURTHEST; radians += LEAN_STEP) {
    for (const fan of FANS) {
      const way: Way = [radians, fan, 0, 0];
      starts.push({ way, score: rowsAt(few, way, 0.5) });
    }
  }
  starts = starts.toSorted((a, b) => b.score - a.score);
  starts = starts
    .filter(({ way }, at) => starts.slice(0, at).every(({ way: other }) => !near(way, other)))
    .slice(0, STARTS);
  let best = LEVEL;
  let score = rowsAt(few, LEVEL, 1.1);
  for (const { way } of starts) {
    let now = climbed(few, way, [LEAN_STEP / 2, 0.04, 0.02, 0], 0.5, 2);
    now = climbed(few, now, [LEAN_STEP / 3, 0.03, 0.02, 0], 0.75, 2);
    now = climbed(few, now, [LEAN_STEP / 4, 0.02, 0.01, 0.02], 1.1, 2);
    const clear = rowsAt(few, now, 1.1);
    if (clear > score) [best, score] = [now, clear];
  }
  // What is nearly level is level in the middle, whatever its ends do: all around the best way once more.
  const [about, apart, ...rest] = best;
  for (let lean = -3; lean <= 3; lean++) {
    for (let fan = -3; fan <= 3; fan++) {
      const way = climbed(few, [about + lean * 0.5 * LEAN_STEP, apart + fan * 0.02, ...rest], NEXT, 1.1, 1);
      const clear = rowsAt(few, way, 1.1);
      if (clear > score) [best, score] = [way, clear];
    }
  }
  best = climbed(cloud, best, [LEAN_STEP / 8, 0.01, 0.005, 0.01], 1.1, 3);
  score = rowsAt(cloud, best, 1.1);
  const [radians, fan, bow, swell] = best;
  return {
    radians,
    fan,
    bow,
    swell,
    x: x / grey.width,
    y: y / grey.width,
    span: span / grey.width,
    gain: score / Math.max(1e-12, rowsAt(cloud, LEVEL, 1.1)),
  };
}
