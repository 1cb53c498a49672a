import type { Grey } from '../grey.ts';

/** Degrees either way in which a lean is looked for, and the steps, coarse then fine. */
const FURTHEST = 15;
const COARSE = 1;
const FINE = 0.2;

/** Share of the picture's light under its neighbourhood from which a pixel counts as ink. */
const INK = 0.85;
const NEIGHBOURHOOD = 16;

/** Places of dark pixels beside lighter ones, from the middle: letters, whatever the light. */
function inkOf({ data, width, height }: Grey): Float32Array {
  const places: number[] = [];
  for (let y = 0; y < height; y++) {
    let mean = data[y * width]!;
    for (let x = 0; x < width; x++) {
      const value = data[y * width + x]!;
      if (value < mean * INK) places.push(x - width / 2, y - height / 2);
      mean += (value - mean) / NEIGHBOURHOOD;
    }
  }
  return Float32Array.from(places);
}

/** How sharply the ink falls into rows when the picture is turned by so much: rows full of it beside empty ones. */
function rowsAt(ink: Float32Array, degrees: number, rows: Float64Array): number {
  const radians = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  const middle = rows.length / 2;
  rows.fill(0);
  for (let at = 0; at < ink.length; at += 2) rows[Math.floor(sin * ink[at]! + cos * ink[at + 1]! + middle)]!++;
  let sum = 0;
  for (let row = 1; row < rows.length; row++) sum += (rows[row]! - rows[row - 1]!) ** 2;
  return sum;
}

/**
 * Degrees clockwise by which the picture must be turned for its lines of text to be level, −15..15.
 * @param grey at some 700 px; the time goes with the area
 */
export function leanOf(grey: Grey): number {
  const ink = inkOf(grey);
  const rows = new Float64Array(2 * Math.ceil(Math.hypot(grey.width, grey.height) / 2) + 2);
  const best = (from: number, to: number, step: number): number => {
    let found = { degrees: 0, score: -1 };
    for (let degrees = from; degrees <= to + 1e-9; degrees += step) {
      const score = rowsAt(ink, degrees, rows);
      if (score > found.score) found = { degrees, score };
    }
    return found.degrees;
  };
  const coarse = best(-FURTHEST, FURTHEST, COARSE);
  return best(coarse - COARSE, coarse + COARSE, FINE);
}
