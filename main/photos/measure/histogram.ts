/** The smallest value at or below which the share (0..1) of all counts lies; 0 for an empty histogram. */
export function quantile(histogram: Uint32Array, share: number): number {
  let total = 0;
  for (const count of histogram) total += count;
  const wanted = total * share;
  let seen = 0;
  for (let value = 0; value < histogram.length; value++) {
    seen += histogram[value]!;
    if (seen >= wanted && seen > 0) return value;
  }
  return 0;
}

/** Mean of the values a histogram counts; 0 for an empty one. */
export function meanOf(histogram: Uint32Array): number {
  let total = 0;
  let sum = 0;
  for (let value = 0; value < histogram.length; value++) {
    total += histogram[value]!;
    sum += value * histogram[value]!;
  }
  return total === 0 ? 0 : sum / total;
}

/** Value at the share (0..1) of a list sorted by size, nearest rank; null for an empty list. */
export function quantileOf(values: number[], share: number): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
}

/** Counts of several histograms of one length together. */
export function added(first: Uint32Array, ...others: Uint32Array[]): Uint32Array {
  const out = Uint32Array.from(first);
  for (const other of others) for (let value = 0; value < out.length; value++) out[value]! += other[value]!;
  return out;
}
