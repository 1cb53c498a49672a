import type { Pixels } from '../measure/pixels.ts';

/** A copy of at most `side` px a side by the mean of what each pixel covers: for figures, not for eyes. */
export function shrunk({ data, width, height }: Pixels, side: number): Pixels {
  const share = Math.min(1, side / Math.max(width, height));
  const columns = Math.max(1, Math.round(width * share));
  const rows = Math.max(1, Math.round(height * share));
  const out = new Uint8Array(columns * rows * 3);
  for (let row = 0, to = 0; row < rows; row++) {
    const top = Math.floor((row * height) / rows);
    const bottom = Math.max(top + 1, Math.floor(((row + 1) * height) / rows));
    for (let column = 0; column < columns; column++, to += 3) {
      const left = Math.floor((column * width) / columns);
      const right = Math.max(left + 1, Math.floor(((column + 1) * width) / columns));
      let red = 0;
      let green = 0;
      let blue = 0;
      for (let y = top; y < bottom; y++) {
        for (let at = (y * width + left) * 3, end = (y * width + right) * 3; at < end; at += 3) {
          red += data[at]!;
          green += data[at + 1]!;
          blue += data[at + 2]!;
        }
      }
      const count = (bottom - top) * (right - left);
      out[to] = red / count + 0.5;
      out[to + 1] = green / count + 0.5;
      out[to + 2] = blue / count + 0.5;
    }
  }
  return { data: out, width: columns, height: rows };
}
