import type { PhotoMetrics } from '../model/photo-metrics.ts';

type Likeness = Pick<PhotoMetrics['likeness'], 'difference' | 'perceptual'>;

/** Figures of a picture under which two count as the same, or as much alike (out of 64 differing bits). */
export type Near = { difference: number; perceptual: number };

/** Number of bits that differ between two hashes of equally many hex digits. */
export function bitsApart(a: string, b: string): number {
  let apart = 0;
  // Eight digits are 32 bits, which is what a bitwise operator takes.
  for (let at = 0; at < a.length; at += 8) {
    let bits = Number.parseInt(a.slice(at, at + 8), 16) ^ Number.parseInt(b.slice(at, at + 8), 16);
    for (; bits !== 0; bits &= bits - 1) apart++;
  }
  return apart;
}

/** Whether both hashes are within the limits. Crops and other light already part them: "unlike" is no proof. */
export const near = (a: Likeness, b: Likeness, limit: Near): boolean =>
  bitsApart(a.difference, b.difference) <= limit.difference &&
  bitsApart(a.perceptual, b.perceptual) <= limit.perceptual;
