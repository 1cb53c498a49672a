import type { Pixels } from '../measure/pixels.ts';

/** How a container shows a stored picture, in the order in which it says so. */
export type Turn = 'quarter-left' | 'half' | 'quarter-right' | 'mirror-left-right' | 'mirror-top-bottom';

/** Where a stored pixel (x, y) is shown: at `start + x * right + y * down`, counted in pixels of the upright picture. */
interface Placing {
  width: number;
  height: number;
  start: number;
  right: number;
  down: number;
}

type Point = readonly [x: number, y: number];

/** Where a point of a picture of this size comes to lie. */
function moved([x, y]: Point, turn: Turn, width: number, height: number): Point {
  switch (turn) {
    case 'quarter-left':
      return [y, width - 1 - x];
    case 'half':
      return [width - 1 - x, height - 1 - y];
    case 'quarter-right':
      return [height - 1 - y, x];
    case 'mirror-left-right':
      return [width - 1 - x, y];
    case 'mirror-top-bottom':
      return [x, height - 1 - y];
  }
}

/** Three points say it all, since every turn keeps rows and columns straight. */
function placingOf(width: number, height: number, turns: readonly Turn[]): Placing {
  let [w, h] = [width, height];
  let points: [Point, Point, Point] = [
    [0, 0],
    [1, 0],
    [0, 1],
  ];
  for (const turn of turns) {
    points = points.map((point) => moved(point, turn, w, h)) as typeof points;
    if (turn === 'quarter-left' || turn === 'quarter-right') [w, h] = [h, w];
  }
  const [start, right, down] = points.map(([x, y]) => y * w + x) as [number, number, number];
  return { width: w, height: h, start, right: right - start, down: down - start };
}

export interface Rows {
  /** Takes the next stored row: red, green and blue of each pixel. */
  add(row: Uint8Array): void;
  /** The upright picture; rows that never came are black. */
  pixels: Pixels;
}

/**
 * Builds an upright picture from stored rows, each side `times` smaller (the mean of so many pixels squared; what is left
 * over at the right and at the bottom is let go), without ever holding the large one.
 */
export function uprightRows(width: number, height: number, times: number, turns: readonly Turn[]): Rows {
  const [w, h] = [Math.floor(width / times), Math.floor(height / times)];
  const placing = placingOf(w, h, turns);
  const data = new Uint8Array(w * h * 3);
  const sums = new Uint32Array(w * 3);
  const perPixel = times * times;
  let rows = 0;

  function collect(row: Uint8Array): void {
    let from = 0;
    for (let x = 0; x < sums.length; x += 3) {
      for (let each = 0; each < times; each++, from += 3) {
        sums[x]! += row[from]!;
        sums[x + 1]! += row[from + 1]!;
        sums[x + 2]! += row[from + 2]!;
      }
    }
  }

  function place(y: number): void {
    const half = perPixel >> 1;
    let to = (placing.start + y * placing.down) * 3;
    for (let x = 0; x < sums.length; x += 3, to += placing.right * 3) {
      data[to] = (sums[x]! + half) / perPixel;
      data[to + 1] = (sums[x + 1]! + half) / perPixel;
      data[to + 2] = (sums[x + 2]! + half) / perPixel;
    }
    sums.fill(0);
  }

  return {
    add(row) {
      if (rows >= h * times) return;
      collect(row);
      rows++;
      if (rows % times === 0) place(rows / times - 1);
    },
    pixels: { data, width: placing.width, height: placing.height },
  };
}
