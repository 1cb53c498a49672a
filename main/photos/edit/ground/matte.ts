import type { Pixels } from '../../measure/pixels.ts';
import { ramp } from '../light.ts';
import { shrunk } from '../shrunk.ts';
import { type GroundColour, groundColour, place, valueOf } from './colour.ts';
import { reached, widened } from './reached.ts';
import { unlike } from './unlike.ts';

/** Side in pixels of the copy on which the ground is looked for: the same for a preview and for the file. */
const SIDE = 512;

export interface Matte {
  /** How much of each pixel is ground, 0..255, rows from the top. */
  ground: Uint8Array;
  colour: GroundColour;
}

/**
 * Finds the ground around the product. A pixel is ground when it is joined to the edge (looked for on a small copy) and looks
 * like the ground does there (looked at on the pixel itself, so that the product's outline is as fine as the picture).
 * @param within up to how unlike the ground's colour (`unlike`) is ground; half of it more is none at all
 */
export function matteOf(pixels: Pixels, within: number): Matte {
  const { width, height } = pixels;
  const small = shrunk(pixels, SIDE);
  const colour = groundColour(small);
  const open = new Uint8Array(small.width * small.height);
  eachUnlike(small, colour, (cell, distance) => {
    open[cell] = distance < within ? 1 : 0;
  });
  // The outermost cells of the ground lie half on the product and look like neither: the pixels decide there.
  const near = widened(
    widened(reached(open, small.width, small.height), small.width, small.height),
    small.width,
    small.height,
  );
  const joined = enlarger(near, small, width, height);
  const ground = new Uint8Array(width * height);
  eachUnlike(pixels, colour, (at, distance) => {
    const like = 1 - ramp(within * 0.75, within * 1.5, distance);
    if (like > 0) ground[at] = Math.round(255 * like * joined(at));
  });
  return { ground, colour };
}

function eachUnlike(
  { data, width, height }: Pixels,
  colour: GroundColour,
  tell: (at: number, distance: number) => void,
) {
  const [reds, greens, blues] = colour;
  for (let y = 0, at = 0; y < height; y++) {
    const down = place(y, height);
    const [r, g, b] = [valueOf(reds, 0, down), valueOf(greens, 0, down), valueOf(blues, 0, down)];
    for (let x = 0; x < width; x++, at++) {
      const right = place(x, width);
      tell(
        at,
        unlike(
          data[at * 3]!,
          data[at * 3 + 1]!,
          data[at * 3 + 2]!,
          r + reds[1] * right,
          g + greens[1] * right,
          b + blues[1] * right,
        ),
      );
    }
  }
}

/** Reads a small mask at the places of a larger picture, on straight lines between its cells. */
function enlarger(mask: Uint8Array, small: { width: number; height: number }, width: number, height: number) {
  const xs = Float64Array.from({ length: width }, (_, x) => ((x + 0.5) * small.width) / width - 0.5);
  return (at: number): number => {
    const x = xs[at % width]!;
    const y = ((Math.floor(at / width) + 0.5) * small.height) / height - 0.5;
    const left = Math.max(0, Math.floor(x));
    const top = Math.max(0, Math.floor(y));
    const right = Math.min(small.width - 1, Math.floor(x) + 1);
    const bottom = Math.min(small.height - 1, Math.floor(y) + 1);
    const across = Math.max(0, x - left);
    const along = Math.max(0, y - top);
    const upper = mask[top * small.width + left]! * (1 - across) + mask[top * small.width + right]! * across;
    const lower = mask[bottom * small.width + left]! * (1 - across) + mask[bottom * small.width + right]! * across;
    return upper * (1 - along) + lower * along;
  };
}
