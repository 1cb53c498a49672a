import type { Pixels } from '../../measure/pixels.ts';
import { gaussian } from './window.ts';

/** Deviation of the blur that is taken away, as a share of the longest side: 1 px at 1000. */
const DEVIATION = 0.001;
/** How much of the difference is added at strength 1. */
const AMOUNT = 1.5;
/** Luma steps by which an edge may overshoot what is around it: more shows as a pale rim, a halo. */
const OVERSHOOT = 8;
/** Differences under this many luma steps are noise rather than drawing, and are left. */
const NOISE = 3;

/** Unsharp masking of the luma; colours go along, so no coloured rims. */
export function sharpen({ data, width, height }: Pixels, strength: number): Pixels {
  if (strength === 0) return { data, width, height };
  const deviation = Math.max(0.5, DEVIATION * Math.max(width, height));
  const weights = gaussian(deviation);
  const step = Math.max(1, Math.round(deviation));
  const luma = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < luma.length; at++, from += 3) {
    luma[at] = (77 * data[from]! + 150 * data[from + 1]! + 29 * data[from + 2]!) >> 8;
  }
  const out = new Uint8ClampedArray(data);
  const line = new Float64Array(width);
  for (let y = 0; y < height; y++) {
    const up = Math.max(0, y - step) * width;
    const down = Math.min(height - 1, y + step) * width;
    blurDown(luma, width, height, y, weights, line);
    for (let x = 0; x < width; x++) {
      const here = luma[y * width + x]!;
      const difference = here - blurAcross(line, x, weights);
      const size = Math.abs(difference);
      if (size < 1) continue;
      const left = Math.max(0, x - step);
      const right = Math.min(width - 1, x + step);
      const [west, east, north, south] = [
        luma[y * width + left]!,
        luma[y * width + right]!,
        luma[up + x]!,
        luma[down + x]!,
      ];
      const room =
        difference > 0
          ? Math.max(here, west, east, north, south) + OVERSHOOT - here
          : here - Math.min(here, west, east, north, south) + OVERSHOOT;
      const added = Math.min(room, AMOUNT * strength * size * Math.min(1, size / NOISE)) * Math.sign(difference);
      const to = (y * width + x) * 3;
      out[to] = data[to]! + added;
      out[to + 1] = data[to + 1]! + added;
      out[to + 2] = data[to + 2]! + added;
    }
  }
  return { data: new Uint8Array(out.buffer), width, height };
}

function blurDown(
  luma: Uint8Array,
  width: number,
  height: number,
  y: number,
  weights: Float64Array,
  line: Float64Array,
) {
  line.fill(0);
  for (let off = 1 - weights.length; off < weights.length; off++) {
    const weight = weights[Math.abs(off)]!;
    const from = Math.min(height - 1, Math.max(0, y + off)) * width;
    for (let x = 0; x < width; x++) line[x]! += weight * luma[from + x]!;
  }
}

function blurAcross(line: Float64Array, x: number, weights: Float64Array): number {
  let sum = weights[0]! * line[x]!;
  for (let off = 1; off < weights.length; off++) {
    sum += weights[off]! * (line[Math.max(0, x - off)]! + line[Math.min(line.length - 1, x + off)]!);
  }
  return sum;
}
