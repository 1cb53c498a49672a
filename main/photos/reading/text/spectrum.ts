import type { Grey } from '../grey.ts';
import { fieldOf, transform } from './fourier.ts';

/** Side in pixels of the squares whose waves are added up, how far apart they lie, and how many count: those with most in them. */
const SIDE = 128;
const APART = 64;
const MOST = 48;

/** Turns a pixel between which letters have their waves, and a smear its gaps. */
const SLOWEST = 0.03;
const FASTEST = 0.3;

/** A wave: turns a pixel across and down, and together, and the logarithm of how strong it is. */
export interface Wave {
  u: number;
  v: number;
  turns: number;
  strength: number;
}

/** Where the light changes most, and by how much. */
function squares({ data, width, height }: Grey): { x: number; y: number; spread: number; mean: number }[] {
  const all = [];
  for (let y = 0; y + SIDE <= height; y += APART) {
    for (let x = 0; x + SIDE <= width; x += APART) {
      let [sum, square, count] = [0, 0, 0];
      for (let row = y; row < y + SIDE; row += 4) {
        for (let column = x; column < x + SIDE; column += 4) {
          const value = data[row * width + column]!;
          sum += value;
          square += value * value;
          count++;
        }
      }
      all.push({ x, y, mean: sum / count, spread: square / count - (sum / count) ** 2 });
    }
  }
  return all.toSorted((a, b) => b.spread - a.spread).slice(0, MOST);
}

/** How strong the waves of a picture are, over all its letters (Welch 1967); none in a picture too small for it. */
export function spectrumOf(grey: Grey): Wave[] {
  const places = squares(grey);
  if (places.length === 0) return [];
  const power = new Float64Array(SIDE * SIDE);
  const window = Float64Array.from({ length: SIDE }, (_, at) => Math.sin((Math.PI * (at + 0.5)) / SIDE) ** 2);
  const field = fieldOf(SIDE, SIDE);
  for (const { x, y, mean } of places) {
    for (let row = 0, at = 0; row < SIDE; row++) {
      for (let column = 0; column < SIDE; column++, at++) {
        const value = grey.data[(y + row) * grey.width + x + column]! - mean;
        field.re[at] = value * window[row]! * window[column]!;
        field.im[at] = 0;
      }
    }
    transform(field, 1);
    for (let at = 0; at < power.length; at++) power[at]! += field.re[at]! ** 2 + field.im[at]! ** 2;
  }
  const waves: Wave[] = [];
  for (let row = 0; row < SIDE; row++) {
    for (let column = 0; column <= SIDE / 2; column++) {
      const [u, v] = [column / SIDE, (row < SIDE / 2 ? row : row - SIDE) / SIDE];
      const turns = Math.hypot(u, v);
      if (turns < SLOWEST || turns > FASTEST) continue;
      waves.push({ u, v, turns, strength: Math.log(power[row * SIDE + column]! / places.length + 1) });
    }
  }
  return waves;
}
