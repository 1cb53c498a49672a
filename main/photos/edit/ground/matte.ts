import type { Pixels } from '../../measure/pixels.ts';
import { ramp } from '../light.ts';
import { shrunk } from '../shrunk.ts';
import { type GroundColour, groundColour, place, valueOf } from './colour.ts';
import { mixOutline } from './outline.ts';
import { reached, widened } from './reached.ts';
import { unlike } from './unlike.ts';

/** Side in pixels of the copy on which the ground is looked for: the same for a preview and for the file. */
const SIDE = 512;
/** Up to this part of the limit a pixel is all ground, and from that multiple on it is none: a fine outline has pixels between. */
const ALL = 0.75;
const NONE = 1.5;

export interface Matte {
  /** How much of each pixel is ground, 0..255, rows from the top. */
  ground: Uint8Array;
  colour: GroundColour;
}

/**
 * Finds the ground around the product. A pixel is ground when it is joined to the edge (looked for on a small copy) and looks
 * like the ground does there (looked at on the pixel itself, so that the product's outline is as fine as the picture).
 * @param within how unlike the ground's colour (`unlike`, luma steps) still is ground
 */
export function matteOf(pixels: Pixels, within: number): Matte {
  const { width, height } = pixels;
  const small = shrunk(pixels, SIDE);
  const colour = groundColour(small);
  const open = new Uint8Array(small.width * small.height);
  for (let y = 0; y < small.height; y++) {
    const row = unlikeRow(small, colour, y);
    for (let x = 0; x < small.width; x++) open[y * small.width + x] = row[x]! < within ? 1 : 0;
  }
  // The outermost cells of the ground lie half on the product and look like neither: the pixels decide there.
  const once = widened(reached(open, small.width, small.height), small.width, small.height);
  const near = widened(once, small.width, small.height);
  const ground = new Uint8Array(width * height);
  const distance = new Uint8ClampedArray(width * height);
  for (let y = 0; y < height; y++) {
    const row = unlikeRow(pixels, colour, y);
    distance.set(row, y * width);
    const joined = enlargedRow(near, small, y, width, height);
    for (let x = 0; x < width; x++) {
      if (joined[x]! > 0)
        ground[y * width + x] = 255 * joined[x]! * (1 - ramp(within * ALL, within * NONE, row[x]!)) + 0.5;
    }
  }
  mixOutline(ground, new Uint8Array(distance.buffer), width, height);
  return { ground, colour };
}

/** How unlike the ground each pixel of a row is. */
function unlikeRow({ data, width, height }: Pixels, colour: GroundColour, y: number): Float32Array {
  const [reds, greens, blues] = colour;
  const down = place(y, height);
  const [r, g, b] = [valueOf(reds, 0, down), valueOf(greens, 0, down), valueOf(blues, 0, down)];
  const out = new Float32Array(width);
  for (let x = 0, at = y * width * 3; x < width; x++, at += 3) {
    const right = place(x, width);
    out[x] = unlike(
      data[at]!,
      data[at + 1]!,
      data[at + 2]!,
      r + reds[1] * right,
      g + greens[1] * right,
      b + blues[1] * right,
    );
  }
  return out;
}

/** One row of a larger picture out of a small mask, on straight lines between its cells. */
function enlargedRow(mask: Uint8Array, small: Pixels, y: number, width: number, height: number): Float32Array {
  const [top, bottom, along] = between(y, height, small.height);
  const out = new Float32Array(width);
  for (let x = 0; x < width; x++) {
    const [left, right, across] = between(x, width, small.width);
    const upper = mask[top * small.width + left]! * (1 - across) + mask[top * small.width + right]! * across;
    const lower = mask[bottom * small.width + left]! * (1 - across) + mask[bottom * small.width + right]! * across;
    out[x] = upper * (1 - along) + lower * along;
  }
  return out;
}

/** The two cells between whose middles a pixel's middle lies, and how far it is on the way to the second. */
function between(pixel: number, pixels: number, cells: number): [first: number, second: number, way: number] {
  const at = Math.max(0, ((pixel + 0.5) * cells) / pixels - 0.5);
  const first = Math.floor(at);
  return [first, Math.min(cells - 1, first + 1), at - first];
}
