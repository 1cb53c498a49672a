import type { Grey } from '../grey.ts';
import { meanAround } from '../mean-around.ts';

/** Least spread of light that is taken for bars: under it there is only grain. */
const LEAST = 2;
/** Of 255, what one spread of the surroundings becomes. */
const SPREAD = 70;

/**
 * Every pixel by how far it stands out from its surroundings beside how far others there do: bars under the glare of a can or
 * a bottle become as clear as those beside it.
 * @param reach pixels either way: wider than the widest bar, narrower than the glare
 */
export function localContrast(grey: Grey, reach: number): Grey {
  const mean = meanAround(grey, reach);
  const square = { ...grey, data: Float32Array.from(grey.data, (value, at) => (value - mean[at]!) ** 2) };
  const spread = meanAround(square, reach);
  const data = Uint8Array.from(grey.data, (value, at) => {
    const out = (value - mean[at]!) / Math.max(LEAST, Math.sqrt(spread[at]!));
    return Math.max(0, Math.min(255, 128 + SPREAD * out));
  });
  return { ...grey, data };
}
