import type { Box } from '../../../../shared/model/box.ts';
import type { Pixels } from '../../measure/pixels.ts';

/** One side of a box in whole pixels: at least one, and inside. */
function cut(from: number, length: number, side: number): [from: number, length: number] {
  const start = Math.min(side - 1, Math.round(from * side));
  const end = Math.min(side, Math.max(start + 1, Math.round((from + length) * side)));
  return [start, end - start];
}

/** A box in pixels: left, top, width, height. */
export function boxInPixels([left, top, wide, high]: Box, width: number, height: number) {
  const [x, columns] = cut(left, wide, width);
  const [y, rows] = cut(top, high, height);
  return { x, y, columns, rows };
}

/** Only what lies in the box. */
export function crop({ data, width, height }: Pixels, box: Box): Pixels {
  const { x, y, columns, rows } = boxInPixels(box, width, height);
  const out = new Uint8Array(columns * rows * 3);
  for (let row = 0; row < rows; row++) {
    const from = ((y + row) * width + x) * 3;
    out.set(data.subarray(from, from + columns * 3), row * columns * 3);
  }
  return { data: out, width: columns, height: rows };
}
