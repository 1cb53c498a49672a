import { changed, type Grey } from '../grey.ts';

/** Longest side in pixels of what is refocused: what was out of focus is not in more of them. */
const SIDE = 960;
/** Rounds: further ones cost time and change little. */
const ROUNDS = 20;
/** The spread that letters are refocused by, beside the measured one: too much gives them rims. */
const CAUTION = 0.85;
/** Light of the paper in an evened picture, and the least ink there is anywhere. */
const PAPER = 245;
const LEAST = 0.5;

/** A bell curve of this spread, from its middle outwards and as a whole 1. */
function bell(spread: number): Float32Array {
  const reach = Math.ceil(3 * spread);
  const half = Float32Array.from({ length: reach + 1 }, (_, at) => Math.exp(-(at * at) / (2 * spread * spread)));
  const whole = half.reduce((sum, value, at) => sum + (at === 0 ? value : 2 * value), 0);
  return half.map((value) => value / whole);
}

interface Size {
  width: number;
  height: number;
}

/** Softened along rows, then along columns; beyond the edge the outermost pixels go on. */
function softened(ink: Float32Array, { width, height }: Size, half: Float32Array): Float32Array {
  const reach = half.length - 1;
  const across = new Float32Array(ink.length);
  const line = new Float32Array(width + 2 * reach);
  for (let y = 0; y < height; y++) {
    const row = ink.subarray(y * width, (y + 1) * width);
    line.fill(row[0]!, 0, reach);
    line.set(row, reach);
    line.fill(row[width - 1]!, width + reach);
    for (let x = 0; x < width; x++) {
      let sum = half[0]! * line[x + reach]!;
      for (let at = 1; at <= reach; at++) sum += half[at]! * (line[x + reach - at]! + line[x + reach + at]!);
      across[y * width + x] = sum;
    }
  }
  const out = new Float32Array(ink.length);
  for (let y = 0; y < height; y++) {
    const to = y * width;
    for (let at = 0; at <= reach; at++) {
      const above = Math.max(0, y - at) * width;
      const below = Math.min(height - 1, y + at) * width;
      const weight = at === 0 ? half[0]! / 2 : half[at]!;
      for (let x = 0; x < width; x++) out[to + x]! += weight * (across[above + x]! + across[below + x]!);
    }
  }
  return out;
}

/**
 * A picture of dark letters on even paper brought into focus, 960 px at most (Richardson 1972, Lucy 1974): the ink is sought
 * that, softened as the lens did, gives what is seen. There is no less ink than none and no more than all, so that letters
 * get no rims.
 * @param even of `evened`
 * @param spread of the bell curve in pixels of `even`
 */
export async function refocused(even: Grey, spread: number): Promise<Grey> {
  const scale = Math.min(1, SIDE / Math.max(even.width, even.height));
  const small = await changed(even, { scale });
  const half = bell(spread * scale * CAUTION);
  const seen = Float32Array.from(small.data, (value) => Math.max(LEAST, PAPER - value));
  let ink = seen;
  for (let round = 0; round < ROUNDS; round++) {
    const made = softened(ink, small, half);
    const missing = softened(
      made.map((value, at) => seen[at]! / Math.max(LEAST, value)),
      small,
      half,
    );
    ink = ink.map((value, at) => Math.min(255, value * missing[at]!));
  }
  return { ...small, data: Uint8Array.from(ink, (value) => Math.max(0, PAPER - value)) };
}
