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
