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
/** Lines between bar and picture that resizing mixed of both. */
const MIXED = 3;
/** A line printed around a paper is no picture: behind the bar, as a share of the lines, … */
const BEHIND = 0.1;
/** … at least this share of all pixels must be off its colour. */
const FULL = 0.35;
/** Bars end before this share of the side, one by itself and opposite ones together: what is left is the picture. */
const DEEPEST = 0.45;
const DEEPEST_TOGETHER = 0.5;

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
  /** Lines of one colour; 0 where something else comes before them, or nothing after. */
  depth: number;
  /** Share 0..1 of the line after the bar that is something else. */
  change: number;
}

/** Bars of one colour along the edges, as shares of the height (top, bottom) and width (right, left). */
export function frameOf({ data, width, height }: Pixels): PhotoMetrics['frame'] {
  const row = width * 3;
  const across = { along: 3, length: width, lines: height };
  const down = { along: row, length: height, lines: width };
  const bar = (side: Side): Bar => barOf(data, side);
  const [top, bottom] = pair(
    bar({ ...across, start: 0, inwards: row }),
    bar({ ...across, start: row * (height - 1), inwards: -row }),
    height,
  );
  const [left, right] = pair(
    bar({ ...down, start: 0, inwards: 3 }),
    bar({ ...down, start: row - 3, inwards: -3 }),
    width,
  );
  return { top, right, bottom, left };
}

function barOf(data: Uint8Array, side: Side): Bar {
  const colour = medianOf(data, side);
  const deepest = Math.floor(DEEPEST * side.lines);
  let depth = 0;
  while (depth < deepest && shareOff(data, side, depth, colour, OFF_BAR) <= STRAY) depth++;
  if (depth === 0 || depth === deepest) return { colour, depth: 0, change: 0 };
  let change = 0;
  for (let line = depth; line < depth + MIXED; line++) {
    change = Math.max(change, shareOff(data, side, line, colour, OFF_PICTURE));
  }
  return change > QUIET_PICTURE && isFull(data, side, depth, colour)
    ? { colour, depth, change }
    : { colour, depth: 0, change: 0 };
}

/** Depths of two opposite bars as shares of the lines. */
function pair(one: Bar, other: Bar, lines: number): [number, number] {
  const together = one.depth + other.depth;
  if (together > DEEPEST_TOGETHER * lines) return [0, 0];
  const alike =
    Math.abs(one.depth - other.depth) <= MIXED &&
    one.colour.every((value, channel) => Math.abs(value - other.colour[channel]!) <= OFF_BAR);
  const clear = [one.change > PICTURE, other.change > PICTURE] as const;
  const said = (mine: boolean, others: boolean): boolean => mine || (alike && others);
  return [said(clear[0], clear[1]) ? one.depth / lines : 0, said(clear[1], clear[0]) ? other.depth / lines : 0];
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
