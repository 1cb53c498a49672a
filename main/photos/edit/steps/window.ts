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
  const across = new Float32Array(plane.length);
  for (let y = 0; y < height; y++) means(plane, across, y * width, 1, width, radius);
  const out = new Float32Array(plane.length);
  for (let x = 0; x < width; x++) means(across, out, x, width, height, radius);
  return out;
}

function means(from: Float32Array, to: Float32Array, start: number, step: number, count: number, radius: number) {
  let sum = 0;
  for (let i = 0; i < Math.min(count, radius); i++) sum += from[start + i * step]!;
  for (let i = 0; i < count; i++) {
    if (i + radius < count) sum += from[start + (i + radius) * step]!;
    if (i - radius - 1 >= 0) sum -= from[start + (i - radius - 1) * step]!;
    to[start + i * step] = sum / (Math.min(count - 1, i + radius) - Math.max(0, i - radius) + 1);
  }
}
