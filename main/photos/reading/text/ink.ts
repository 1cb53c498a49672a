import type { Grey } from '../grey.ts';
import { meanAround } from '../mean-around.ts';

/** Pixels either way over which the light of the ground is averaged: wider than a stroke, narrower than a shadow. */
const REACH = 12;
/** Difference from that, of 255, from which a pixel is a stroke, lighter or darker. */
const LEAST = 9;
/** The same as a share of the light there, so that a dark corner has its letters too. */
const SHARE = 0.12;

/** Whether the strokes of a picture are lighter than what lies around them: what stands out furthest is less of it. */
export function lightOnDark(grey: Grey, mean = meanAround(grey, REACH)): boolean {
  let skew = 0;
  for (let at = 0; at < mean.length; at++) skew += (grey.data[at]! - mean[at]!) ** 3;
  return skew > 0;
}

/** Places x, y, x, y … of pixels that differ from the ground around them as letters do, whatever the light. */
export function inkOf(grey: Grey): Float32Array {
  const mean = meanAround(grey, REACH);
  const sign = lightOnDark(grey, mean) ? 1 : -1;
  const places: number[] = [];
  for (let at = 0; at < mean.length; at++) {
    const ground = mean[at]!;
    if (sign * (grey.data[at]! - ground) < Math.max(LEAST, SHARE * ground)) continue;
    places.push(at % grey.width, Math.floor(at / grey.width));
  }
  return Float32Array.from(places);
}
