/** A value for every pixel, rows from the top. */
interface Field {
  data: ArrayLike<number>;
  width: number;
  height: number;
}

/** Sums of all that lies above and to the left, one row and column more than the field. */
function summed({ data, width, height }: Field): Float64Array {
  const sums = new Float64Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y++) {
    let row = 0;
    for (let x = 0; x < width; x++) {
      row += data[y * width + x]!;
      sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1]! + row;
    }
  }
  return sums;
}

/** The mean of what lies around each place, so many of them either way; at the edge, of what there is. */
export function meanAround(field: Field, reach: number): Float32Array {
  const { width, height } = field;
  const sums = summed(field);
  const out = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    const [top, bottom] = [Math.max(0, y - reach), Math.min(height, y + reach + 1)];
    for (let x = 0; x < width; x++) {
      const [left, right] = [Math.max(0, x - reach), Math.min(width, x + reach + 1)];
      const sum =
        sums[bottom * (width + 1) + right]! -
        sums[top * (width + 1) + right]! -
        sums[bottom * (width + 1) + left]! +
        sums[top * (width + 1) + left]!;
      out[y * width + x] = sum / ((bottom - top) * (right - left));
    }
  }
  return out;
}
