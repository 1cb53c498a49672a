import { quantileOf } from './histogram.ts';
import type { Texture } from './texture.ts';

/** Darker or brighter tiles are cut off at black or white, and their noise with them. */
const DARKEST = 12;
const BRIGHTEST = 243;
/** Of fewer tiles the calmest tenth may well be covered with texture, which would be taken for noise. */
const ENOUGH_TILES = 10;

/**
 * Standard deviation of the noise in luma steps, read from the calmest tenth of the tiles: over the whole picture
 * texture would count as noise. Null when too few tiles are neither black nor white.
 */
export function noiseOf({ tiles }: Texture): number | null {
  const usable = tiles.filter(({ mean }) => mean >= DARKEST && mean <= BRIGHTEST);
  if (usable.length < ENOUGH_TILES) return null;
  const noise = usable.map((tile) => tile.noise);
  return quantileOf(noise, 0.1);
}
