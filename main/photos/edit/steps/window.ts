/** Half the width of a Gaussian window that holds all but a hundredth of it, in deviations. */
const REACH = 2.6;

/** A Gaussian of this deviation in pixels as weights from the middle outwards; both sides together they give 1. */
export function gaussian(deviation: number): Float64Array {
  const half = Math.max(1, Math.ceil(REACH * deviation));
  const raw = Float64Array.from({ length: half + 1 }, (_, at) => Math.exp(-(at * at) / (2 * deviation * deviation)));
  const sum = raw.reduce((all, weight) => all + weight, 0) * 2 - raw[0]!;
  return raw.map((weight) => weight / sum);
}

/**
 * Means over square windows of 2·radius + 1 px, by running sums; at the edge the window is what is left of it.
 * @param plane one number a pixel
 */
export function boxMeans(plane: Float32Array, width: number, height: number, radius: number): Float32Array {
  const out = new Float32Array(plane.length);
  // Down by whole rows: one column after the other would miss the processor's cache at every pixel.
  const sums = new Float64Array(width);
  const add = (row: number, sign: 1 | -1): void => {
    for (let x = 0, from = row * width; x < width; x++, from++) sums[x]! += sign * plane[from]!;
  };
  for (let y = 0; y < Math.min(height, radius); y++) add(y, 1);
  for (let y = 0; y < height; y++) {
    if (y + radius < height) add(y + radius, 1);
    if (y - radius - 1 >= 0) add(y - radius - 1, -1);
    const rows = Math.min(height - 1, y + radius) - Math.max(0, y - radius) + 1;
    meansAcross(sums, rows, out, y * width, radius);
  }
  return out;
}

/** Writes the means of one row, given each column's sum over so many rows. */
function meansAcross(sums: Float64Array, rows: number, out: Float32Array, start: number, radius: number): void {
  const count = sums.length;
  let sum = 0;
  for (let x = 0; x < Math.min(count, radius); x++) sum += sums[x]!;
  for (let x = 0; x < count; x++) {
    if (x + radius < count) sum += sums[x + radius]!;
    if (x - radius - 1 >= 0) sum -= sums[x - radius - 1]!;
    out[start + x] = sum / (rows * (Math.min(count - 1, x + radius) - Math.max(0, x - radius) + 1));
  }
}
