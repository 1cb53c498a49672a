import type { PhotoMetrics } from '../../../shared/model/photo-metrics.ts';
import { type Cells } from './cells.ts';

/** Side of the grey picture of which the perceptual hash takes the lowest frequencies. */
const SIDE = 32;
/** Frequencies kept each way. */
const KEPT = 8;

/**
 * COSINES[k * SIDE + x]: the k-th row of the discrete cosine transform (type II), without its constant factors and in whole
 * numbers, so that every sum is exact and a machine that rounds cosines in another way gives the same hash.
 */
const COSINES = Float64Array.from({ length: KEPT * SIDE }, (_, at) =>
  Math.round(2 ** 14 * Math.cos((Math.PI / SIDE) * ((at % SIDE) + 0.5) * Math.floor(at / SIDE))),
);

/** Two hashes and a grid of colours that stay nearly the same when a picture is saved again, resized or made lighter. */
export function likenessOf(cells: Cells): PhotoMetrics['likeness'] {
  return {
    difference: differenceHash(greyOf(cells, KEPT + 1, KEPT)),
    perceptual: perceptualHash(greyOf(cells, SIDE, SIDE)),
    colours: means(cells, 3, 3)
      .map((value) => Math.round(value).toString(16).padStart(2, '0'))
      .join(''),
  };
}

/** Mean R, G, B over a grid of equal parts, row by row. Where there are fewer cells than parts, parts share a cell. */
function means({ columns, rows, colours }: Cells, across: number, down: number): number[] {
  const out: number[] = [];
  for (let y = 0; y < down; y++) {
    const top = Math.floor((y * rows) / down);
    const bottom = Math.max(top + 1, Math.floor(((y + 1) * rows) / down));
    for (let x = 0; x < across; x++) {
      const left = Math.floor((x * columns) / across);
      const right = Math.max(left + 1, Math.floor(((x + 1) * columns) / across));
      let red = 0;
      let green = 0;
      let blue = 0;
      for (let row = top; row < bottom; row++) {
        for (let at = (row * columns + left) * 3, end = (row * columns + right) * 3; at < end; at += 3) {
          red += colours[at]!;
          green += colours[at + 1]!;
          blue += colours[at + 2]!;
        }
      }
      const count = (bottom - top) * (right - left);
      out.push(red / count, green / count, blue / count);
    }
  }
  return out;
}

function greyOf(cells: Cells, across: number, down: number): Float64Array {
  const colours = means(cells, across, down);
  return Float64Array.from({ length: across * down }, (_, at) =>
    Math.round(77 * colours[3 * at]! + 150 * colours[3 * at + 1]! + 29 * colours[3 * at + 2]!),
  );
}

/** "dHash": for each of 8 × 8 places whether it gets brighter to the right. */
function differenceHash(grey: Float64Array): string {
  const bits: boolean[] = [];
  for (let y = 0; y < KEPT; y++) {
    for (let x = 0; x < KEPT; x++) bits.push(grey[y * (KEPT + 1) + x + 1]! > grey[y * (KEPT + 1) + x]!);
  }
  return hex(bits);
}

/** "pHash": for each of the 8 × 8 lowest frequencies whether it is above their median; the mean brightness has no say. */
function perceptualHash(grey: Float64Array): string {
  const byRow = new Float64Array(SIDE * KEPT);
  for (let y = 0; y < SIDE; y++) {
    for (let k = 0; k < KEPT; k++) {
      let sum = 0;
      for (let x = 0; x < SIDE; x++) sum += grey[y * SIDE + x]! * COSINES[k * SIDE + x]!;
      byRow[y * KEPT + k] = sum;
    }
  }
  const frequencies: number[] = [];
  for (let down = 0; down < KEPT; down++) {
    for (let across = 0; across < KEPT; across++) {
      let sum = 0;
      for (let y = 0; y < SIDE; y++) sum += byRow[y * KEPT + across]! * COSINES[down * SIDE + y]!;
      frequencies.push(sum);
    }
  }
  const sorted = frequencies.slice(1).toSorted((a, b) => a - b);
  const median = sorted[sorted.length >> 1]!;
  return hex(frequencies.map((value, index) => index > 0 && value > median));
}

/** Four bits a digit, the first bit the highest. */
function hex(bits: boolean[]): string {
  let out = '';
  for (let at = 0; at < bits.length; at += 4) {
    out += bits
      .slice(at, at + 4)
      .reduce((digit, bit) => 2 * digit + Number(bit), 0)
      .toString(16);
  }
  return out;
}
