import type { Box } from '../../../shared/model/box.ts';
import { meanOf, quantile } from './histogram.ts';
import type { Luma } from './luma.ts';

export interface Exposure {
  /** Percentiles and mean of the luma, 0..255. */
  p1: number;
  p5: number;
  p50: number;
  p95: number;
  p99: number;
  mean: number;
  /** p95 − p5. */
  contrast: number;
}

export function exposureOf({ histogram }: Luma): Exposure {
  const p5 = quantile(histogram, 0.05);
  const p95 = quantile(histogram, 0.95);
  return {
    p1: quantile(histogram, 0.01),
    p5,
    p50: quantile(histogram, 0.5),
    p95,
    p99: quantile(histogram, 0.99),
    mean: meanOf(histogram),
    contrast: p95 - p5,
  };
}

/** p99 of the luma inside a box, from every second pixel both ways. */
export function brightestIn({ data, width, height }: Luma, [left, top, wide, high]: Box): number {
  const counts = new Uint32Array(256);
  const [from, to] = [Math.round(left * width), Math.round((left + wide) * width)];
  const bottom = Math.round((top + high) * height);
  for (let y = Math.round(top * height); y < bottom; y += 2) {
    for (let x = from; x < to; x += 2) counts[data[y * width + x]!]!++;
  }
  return quantile(counts, 0.99);
}
