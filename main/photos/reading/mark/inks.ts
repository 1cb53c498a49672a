import type { Pixels } from '../../measure/pixels.ts';

/** Colours of the mark's letters, told apart widely: printers vary the hues, the order stays. 0 is none of them. */
export const WARM = 1;
export const GREEN = 2;
export const BLUE = 3;

/** Hues in degrees. Warm (brown, red, crimson, orange, yellow) is what is left from 315 round to 66. */
const GREEN_FROM = 66;
const BLUE_FROM = 186;
const WARM_FROM = 285;

/** Difference of the strongest and the weakest channel under which a colour is only a tint of the light. */
const LEAST_CHROMA = 22;
/** The strongest channel under which everything looks black and a hue means nothing. */
const LEAST_LIGHT = 40;

/**
 * Which of the mark's colours each pixel has, one byte a pixel.
 * @param saturation least distance from grey, as a share of the brightest channel, 0..1
 */
export function inksOf({ data, width, height }: Pixels, saturation: number): Uint8Array {
  const inks = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < inks.length; at++, from += 3) {
    const r = data[from]!;
    const g = data[from + 1]!;
    const b = data[from + 2]!;
    const most = r > g ? (r > b ? r : b) : g > b ? g : b;
    const chroma = most - (r < g ? (r < b ? r : b) : g < b ? g : b);
    if (most < LEAST_LIGHT || chroma < LEAST_CHROMA || chroma < saturation * most) continue;
    const hue =
      most === r ? (60 * (g - b)) / chroma : most === g ? 120 + (60 * (b - r)) / chroma : 240 + (60 * (r - g)) / chroma;
    inks[at] = hue < GREEN_FROM ? WARM : hue < BLUE_FROM ? GREEN : hue < WARM_FROM ? BLUE : WARM;
  }
  return inks;
}
