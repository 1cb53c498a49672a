/** Random numbers 0 to 1 that are the same each time for the same seed (mulberry32). */
export const random = (seed: number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

const LATTICE = 256;
const lattice = (() => {
  const next = random(20260522);
  return Float32Array.from({ length: LATTICE * LATTICE }, () => next());
})();

/** Smooth unevenness of size 1, between 0 and 1. */
export const noise = (x: number, y: number) => {
  const ix = Math.floor(x);
  const iy = Math.floor(y);
  let fx = x - ix;
  let fy = y - iy;
  fx = fx * fx * (3 - 2 * fx);
  fy = fy * fy * (3 - 2 * fy);
  const x0 = ix & 255;
  const x1 = (ix + 1) & 255;
  const y0 = (iy & 255) << 8;
  const y1 = ((iy + 1) & 255) << 8;
  const top = lattice[y0 | x0]! + (lattice[y0 | x1]! - lattice[y0 | x0]!) * fx;
  const bottom = lattice[y1 | x0]! + (lattice[y1 | x1]! - lattice[y1 | x0]!) * fx;
  return top + (bottom - top) * fy;
};

/** Unevenness at three sizes, each half the one before. */
export const rough = (x: number, y: number) =>
  noise(x, y) * 0.57 + noise(x * 2.03 + 17.1, y * 2.03 + 5.3) * 0.29 + noise(x * 4.1 + 3.7, y * 4.1 + 41.9) * 0.14;
