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
 * How much lighter the lighter of letters and ground is, 1..21, as WCAG 2.2 reckons contrast. The values are parted halfway
 * between the darkest and the lightest: the larger half is the ground, told by its middle one. Thin strokes reach their full
 * colour in a few pixels only, and bold ones fill half of their box, so the letters are what lies furthest from the ground.
 * @param luminances of the pixels in the boxes of one line's words, 0..1
 * @returns null when there are no letters to be told from the ground
 */
export function contrastOf(luminances: number[]): number | null {
  if (luminances.length === 0) return null;
  const sorted = luminances.toSorted((a, b) => a - b);
  const at = (share: number, of = sorted) => of[Math.floor(share * (of.length - 1))]!;
  const [dark, bright] = [at(TAIL), at(1 - TAIL)];
  const halfway = (dark + bright) / 2;
  const [low, high] = [sorted.filter((value) => value < halfway), sorted.filter((value) => value >= halfway)];
  const [ground, letters] = low.length > high.length ? [at(0.5, low), bright] : [at(0.5, high), dark];
  if (Math.abs(letters - ground) < LEAST) return null;
  return (Math.max(letters, ground) + 0.05) / (Math.min(letters, ground) + 0.05);
}
