import type { Pixels } from '../../measure/pixels.ts';
import { place, valueOf } from '../ground/colour.ts';
import { matteOf } from '../ground/matte.ts';

/** How unlike the ground (`unlike`, luma steps) still is ground at reach 0 … */
const LEAST = 8;
/** … and at reach 1. */
const MOST = 60;

/** What `matteOf` is to take for ground at a reach of 0..1. */
export const withinOf = (reach: number): number => LEAST + reach * (MOST - LEAST);

/**
 * The even ground around the product becomes white. Along the outline a pixel is partly product and partly ground, and only
 * the ground's part is exchanged: what is added is the difference of white and ground, so no rim in the old colour stays.
 */
export function cutOut(pixels: Pixels, reach: number): Pixels {
  const { data, width, height } = pixels;
  const { ground, colour } = matteOf(pixels, withinOf(reach));
  const out = new Uint8ClampedArray(data);
  for (let y = 0, at = 0; y < height; y++) {
    const down = place(y, height);
    for (let x = 0; x < width; x++, at++) {
      const share = ground[at]! / 255;
      if (share === 0) continue;
      const right = place(x, width);
      for (let channel = 0; channel < 3; channel++) {
        const to = at * 3 + channel;
        out[to] = share === 1 ? 255 : data[to]! + share * (255 - valueOf(colour[channel]!, right, down));
      }
    }
  }
  return { data: new Uint8Array(out.buffer), width, height };
}
