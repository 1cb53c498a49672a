import type { Box } from '../../../shared/model/box.ts';
import { ENOUGH_TEXTURE, ENOUGH_TILES, isNoise, type Scales, sharpnessOf } from './blur.ts';
import { quantile } from './histogram.ts';
import type { Luma } from './luma.ts';
import { type Place, type Texture, textureShare } from './texture.ts';

/** Of a picture without an even ground, the product is looked for in the middle: so much of either side. */
const MIDDLE: Box = [0.25, 0.25, 0.5, 0.5];
/** The window that is shown as the sharpest place, as a share of the tiles each way. */
const WINDOW = 0.25;
/** Tiles this sharp (variance of the Laplacian) count as fully sharp: one glint must not outweigh a whole label. */
const SHARP_ENOUGH = 1500;
/** A window whose tiles are under this on average shows nothing sharp. */
const SOFT = 60;

/** Where the product is likely to be: its box, or the middle half where the ground gives no box. */
export const middleOf = (subject: Box | null): Box => subject ?? MIDDLE;

export interface Focus {
  subject: number | null;
  around: number | null;
  sharpest: Box | null;
}

/** "B" inside the middle and around it, each for its own range of light, and where the sharpest detail is. */
export function focusOf(luma: Luma, { full, half }: Scales, middle: Box, noise: number | null): Focus {
  const ranges = rangesOf(luma, middle);
  const at = (place: 'inside' | 'around'): number | null => {
    const tiles = full.tiles.filter((tile) => tile.place === place);
    if (tiles.length < ENOUGH_TILES || textureShare(tiles) < ENOUGH_TEXTURE) return null;
    if (!half.tiles.some((tile) => tile.place === place) || isNoise(full.laplacian[place], noise)) return null;
    return sharpnessOf(full.laplacian[place], half.laplacian[place], ranges[place]);
  };
  return { subject: at('inside'), around: at('around'), sharpest: sharpestOf(full) };
}

/** p99 − p1 of the luma inside and around, from every second pixel both ways. */
function rangesOf({ data, width, height }: Luma, [left, top, wide, high]: Box): Record<Exclude<Place, 'on'>, number> {
  const inside = new Uint32Array(256);
  const around = new Uint32Array(256);
  const [from, to] = [Math.round(left * width), Math.round((left + wide) * width)];
  const [first, end] = [Math.round(top * height), Math.round((top + high) * height)];
  for (let y = 0; y < height; y += 2) {
    const here = y >= first && y < end;
    for (let x = 0; x < width; x += 2) (here && x >= from && x < to ? inside : around)[data[y * width + x]!]!++;
  }
  const range = (counts: Uint32Array): number => quantile(counts, 0.99) - quantile(counts, 0.01);
  return { inside: range(inside), around: range(around) };
}

/** The window with most sharp tiles, as shares of the picture; null when no window is sharp. */
function sharpestOf({ tiles, columns, rows }: Texture): Box | null {
  const wide = Math.max(1, Math.round(WINDOW * columns));
  const high = Math.max(1, Math.round(WINDOW * rows));
  let best = SOFT * wide * high;
  let box: Box | null = null;
  for (let top = 0; top + high <= rows; top++) {
    for (let left = 0; left + wide <= columns; left++) {
      let sum = 0;
      for (let row = top; row < top + high; row++) {
        for (let column = left; column < left + wide; column++) {
          sum += Math.min(SHARP_ENOUGH, tiles[row * columns + column]!.sharpness);
        }
      }
      if (sum <= best) continue;
      best = sum;
      box = [left / columns, top / rows, wide / columns, high / rows];
    }
  }
  return box;
}
