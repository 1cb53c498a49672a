import type { Box } from '../../../shared/model/box.ts';
import type { Luma } from './luma.ts';
import { LAPLACIAN_MAX, sumTile } from './tile.ts';

/** Side of a tile, in pixels of the working picture: small enough for the processor's first cache and for 32-bit sums. */
const TILE = 32;
/** Turns the mean absolute answer of Immerkær's mask into a standard deviation of noise (J. Immerkær, 1996). */
const IMMERKAER = Math.sqrt(Math.PI / 2) / 6;
/** A tile shows something when its luma varies by more than this (standard deviation, luma steps). */
const TEXTURED_FROM = 8;

/** Where a tile lies to the middle of the picture (its subject's box): `on` its edge, it belongs to neither. */
export type Place = 'inside' | 'around' | 'on';

/** Figures of one tile, in luma steps. */
export interface Tile {
  place: Place;
  mean: number;
  /** Anything in it to be sharp or blurred. */
  textured: boolean;
  /** Variance of the Laplacian. */
  sharpness: number;
  /** Estimated standard deviation of the noise. */
  noise: number;
}

export interface Texture {
  columns: number;
  rows: number;
  /** Row by row. */
  tiles: Tile[];
  /** Counts of |Laplacian|, 0..1020, by place. */
  laplacian: Record<Place, Uint32Array>;
  /** Energy of second differences across, down and along both diagonals (these halved: their step is √2 longer). */
  energy: [number, number, number, number];
}

type Cut = [from: number, to: number];

/** Tile edges along one side: the outermost pixel has no neighbours, a rest under half a tile says too little. */
function cuts(length: number): Cut[] {
  const out: Cut[] = [];
  for (let from = 1; from + TILE / 2 <= length - 1; from += TILE) out.push([from, Math.min(from + TILE, length - 1)]);
  return out;
}

function placeOf(column: Cut, row: Cut, width: number, height: number, [left, top, wide, high]: Box): Place {
  const [l, t, r, b] = [left * width, top * height, (left + wide) * width, (top + high) * height];
  if (column[0] >= l && column[1] <= r && row[0] >= t && row[1] <= b) return 'inside';
  return column[1] <= l || column[0] >= r || row[1] <= t || row[0] >= b ? 'around' : 'on';
}

/** Share 0..1 of tiles that show something. */
export const textureShare = (tiles: Tile[]): number =>
  tiles.length === 0 ? 0 : tiles.filter(({ textured }) => textured).length / tiles.length;

/** Share 0..1 of the outermost tiles that show something. */
export const busyEdge = ({ tiles, columns, rows }: Texture): number =>
  textureShare(
    tiles.filter((_, at) => {
      const column = at % columns;
      const row = (at - column) / columns;
      return column === 0 || row === 0 || column === columns - 1 || row === rows - 1;
    }),
  );

/** Sharpness, direction and noise figures of a luma picture, tile by tile. Empty for a picture under 18 pixels a side. */
export function scanTexture({ data, width, height }: Omit<Luma, 'histogram'>, middle: Box): Texture {
  const tiles: Tile[] = [];
  const counts = (): Uint32Array => new Uint32Array(LAPLACIAN_MAX + 1);
  const laplacian = { inside: counts(), around: counts(), on: counts() };
  const energy: Texture['energy'] = [0, 0, 0, 0];
  const columns = cuts(width);
  const rows = cuts(height);
  for (const row of rows) {
    for (const column of columns) {
      const place = placeOf(column, row, width, height, middle);
      const sums = sumTile(data, width, column, row, laplacian[place]);
      const count = (row[1] - row[0]) * (column[1] - column[0]);
      const mean = sums.value / count;
      tiles.push({
        place,
        mean,
        textured: sums.valueSquares / count - mean * mean >= TEXTURED_FROM ** 2,
        sharpness: sums.laplacianSquares / count - (sums.laplacian / count) ** 2,
        noise: IMMERKAER * (sums.noise / count),
      });
      energy[0] += sums.energy[0];
      energy[1] += sums.energy[1];
      energy[2] += sums.energy[2] / 2;
      energy[3] += sums.energy[3] / 2;
    }
  }
  return { columns: columns.length, rows: rows.length, tiles, laplacian, energy };
}
