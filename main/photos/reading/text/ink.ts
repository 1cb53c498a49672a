import type { Grey } from '../grey.ts';

/** Pixels either way over which the light of the ground is averaged: wider than a stroke, narrower than a shadow. */
const REACH = 12;
/** Difference from that, of 255, from which a pixel is a stroke, lighter or darker. */
const LEAST = 9;
/** The same as a share of the light there, so that a dark corner has its letters too. */
const SHARE = 0.12;

/** Sums of all pixels above and to the left, one row and column more than the picture. */
function summed({ data, width, height }: Grey): Float64Array {
  const sums = new Float64Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y++) {
    let row = 0;
    for (let x = 0; x < width; x++) {
      row += data[y * width + x]!;
      sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1]! + row;
    }
  }
  return sums;
}

/** The mean light around each pixel. */
export function surroundings(grey: Grey, reach = REACH): Float32Array {
  const { width, height } = grey;
  const sums = summed(grey);
  const out = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    const [top, bottom] = [Math.max(0, y - reach), Math.min(height, y + reach + 1)];
    for (let x = 0; x < width; x++) {
      const [left, right] = [Math.max(0, x - reach), Math.min(width, x + reach + 1)];
      const sum =
        sums[bottom * (width + 1) + right]! -
        sums[top * (width + 1) + right]! -
        sums[bottom * (width + 1) + left]! +
        sums[top * (width + 1) + left]!;
      out[y * width + x] = sum / ((bottom - top) * (right - left));
    }
  }
  return out;
}

/** Whether the strokes of a picture are lighter than what lies around them: what stands out furthest is less of it. */
export function lightOnDark(grey: Grey, mean: Float32Array): boolean {
  let skew = 0;
  for (let at = 0; at < mean.length; at++) skew += (grey.data[at]! - mean[at]!) ** 3;
  return skew > 0;
}

/** Places x, y, x, y … of pixels that differ from the ground around them as letters do, whatever the light. */
export function inkOf(grey: Grey): Float32Array {
  const mean = surroundings(grey);
  const sign = lightOnDark(grey, mean) ? 1 : -1;
  const places: number[] = [];
  for (let at = 0; at < mean.length; at++) {
    const ground = mean[at]!;
    if (sign * (grey.data[at]! - ground) < Math.max(LEAST, SHARE * ground)) continue;
    places.push(at % grey.width, Math.floor(at / grey.width));
  }
  return Float32Array.from(places);
}
