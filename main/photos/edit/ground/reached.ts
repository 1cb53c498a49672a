/**
 * Marks with 1 the cells that are `open` (1) and can be reached from the picture's edge over open ones: what looks like ground
 * inside the product (a label, the hole of a handle) is not touched.
 */
export function reached(open: Uint8Array, width: number, height: number): Uint8Array {
  const out = new Uint8Array(open.length);
  const waiting = new Uint32Array(open.length);
  let end = 0;
  const reach = (cell: number): void => {
    if (out[cell] === 1 || open[cell] !== 1) return;
    out[cell] = 1;
    waiting[end++] = cell;
  };
  for (let x = 0; x < width; x++) {
    reach(x);
    reach((height - 1) * width + x);
  }
  for (let y = 0; y < height; y++) {
    reach(y * width);
    reach(y * width + width - 1);
  }
  for (let next = 0; next < end; next++) {
    const cell = waiting[next]!;
    const x = cell % width;
    if (x > 0) reach(cell - 1);
    if (x < width - 1) reach(cell + 1);
    if (cell >= width) reach(cell - width);
    if (cell < width * (height - 1)) reach(cell + width);
  }
  return out;
}

/** One cell more on all sides, corners too. */
export function widened(mask: Uint8Array, width: number, height: number): Uint8Array {
  const out = new Uint8Array(mask.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let any = 0;
      for (let j = Math.max(0, y - 1); j <= Math.min(height - 1, y + 1); j++) {
        for (let i = Math.max(0, x - 1); i <= Math.min(width - 1, x + 1); i++) any |= mask[j * width + i]!;
      }
      out[y * width + x] = any;
    }
  }
  return out;
}
