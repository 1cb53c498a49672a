import type { Pixels } from './pixels.ts';

/** From this value on a channel holds no drawing any more: JPEG noise keeps burnt-out white between 253 and 255. */
export const CLIPPED_FROM = 253;

export interface Luma {
  /** Y of each pixel, 0..255. */
  data: Uint8Array;
  width: number;
  height: number;
  /** 256 counts of Y. */
  histogram: Uint32Array;
  /** Share 0..1 of the whole frame in which all three channels are burnt out. */
  clipped: number;
}

/** Luma with integer weights (77, 150, 29)/256, and in the same pass what the exposure figures need. */
export function lumaOf({ data, width, height }: Pixels): Luma {
  const luma = new Uint8Array(width * height);
  const histogram = new Uint32Array(256);
  let clipped = 0;
  for (let from = 0, to = 0; to < luma.length; from += 3, to++) {
    const red = data[from]!;
    const green = data[from + 1]!;
    const blue = data[from + 2]!;
    const y = (77 * red + 150 * green + 29 * blue) >> 8;
    luma[to] = y;
    histogram[y]!++;
    if (red >= CLIPPED_FROM && green >= CLIPPED_FROM && blue >= CLIPPED_FROM) clipped++;
  }
  return { data: luma, width, height, histogram, clipped: clipped / Math.max(1, luma.length) };
}
