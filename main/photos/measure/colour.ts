import type { PhotoMetrics } from '../../../shared/model/photo-metrics.ts';
import type { Cells } from './cells.ts';

/** Near-neutral: so little between brightest and darkest channel, as a share of the brightest … */
const NEUTRAL_SPREAD = 0.18;
/** … and neither so dark nor so bright that a channel may be cut off (luma). */
const NEUTRAL_FROM = 60;
const NEUTRAL_TO = 245;
/** Under this share of such cells one grey thing would decide for the whole picture. */
const ENOUGH = 0.03;

/** Light of an sRGB value 0..255, 0..1 (IEC 61966-2-1). */
const light = (value: number): number => {
  const v = value / 255;
  return v <= 0.040_45 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
};

/** Mean distance from grey over the picture, and the colour of what is nearly grey in it. */
export function coloursOf({ colours }: Cells): Pick<PhotoMetrics, 'colourful' | 'neutral'> {
  const count = colours.length / 3;
  const sum = [0, 0, 0] as [number, number, number];
  let near = 0;
  let distance = 0;
  for (let at = 0; at < colours.length; at += 3) {
    const red = colours[at]!;
    const green = colours[at + 1]!;
    const blue = colours[at + 2]!;
    const brightest = Math.max(red, green, blue);
    const spread = brightest === 0 ? 0 : (brightest - Math.min(red, green, blue)) / brightest;
    distance += spread;
    const luma = (77 * red + 150 * green + 29 * blue) >> 8;
    if (spread >= NEUTRAL_SPREAD || luma <= NEUTRAL_FROM || luma >= NEUTRAL_TO) continue;
    near++;
    sum[0] += red;
    sum[1] += green;
    sum[2] += blue;
  }
  return { colourful: distance / count, neutral: near < ENOUGH * count ? null : neutralOf(sum, near) };
}

/** How far the mean is from grey, and the factors of light that would make it grey of the same brightness. */
function neutralOf(sum: [number, number, number], count: number): NonNullable<PhotoMetrics['neutral']> {
  const [red, green, blue] = sum;
  const [r, g, b] = [light(red / count), light(green / count), light(blue / count)];
  // Shares of the three primaries in luminance (ITU-R BT.709).
  const grey = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  return {
    cast: Math.hypot(Math.log(red / green), Math.log(blue / green)),
    gains: [grey / r, grey / g, grey / b],
  };
}
