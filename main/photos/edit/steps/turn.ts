import type { Pixels } from '../../measure/pixels.ts';

/** Turned clockwise by quarters; no pixel changes. */
export function turn({ data, width, height }: Pixels, quarters: 1 | 2 | 3): Pixels {
  const [columns, rows] = quarters === 2 ? [width, height] : [height, width];
  // Where the new picture's first pixel was, and how far one has to go there for a step to the right and for one down.
  const [first, right, down] = {
    1: [(height - 1) * width, -width, 1],
    2: [height * width - 1, -1, -width],
    3: [width - 1, width, -1],
  }[quarters] as [number, number, number];
  const out = new Uint8Array(columns * rows * 3);
  for (let y = 0, to = 0; y < rows; y++) {
    let from = (first + y * down) * 3;
    for (let x = 0; x < columns; x++, to += 3, from += right * 3) {
      out[to] = data[from]!;
      out[to + 1] = data[from + 1]!;
      out[to + 2] = data[from + 2]!;
    }
  }
  return { data: out, width: columns, height: rows };
}
