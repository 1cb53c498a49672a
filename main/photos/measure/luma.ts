import { type Cells, CELL } from './cells.ts';
import type { Pixels } from './pixels.ts';

/** From this value on a channel holds no drawing any more: JPEG noise keeps burnt-out white between 253 and 255. */
export const CLIPPED_FROM = 253;

export interface Luma {
  /** Y of each pixel, 0..255, by the integer weights (77, 150, 29)/256. */
  data: Uint8Array;
  width: number;
  height: number;
  /** 256 counts of Y. */
  histogram: Uint32Array;
}

/** The one pass over the colours: luma, its histogram, and the picture's cells. Everything later reads these. */
export function scanColours({ data, width, height }: Pixels): { luma: Luma; cells: Cells } {
  const luma = new Uint8Array(width * height);
  const histogram = new Uint32Array(256);
  const columns = Math.ceil(width / CELL);
  const rows = Math.ceil(height / CELL);
  const colours = new Uint8Array(columns * rows * 3);
  const clipped = new Uint8Array(columns * rows);
  const sums = new Uint32Array(columns * 3);
  for (let y = 0; y < height; y++) {
    const row = Math.floor(y / CELL);
    let to = y * width;
    let from = to * 3;
    for (let column = 0; column < columns; column++) {
      const end = y * width + Math.min(width, (column + 1) * CELL);
      let red = 0;
      let green = 0;
      let blue = 0;
      let burnt = 0;
      for (; to < end; to++, from += 3) {
        const r = data[from]!;
        const g = data[from + 1]!;
        const b = data[from + 2]!;
        const value = (Math.imul(77, r) + Math.imul(150, g) + Math.imul(29, b)) >> 8;
        luma[to] = value;
        histogram[value]!++;
        red = (red + r) | 0;
        green = (green + g) | 0;
        blue = (blue + b) | 0;
        if (r >= CLIPPED_FROM && g >= CLIPPED_FROM && b >= CLIPPED_FROM) burnt = (burnt + 1) | 0;
      }
      sums[column * 3]! += red;
      sums[column * 3 + 1]! += green;
      sums[column * 3 + 2]! += blue;
      clipped[row * columns + column]! += burnt;
    }
    if (y === height - 1 || y % CELL === CELL - 1) {
      closeRow(sums, colours.subarray(row * columns * 3), width, (y % CELL) + 1);
    }
  }
  return { luma: { data: luma, width, height, histogram }, cells: { columns, rows, width, height, colours, clipped } };
}

/** Turns the sums of one row of cells, `lines` pixels high, into rounded means, and the sums into nought. */
function closeRow(sums: Uint32Array, means: Uint8Array, width: number, lines: number): void {
  for (let at = 0; at < sums.length; at++) {
    const count = lines * Math.min(CELL, width - Math.floor(at / 3) * CELL);
    means[at] = Math.floor((sums[at]! + (count >> 1)) / count);
  }
  sums.fill(0);
}

/** Half the size both ways, each pixel the mean of four; a last odd row or column is left away. */
export function halved({ data, width, height }: Pick<Luma, 'data' | 'width' | 'height'>): Omit<Luma, 'histogram'> {
  const across = width >> 1;
  const down = height >> 1;
  const out = new Uint8Array(across * down);
  for (let y = 0, to = 0; y < down; y++) {
    for (let from = 2 * y * width, end = from + 2 * across; from < end; from += 2, to++) {
      out[to] = (data[from]! + data[from + 1]! + data[from + width]! + data[from + width + 1]! + 2) >> 2;
    }
  }
  return { data: out, width: across, height: down };
}
