export const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The smallest value at or below which this share of the values lies. */
export function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? Number.NaN;
}

/** Chance that a good picture's figure lies above a spoilt one's; a draw counts half. */
export function auc(good: number[], spoilt: number[]): number {
  let wins = 0;
  for (const high of good) for (const low of spoilt) wins += high > low ? 1 : high === low ? 0.5 : 0;
  return wins / (good.length * spoilt.length);
}

/** Share of the spoilt pictures below the figure that no more than 5 % of the good ones lie below. */
export function foundAtFivePercent(good: number[], spoilt: number[]): number {
  const limit = good.toSorted((a, b) => a - b)[Math.floor(good.length * 0.05)] ?? Number.NaN;
  return spoilt.filter((value) => value < limit).length / spoilt.length;
}

/** Places in order, equal values sharing the mean of theirs. */
function ranks(values: number[]): number[] {
  const order = values.map((value, at) => ({ value, at })).toSorted((a, b) => a.value - b.value);
  const out = Array.from({ length: values.length }, () => 0);
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to < order.length && order[to]!.value === order[from]!.value) to++;
    for (let at = from; at < to; at++) out[order[at]!.at] = (from + to - 1) / 2;
    from = to;
  }
  return out;
}

/** Pearson's correlation of the ranks: Spearman's. */
export function spearman(a: number[], b: number[]): number {
  const [x, y] = [ranks(a), ranks(b)];
  const [mx, my] = [mean(x), mean(y)];
  const product = (p: number[], mp: number, q: number[], mq: number): number =>
    p.reduce((sum, value, at) => sum + (value - mp) * (q[at]! - mq), 0);
  return product(x, mx, y, my) / Math.sqrt(product(x, mx, x, mx) * product(y, my, y, my));
}

/** Root mean square of the differences between two pictures of one size. */
export function rms(a: Uint8Array, b: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at]! - b[at]!) ** 2;
  return Math.sqrt(sum / a.length);
}
