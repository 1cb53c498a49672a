import type { Pixels } from '../../measure/pixels.ts';
import { boxMeans } from './window.ts';

/** Half the window, as a share of the longest side: 2 px at 1024. */
const RADIUS = 0.002;
/** Standard deviation, in steps of a channel, that is still taken for noise at strength 1. */
const STRONGEST = 24;
/** Rows done at a time, so that the numbers in between never take as much room as the picture. */
const ROWS = 128;

/**
 * Smooths what varies little and leaves edges: a guided filter (He, Sun and Tang, 2010) in which each channel guides itself,
 * so that an edge of colour alone stays too.
 */
export function denoise({ data, width, height }: Pixels, strength: number): Pixels {
  const radius = Math.max(1, Math.round(RADIUS * Math.max(width, height)));
  const noise = (STRONGEST * strength) ** 2;
  if (noise === 0) return { data, width, height };
  const out = new Uint8ClampedArray(data.length);
  for (let top = 0; top < height; top += ROWS) {
    const bottom = Math.min(height, top + ROWS);
    // Means of means reach two windows far.
    const first = Math.max(0, top - 2 * radius);
    const rows = Math.min(height, bottom + 2 * radius) - first;
    for (let channel = 0; channel < 3; channel++) {
      const plane = new Float32Array(width * rows);
      for (let at = 0, from = first * width * 3 + channel; at < plane.length; at++, from += 3) plane[at] = data[from]!;
      const smooth = guided(plane, width, rows, radius, noise);
      for (let at = (top - first) * width, to = top * width * 3 + channel; to < bottom * width * 3; at++, to += 3) {
        out[to] = smooth[at]!;
      }
    }
  }
  return { data: new Uint8Array(out.buffer), width, height };
}

function guided(plane: Float32Array, width: number, rows: number, radius: number, noise: number): Float32Array {
  const mean = boxMeans(plane, width, rows, radius);
  const power = new Float32Array(plane.length);
  for (let at = 0; at < plane.length; at++) power[at] = plane[at]! * plane[at]!;
  const slope = boxMeans(power, width, rows, radius);
  const offset = power;
  for (let at = 0; at < plane.length; at++) {
    const variance = Math.max(0, slope[at]! - mean[at]! * mean[at]!);
    slope[at] = variance / (variance + noise);
    offset[at] = mean[at]! * (1 - slope[at]!);
  }
  const slopes = boxMeans(slope, width, rows, radius);
  const out = boxMeans(offset, width, rows, radius);
  for (let at = 0; at < plane.length; at++) out[at]! += slopes[at]! * plane[at]!;
  return out;
}
