import type { Pixels } from '../../measure/pixels.ts';

/** The picture after so many quarter turns clockwise. */
export function turned(pixels: Pixels, quarters: number): Pixels {
  if (quarters === 0) return pixels;
  const { data, width, height } = pixels;
  const [w, h] = quarters === 2 ? [width, height] : [height, width];
  const out = new Uint8Array(data.length);
  for (let y = 0, from = 0; y < height; y++) {
    for (let x = 0; x < width; x++, from += 3) {
      const [column, row] =
        quarters === 1 ? [height - 1 - y, x] : quarters === 2 ? [width - 1 - x, height - 1 - y] : [y, width - 1 - x];
      const to = (row * w + column) * 3;
      out[to] = data[from]!;
      out[to + 1] = data[from + 1]!;
      out[to + 2] = data[from + 2]!;
    }
  }
  return { data: out, width: w, height: h };
}
