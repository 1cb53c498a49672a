/** Pictures are square, as shops show them (platforms: 1:1, at least 800 px, 1600 px serves all of them). */
export const SIDE = 1600;

/** Linear light, 0 is black and 1 is white paper; row by row, three numbers a pixel. */
export type Canvas = Float32Array;

export type Rgb = readonly [number, number, number];

export interface Frame {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Colours one pixel: writes red, green and blue to `out` and returns how much of the pixel it covers, 0 to 1. */
export type Shader = (x: number, y: number, out: Float32Array) => number;

/** A canvas takes 31 MB, so those that are done with are used again: machines have 4 GB. */
const spare: Canvas[] = [];
export const canvas = (): Canvas => spare.pop() ?? new Float32Array(SIDE * SIDE * 3);
export const giveBack = (used: Canvas) => void spare.push(used);

/** "#rrggbb" as linear light. A square is close enough to the sRGB curve for pictures that are made up anyway. */
export const rgb = (hex: string): Rgb => {
  const part = (i: number) => (Number.parseInt(hex.slice(i, i + 2), 16) / 255) ** 2;
  return [part(1), part(3), part(5)];
};

export const ALL: Frame = { left: 0, top: 0, right: SIDE, bottom: SIDE };

export const paint = (onto: Canvas, frame: Frame, shader: Shader) => {
  const out = new Float32Array(3);
  const left = Math.max(0, Math.floor(frame.left));
  const right = Math.min(SIDE, Math.ceil(frame.right));
  const top = Math.max(0, Math.floor(frame.top));
  const bottom = Math.min(SIDE, Math.ceil(frame.bottom));
  for (let y = top; y < bottom; y++) {
    for (let x = left, i = (y * SIDE + left) * 3; x < right; x++, i += 3) {
      const a = shader(x, y, out);
      if (a <= 0) continue;
      onto[i]! += (out[0]! - onto[i]!) * a;
      onto[i + 1]! += (out[1]! - onto[i + 1]!) * a;
      onto[i + 2]! += (out[2]! - onto[i + 2]!) * a;
    }
  }
};

/** Fills the whole canvas with something smooth: asks only every `STEP` pixels and goes straight between. */
const STEP = 8;
export const backdrop = (onto: Canvas, shader: Shader) => {
  const cells = SIDE / STEP;
  const grid = new Float32Array((cells + 1) * (cells + 1) * 3);
  const out = new Float32Array(3);
  for (let gy = 0, g = 0; gy <= cells; gy++) {
    for (let gx = 0; gx <= cells; gx++, g += 3) {
      shader(gx * STEP, gy * STEP, out);
      grid.set(out, g);
    }
  }
  const row = (cells + 1) * 3;
  for (let y = 0, i = 0; y < SIDE; y++) {
    const fy = (y % STEP) / STEP;
    const top = Math.floor(y / STEP) * row;
    for (let x = 0; x < SIDE; x++, i += 3) {
      const fx = (x % STEP) / STEP;
      const g = top + Math.floor(x / STEP) * 3;
      for (let c = 0; c < 3; c++) {
        const above = grid[g + c]! + (grid[g + 3 + c]! - grid[g + c]!) * fx;
        const below = grid[g + row + c]! + (grid[g + row + 3 + c]! - grid[g + row + c]!) * fx;
        onto[i + c] = above + (below - above) * fy;
      }
    }
  }
};

export const clamp = (v: number, low = 0, high = 1) => (v < low ? low : v > high ? high : v);

/** 0 below `from`, 1 above `to`, smooth between. */
export const ramp = (from: number, to: number, v: number) => {
  const t = clamp((v - from) / (to - from));
  return t * t * (3 - 2 * t);
};

export const mix = (a: number, b: number, t: number) => a + (b - a) * t;
