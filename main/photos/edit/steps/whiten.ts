import type { Pixels } from '../../measure/pixels.ts';
import { place, valueOf } from '../ground/colour.ts';
import { matteOf } from '../ground/matte.ts';
import { byteOf, LIGHT } from '../light.ts';

/** How unlike the ground (`unlike`, luma steps) still is ground: a soft shadow is, a product that is not white is not. */
const WITHIN = 20;
/** Darkest median channel of a ground that may be whitened: anything darker is grey or coloured on purpose. */
export const NEARLY_WHITE_FROM = 205;
/** Most that the gain may grow where the ground is darker than in the middle of the range. */
const MOST_MORE = 1.5;

/**
 * The nearly white ground becomes white, upwards only; the product keeps its colours. `gains` (of light) are those that the
 * ground's own colour needs; where it is darker than its mean, because the lamp stood on the other side, it gets more.
 */
export function whiten(pixels: Pixels, gains: [number, number, number]): Pixels {
  const { data, width, height } = pixels;
  const { ground, colour } = matteOf(pixels, WITHIN);
  if (colour.some(([middle]) => middle < NEARLY_WHITE_FROM)) return pixels;
  const middle = colour.map((plane) => lightOf(plane[0]));
  const out = new Uint8Array(data);
  for (let y = 0, at = 0; y < height; y++) {
    const down = place(y, height);
    for (let x = 0; x < width; x++, at++) {
      const share = ground[at]! / 255;
      if (share === 0) continue;
      const right = place(x, width);
      for (let channel = 0; channel < 3; channel++) {
        const here = lightOf(valueOf(colour[channel]!, right, down));
        const more = Math.min(MOST_MORE, middle[channel]! / here);
        const gain = Math.max(1, gains[channel]! * more);
        out[at * 3 + channel] = byteOf(LIGHT[data[at * 3 + channel]!]! * (1 + share * (gain - 1)));
      }
    }
  }
  return { data: out, width, height };
}

const lightOf = (byte: number): number => LIGHT[Math.min(255, Math.max(1, Math.round(byte)))]!;
