/** A field of complex numbers, rows from the top; both sides are powers of two. */
export interface Field {
  re: Float64Array;
  im: Float64Array;
  width: number;
  height: number;
}

export const fieldOf = (width: number, height: number): Field => ({
  re: new Float64Array(width * height),
  im: new Float64Array(width * height),
  width,
  height,
});

/** The least power of two that is no less. */
export const powerOver = (size: number): number => 2 ** Math.ceil(Math.log2(Math.max(2, size)));

interface Plan {
  order: Uint32Array;
  cos: Float64Array;
  sin: Float64Array;
}
const plans = new Map<number, Plan>();

function planOf(size: number): Plan {
  const known = plans.get(size);
  if (known) return known;
  const bits = Math.log2(size);
  const order = Uint32Array.from({ length: size }, (_, at) => {
    let turned = 0;
    for (let bit = 0; bit < bits; bit++) turned |= ((at >> bit) & 1) << (bits - 1 - bit);
    return turned;
  });
  const angle = (_: unknown, at: number) => (-2 * Math.PI * at) / size;
  const cos = Float64Array.from({ length: size / 2 }, (_, at) => Math.cos(angle(_, at)));
  const sin = Float64Array.from({ length: size / 2 }, (_, at) => Math.sin(angle(_, at)));
  const plan = { order, cos, sin };
  plans.set(size, plan);
  return plan;
}

/** One line in place (Cooley and Tukey). */
function line(re: Float64Array, im: Float64Array, { order, cos, sin }: Plan, sign: 1 | -1): void {
  const size = re.length;
  for (let at = 0; at < size; at++) {
    const other = order[at]!;
    if (other <= at) continue;
    [re[at], re[other]] = [re[other]!, re[at]!];
    [im[at], im[other]] = [im[other]!, im[at]!];
  }
  for (let half = 1, step = size / 2; half < size; half *= 2, step /= 2) {
    for (let from = 0; from < size; from += 2 * half) {
      for (let k = 0, turn = 0; k < half; k++, turn += step) {
        const [a, b] = [from + k, from + k + half];
        const c = cos[turn]!;
        const s = sign * sin[turn]!;
        const tr = re[b]! * c - im[b]! * s;
        const ti = re[b]! * s + im[b]! * c;
        re[b] = re[a]! - tr;
        im[b] = im[a]! - ti;
        re[a]! += tr;
        im[a]! += ti;
      }
    }
  }
}

/** The discrete Fourier transform in place; backwards, sums are not yet divided by the number of places. */
export function transform({ re, im, width, height }: Field, sign: 1 | -1): void {
  const rows = planOf(width);
  for (let y = 0; y < height; y++) {
    line(re.subarray(y * width, (y + 1) * width), im.subarray(y * width, (y + 1) * width), rows, sign);
  }
  const columns = planOf(height);
  const [cr, ci] = [new Float64Array(height), new Float64Array(height)];
  for (let x = 0; x < width; x++) {
    for (let y = 0; y < height; y++) {
      cr[y] = re[y * width + x]!;
      ci[y] = im[y * width + x]!;
    }
    line(cr, ci, columns, sign);
    for (let y = 0; y < height; y++) {
      re[y * width + x] = cr[y]!;
      im[y * width + x] = ci[y]!;
    }
  }
}
