import type { Luma } from './luma.ts';
import { LAPLACIAN_MAX, sumTile } from './tile.ts';

/** Side of a tile, in pixels of the working picture: small enough for the processor's first cache and for 32-bit sums. */
const TILE = 32;
/** Turns the mean absolute answer of Immerkær's mask into a standard deviation of noise (J. Immerkær, 1996). */
const IMMERKAER = Math.sqrt(Math.PI / 2) / 6;

/** Figures of one tile, in luma steps. */
export interface Tile {
  mean: number;
  /** Standard deviation of the luma: under a few steps there is nothing in the tile to be sharp or blurred. */
  deviation: number;
  /** Variance of the Laplacian. */
  sharpness: number;
  /** Estimated standard deviation of the noise. */
  noise: number;
}

export interface Texture {
  tiles: Tile[];
  /** Counts of |Laplacian|, 0..1020. */
  laplacian: Uint32Array;
  /** Energy of second differences across, down and along both diagonals (these halved: their step is √2 longer). */
  energy: [number, number, number, number];
}

/** Tile edges along one side: the outermost pixel has no neighbours, a rest under half a tile says too little. */
function cuts(length: number): [from: number, to: number][] {
  const out: [number, number][] = [];
  for (let from = 1; from + TILE / 2 <= length - 1; from += TILE) out.push([from, Math.min(from + TILE, length - 1)]);
  return out;
}

/** Sharpness, direction and noise figures of a luma picture, tile by tile. Empty for a picture under 18 pixels a side. */
export function scanTexture({ data, width, height }: Luma): Texture {
  const tiles: Tile[] = [];
  const laplacian = new Uint32Array(LAPLACIAN_MAX + 1);
  const energy: Texture['energy'] = [0, 0, 0, 0];
  const columns = cuts(width);
  for (const rows of cuts(height)) {
    for (const column of columns) {
      const sums = sumTile(data, width, column, rows, laplacian);
      const count = (rows[1] - rows[0]) * (column[1] - column[0]);
      const mean = sums.value / count;
      tiles.push({
        mean,
        deviation: Math.sqrt(Math.max(0, sums.valueSquares / count - mean * mean)),
        sharpness: sums.laplacianSquares / count - (sums.laplacian / count) ** 2,
        noise: IMMERKAER * (sums.noise / count),
      });
      energy[0] += sums.energy[0];
      energy[1] += sums.energy[1];
      energy[2] += sums.energy[2] / 2;
      energy[3] += sums.energy[3] / 2;
    }
  }
  return { tiles, laplacian, energy };
}
