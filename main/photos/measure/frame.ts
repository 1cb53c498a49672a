import type { PhotoMetrics } from '../../../shared/model/photo-metrics.ts';
import type { Pixels } from './pixels.ts';

/** A line of a bar has one colour: in no channel do more of its pixels … */
const OFF_BAR = 14;
/** … than this share differ from the bar's colour by more than that; JPEG's echo of the picture beside it does. */
const STRAY = 0.02;
/** Where the picture begins, more than this share of the line … */
const PICTURE = 0.6;
/** … differs from the bar by more than that in some channel. A white ground with a product on it never does. */
const OFF_PICTURE = 20;
/** Lines between bar and picture that resizing mixed of both. */
const MIXED = 3;
/** A bar ends before this share of the side: beyond, the picture would be the smaller part. */
const DEEPEST = 0.45;

/** One side seen as lines from the edge inwards: byte offset of the first pixel, from line to line, from pixel to pixel. */
interface Side {
  start: number;
  inwards: number;
  along: number;
  lines: number;
  length: number;
}

/** Bars of one colour along the edges, as shares of the height (top, bottom) and width (right, left). */
export function frameOf({ data, width, height }: Pixels): PhotoMetrics['frame'] {
  const row = width * 3;
  const last = data.length - 3;
  const across = { along: 3, length: width, lines: height };
  const down = { along: row, length: height, lines: width };
  return {
    top: barOf(data, { ...across, start: 0, inwards: row }),
    right: barOf(data, { ...down, start: row - 3, inwards: -3 }),
    bottom: barOf(data, { ...across, start: last - row + 3, inwards: -row }),
    left: barOf(data, { ...down, start: 0, inwards: 3 }),
  };
}

/** Depth of the bar on one side as a share of the lines; 0 when there is none. */
function barOf(data: Uint8Array, side: Side): number {
  const colour = medianOf(data, side);
  const deepest = Math.floor(DEEPEST * side.lines);
  let depth = 0;
  while (depth < deepest && shareOff(data, side, depth, colour, OFF_BAR) <= STRAY) depth++;
  if (depth === 0 || depth === deepest) return 0;
  for (let line = depth; line < Math.min(depth + MIXED, side.lines); line++) {
    if (shareOff(data, side, line, colour, OFF_PICTURE) > PICTURE) return depth / side.lines;
  }
  return 0;
}

/** Median of each channel over the outermost line. */
function medianOf(data: Uint8Array, { start, along, length }: Side): [number, number, number] {
  return [0, 1, 2].map((channel) => {
    const values = new Uint8Array(length);
    for (let at = 0, from = start + channel; at < length; at++, from += along) values[at] = data[from]!;
    return values.toSorted()[length >> 1]!;
  }) as [number, number, number];
}

/** Share 0..1 of a line's pixels, every second one, that are further than `limit` from the colour in some channel. */
function shareOff(data: Uint8Array, side: Side, line: number, colour: [number, number, number], limit: number): number {
  const [red, green, blue] = colour;
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
