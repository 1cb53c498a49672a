import type { Pixels } from '../../measure/pixels.ts';

/** Share of the pixels at either end that is left out: grain, and what else got into the box. */
const TAIL = 0.03;
/** Least difference of light (0..1) between letters and ground that is more than the grain of the paper. */
const LEAST = 0.02;

/** An sRGB channel 0..255 as light 0..1 (WCAG 2.2, relative luminance). */
const LINEAR = Float64Array.from({ length: 256 }, (_, value) => {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
});

/** Relative luminance of a pixel, 0..1. */
export function luminanceAt({ data, width }: Pixels, x: number, y: number): number {
  const at = 3 * (y * width + x);
  return 0.2126 * LINEAR[data[at]!]! + 0.7152 * LINEAR[data[at + 1]!]! + 0.0722 * LINEAR[data[at + 2]!]!;
}

/**
 * How much lighter the lighter of letters and ground is, 1..21, as WCAG 2.2 reckons contrast. Letters cover less of their
 * boxes than the ground does, so the ground is the middle one of all the values; thin strokes reach their full colour in a
 * few pixels only, so the letters are what lies furthest from it.
 * @param luminances of the pixels in the boxes of one line's words, 0..1
 * @returns null when there are no letters to be told from the ground
 */
export function contrastOf(luminances: number[]): number | null {
  if (luminances.length === 0) return null;
  const sorted = luminances.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))]!;
  const [dark, middle, bright] = [at(TAIL), at(0.5), at(1 - TAIL)];
  const letters = bright - middle <= middle - dark ? dark : bright;
  if (Math.abs(letters - middle) < LEAST) return null;
  return (Math.max(letters, middle) + 0.05) / (Math.min(letters, middle) + 0.05);
}
