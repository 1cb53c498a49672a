import { quantile } from './histogram.ts';
import type { Pixels } from './pixels.ts';

/** Width of the ring around the picture, as a share of its shorter side. */
const RING = 0.04;
/** White as the platforms mean it: the darkest channel. */
export const WHITE_FROM = 245;
/** "Nearly white": paper or cloth in room light, no channel darker than this … */
const NEAR_WHITE_FROM = 215;
/** … and no colour to speak of (brightest minus darkest channel). */
const NEAR_WHITE_SPREAD = 18;
/** A ring pixel belongs to the ground when each channel is this close to the ring's median colour. */
const UNIFORM_WITHIN = 28;

export interface Ring {
  /** Shares 0..1 of the ring's pixels. */
  white: number;
  nearWhite: number;
  uniform: number;
  /** Median of each channel (not of one pixel). */
  median: [red: number, green: number, blue: number];
  /** Distance of the median colour from grey, hypot(ln(R/G), ln(B/G)); 0 is neutral, null where it is too dark to say. */
  cast: number | null;
}

/** Below this a channel's logarithm is mostly noise. */
const CAST_FROM = 16;

function castOf([red, green, blue]: Ring['median']): number | null {
  if (Math.min(red, green, blue) < CAST_FROM) return null;
  return Math.hypot(Math.log(red / green), Math.log(blue / green));
}

/** The colours of every second ring pixel in both directions; a quarter of them says the same. */
function ringPixels({ data, width, height }: Pixels): Uint8Array {
  const band = Math.max(1, Math.round(RING * Math.min(width, height)));
  const found = new Uint8Array(3 * Math.ceil(width / 2) * Math.ceil(height / 2) + 3 * height);
  let to = 0;
  for (let y = 0; y < height; y += 2) {
    const wholeRow = y < band || y >= height - band;
    for (let x = 0; x < width; x += 2) {
      if (!wholeRow && x >= band && x < width - band) x = width - band;
      const from = (y * width + x) * 3;
      found[to] = data[from]!;
      found[to + 1] = data[from + 1]!;
      found[to + 2] = data[from + 2]!;
      to += 3;
    }
  }
  return found.subarray(0, to);
}

/** What stands along the picture's edge: a white or plain ground, or a scene. */
export function ringOf(pixels: Pixels): Ring {
  const data = ringPixels(pixels);
  const total = data.length / 3;
  const counts = [new Uint32Array(256), new Uint32Array(256), new Uint32Array(256)] as const;
  let white = 0;
  let nearWhite = 0;
  for (let at = 0; at < data.length; at += 3) {
    const red = data[at]!;
    const green = data[at + 1]!;
    const blue = data[at + 2]!;
    const darkest = Math.min(red, green, blue);
    counts[0][red]!++;
    counts[1][green]!++;
    counts[2][blue]!++;
    if (darkest >= WHITE_FROM) white++;
    if (darkest >= NEAR_WHITE_FROM && Math.max(red, green, blue) - darkest <= NEAR_WHITE_SPREAD) nearWhite++;
  }
  const median: Ring['median'] = [quantile(counts[0], 0.5), quantile(counts[1], 0.5), quantile(counts[2], 0.5)];
  let uniform = 0;
  for (let at = 0; at < data.length; at += 3) {
    const off = Math.max(
      Math.abs(data[at]! - median[0]),
      Math.abs(data[at + 1]! - median[1]),
      Math.abs(data[at + 2]! - median[2]),
    );
    if (off <= UNIFORM_WITHIN) uniform++;
  }
  return {
    white: white / total,
    nearWhite: nearWhite / total,
    uniform: uniform / total,
    median,
    cast: castOf(median),
  };
}
