import type { PhotoMetrics } from '../../../shared/model/photo-metrics.ts';
import type { Pixels } from './pixels.ts';

type Colour = [red: number, green: number, blue: number];

/** A line of a bar has one colour: in some channel no more of its pixels … */
const STRAY = 0.02;
/** … than this share are off the bar's colour by more than that; JPEG's echo of the picture beside it is. */
const OFF_BAR = 14;
/** Where the picture begins, more than this share of the line … */
const PICTURE = 0.6;
/** … is off the bar's colour by more than that. A white ground with a product on it never is. */
const OFF_PICTURE = 20;
/** A dark or pale picture may begin more quietly where the opposite side has a bar of the same colour and depth. */
const QUIET_PICTURE = 0.15;
/** So alike in depth, as a share of the side. */
const ALIKE = 0.005;
/** Lines between bar and picture that resizing mixed of both. */
const MIXED = 3;
/** A line printed around a paper is no picture: behind the bar, as a share of the lines, … */
const BEHIND = 0.1;
/** … at least this share of all pixels must be off its colour. */
const FULL = 0.35;
/** Bars end before this share of the side, one by itself and opposite ones together: what is left is the picture. */
const DEEPEST = 0.45;
const DEEPEST_TOGETHER = 0.5;
/** With the same colour along both sides next to it as well, a deeper bar is the ground that a box stands on. */
const DEEPEST_AROUND = 0.12;

/** One side seen as lines from the edge inwards: byte offset of the first pixel, from line to line, from pixel to pixel. */
interface Side {
  start: number;
  inwards: number;
  along: number;
  lines: number;
  length: number;
}

interface Bar {
  colour: Colour;
  /** Share 0..1 of the lines that have one colour. */
  depth: number;
  /** How the picture begins behind them. */
  begins: 'clearly' | 'quietly' | 'not';
}

/** Bars of one colour along the edges, as shares of the height (top, bottom) and width (right, left). */
export function frameOf({ data, width, height }: Pixels): PhotoMetrics['frame'] {
  const row = width * 3;
  const across = { along: 3, length: width, lines: height };
  const down = { along: row, length: height, lines: width };
  const level: [Bar, Bar] = [
    barOf(data, { ...across, start: 0, inwards: row }),
    barOf(data, { ...across, start: row * (height - 1), inwards: -row }),
  ];
  const upright: [Bar, Bar] = [
    barOf(data, { ...down, start: 0, inwards: 3 }),
    barOf(data, { ...down, start: row - 3, inwards: -3 }),
  ];
  const [top, bottom] = pair(level, upright);
  const [left, right] = pair(upright, level);
  return { top, right, bottom, left };
}

function barOf(data: Uint8Array, side: Side): Bar {
  const colour = medianOf(data, side);
  const deepest = Math.floor(DEEPEST * side.lines);
  let depth = 0;
  while (depth < deepest && shareOff(data, side, depth, colour, OFF_BAR) <= STRAY) depth++;
  if (depth === 0 || depth === deepest) return { colour, depth: 0, begins: 'not' };
  let change = 0;
  for (let line = depth; line < depth + MIXED; line++) {
    change = Math.max(change, shareOff(data, side, line, colour, OFF_PICTURE));
  }
  const clearly = change > PICTURE && isFull(data, side, depth, colour);
  return {
    colour,
    depth: depth / side.lines,
    begins: clearly ? 'clearly' : change > QUIET_PICTURE ? 'quietly' : 'not',
  };
}

const sameColour = (one: Bar, other: Bar): boolean =>
  one.colour.every((value, channel) => Math.abs(value - other.colour[channel]!) <= OFF_BAR);

/** Depths of two opposite bars; `beside` are those on the sides between them. */
function pair([one, other]: [Bar, Bar], beside: [Bar, Bar]): [number, number] {
  if (one.depth + other.depth > DEEPEST_TOGETHER) return [0, 0];
  const alike = sameColour(one, other) && Math.abs(one.depth - other.depth) <= ALIKE;
  const depthOf = (mine: Bar, opposite: Bar): number => {
    const around = beside.every((bar) => bar.depth > 0 && sameColour(bar, mine));
    if (around && mine.depth > DEEPEST_AROUND) return 0;
    const begins = mine.begins === 'clearly' || (mine.begins === 'quietly' && alike && opposite.begins === 'clearly');
    return begins ? mine.depth : 0;
  };
  return [depthOf(one, other), depthOf(other, one)];
}

/** Whether there is a picture behind the bar, from every second line. */
function isFull(data: Uint8Array, side: Side, depth: number, colour: Colour): boolean {
  const to = Math.min(side.lines, depth + MIXED + Math.ceil(BEHIND * side.lines));
  let sum = 0;
  let seen = 0;
  for (let line = depth + MIXED; line < to; line += 2, seen++) sum += shareOff(data, side, line, colour, OFF_PICTURE);
  return sum >= FULL * seen;
}

/** Median of each channel over the outermost line. */
function medianOf(data: Uint8Array, { start, along, length }: Side): Colour {
  return [0, 1, 2].map((channel) => {
    const values = new Uint8Array(length);
    for (let at = 0, from = start + channel; at < length; at++, from += along) values[at] = data[from]!;
    return values.toSorted()[length >> 1]!;
  }) as Colour;
}

/** Share 0..1 of a line's pixels, every second one, that are further than `limit` from the colour in some channel. */
function shareOff(data: Uint8Array, side: Side, line: number, [red, green, blue]: Colour, limit: number): number {
  let off = 0;
  let seen = 0;
  const step = 2 * side.along;
  for (let n = 0, at = side.start + line * side.inwards; n < side.length; n += 2, at += step, seen++) {
    if (
      Math.abs(data[at]! - red) > limit ||
      Math.abs(data[at + 1]! - green) > limit ||
      Math.abs(data[at + 2]! - blue) > limit
    ) {
      off++;
    }
  }
  return off / seen;
}
