/** How values are made up of others: a factor for each, and the square of what is left over. */
export interface Fit {
  factors: Float64Array;
  left: number;
}

/**
 * The factors with which the columns together come closest to the values (normal equations, Gauss).
 * @param columns as long as the values, and none made up of the others
 */
export function leastSquares(columns: Float64Array[], values: Float64Array): Fit {
  const size = columns.length;
  const rows = columns.map((column) => {
    const row = new Float64Array(size + 1);
    for (let other = 0; other < size; other++) row[other] = product(column, columns[other]!);
    row[size] = product(column, values);
    return row;
  });
  const right = rows.map((row) => row[size]!);
  for (let pivot = 0; pivot < size; pivot++) {
    for (let below = pivot + 1; below < size; below++) {
      const factor = rows[below]![pivot]! / rows[pivot]![pivot]!;
      for (let at = pivot; at <= size; at++) rows[below]![at]! -= factor * rows[pivot]![at]!;
    }
  }
  const factors = new Float64Array(size);
  for (let at = size - 1; at >= 0; at--) {
    let value = rows[at]![size]!;
    for (let known = at + 1; known < size; known++) value -= rows[at]![known]! * factors[known]!;
    factors[at] = value / rows[at]![at]!;
  }
  const made = factors.reduce((sum, factor, at) => sum + factor * right[at]!, 0);
  return { factors, left: Math.max(0, product(values, values) - made) };
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!;
  return sum;
}
