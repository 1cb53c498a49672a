import type { Luma } from './luma.ts';

/** Degrees to either side of upright and level that are tried, and from one try to the next. */
const WIDEST = 15;
const STEP = 0.5;
/** An edge worth following: a change of so many luma steps over two pixels. */
const EDGE = 40;
/** Its gradient points across or down rather than askew: the greater part is more than so many times the other. */
const MOSTLY = 3;
/** Most edge pixels that are followed, of either kind; of more, every second, third … one is. */
const MOST = 6000;
/** A line counts when its pixels fill this share of the shorter side; shorter edges agree on nothing. */
const LONG = 0.3;
/** In a picture with fewer pixels on its shorter side any few pixels in a row would be long. */
const SMALLEST = 100;
/** Of the pixels on long lines, this share must lie within a degree and a half of the best angle: edges that agree. */
const AGREE = 0.85;
const NEAR = 1.5;

interface Points {
  x: Int32Array;
  y: Int32Array;
  count: number;
  /** Share of the edge pixels that are in here. */
  part: number;
}

/**
 * Degrees by which long straight edges lean, clockwise positive. Every edge pixel votes, at each angle, for the line it
 * would lie on; null unless there are long lines, together at least one shorter side long, and they agree. `luma` is half the working size: lines are as long there, and
 * a quarter of the pixels has to vote.
 */
export function tiltOf(luma: Omit<Luma, 'histogram'>): number | null {
  const shorter = Math.min(luma.width, luma.height);
  if (shorter < SMALLEST) return null;
  const { upright, level } = edgesOf(luma);
  const long = LONG * shorter;
  const tries = Math.round((2 * WIDEST) / STEP) + 1;
  const votes = Array.from({ length: tries }, (_, index) => {
    const turn = ((index * STEP - WIDEST) * Math.PI) / 180;
    const across = Math.round(2 ** 15 * Math.cos(turn));
    const down = Math.round(2 ** 15 * Math.sin(turn));
    const reach = luma.width + luma.height;
    return (
      onLongLines(upright, across, down, reach, long * upright.part) +
      onLongLines(level, -down, across, reach, long * level.part)
    );
  });
  const best = votes.reduce((at, value, index) => (value > votes[at]! ? index : at), 0);
  if (votes[best]! < shorter * Math.min(upright.part, level.part)) return null;
  const all = votes.reduce((sum, value) => sum + value, 0);
  const near = votes.reduce((sum, value, index) => sum + (Math.abs(index - best) * STEP <= NEAR ? value : 0), 0);
  return near >= AGREE * all ? best * STEP - WIDEST : null;
}

/** Pixels at the crest of strong edges, those of upright and those of level ones. */
function edgesOf({ data, width, height }: Omit<Luma, 'histogram'>): { upright: Points; level: Points } {
  const upright: number[] = [];
  const level: number[] = [];
  for (let y = 2; y < height - 2; y++) {
    for (let at = y * width + 2, end = (y + 1) * width - 2; at < end; at++) {
      const across = Math.abs(data[at + 1]! - data[at - 1]!);
      const down = Math.abs(data[at + width]! - data[at - width]!);
      if (across >= EDGE && across > MOSTLY * down) {
        if (across >= Math.abs(data[at]! - data[at - 2]!) && across > Math.abs(data[at + 2]! - data[at]!))
          upright.push(at);
      } else if (down >= EDGE && down > MOSTLY * across) {
        if (down >= Math.abs(data[at]! - data[at - 2 * width]!) && down > Math.abs(data[at + 2 * width]! - data[at]!)) {
          level.push(at);
        }
      }
    }
  }
  return { upright: thinned(upright, width), level: thinned(level, width) };
}

function thinned(edge: number[], width: number): Points {
  const every = Math.max(1, Math.ceil(edge.length / MOST));
  const count = Math.ceil(edge.length / every);
  const x = new Int32Array(count);
  const y = new Int32Array(count);
  for (let to = 0; to < count; to++) {
    const at = edge[to * every]!;
    x[to] = at % width;
    y[to] = Math.floor(at / width);
  }
  return { x, y, count, part: 1 / every };
}

/** How many of the points lie on lines of at least `long` points. `a` and `b` are the line's normal, in 1/32768. */
function onLongLines({ x, y, count }: Points, a: number, b: number, reach: number, long: number): number {
  const lines = new Uint16Array(2 * reach);
  for (let at = 0; at < count; at++) lines[reach + ((Math.imul(x[at]!, a) + Math.imul(y[at]!, b)) >> 15)]!++;
  let sum = 0;
  for (const points of lines) if (points >= long) sum += points;
  return sum;
}
