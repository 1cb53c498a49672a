import type { BlurUnknown } from '../../../shared/model/photo-metrics.ts';
import { added, quantile, quantileOf } from './histogram.ts';
import { type Texture, textureShare } from './texture.ts';

/** Under this share of textured tiles there is nothing to judge: a wall, an empty table, a white sheet. */
export const ENOUGH_TEXTURE = 0.05;
/** Fewer tiles than this (a picture of some 100 × 100 px) have no 99.9th percentile worth the name. */
export const ENOUGH_TILES = 9;
/** Pure noise of deviation s gives a Laplacian of deviation s·√20, whose 99.9th percentile of |x| is 3.29 of those. */
const NOISE_PEAK = 3.29 * Math.sqrt(20);
/** The peak must stand this much above what noise alone would give, or the noise is what we measured. */
const NOISE_MARGIN = 1.3;
/** Keeps the ratio finite on pictures with hardly any range, in luma steps. */
const RANGE_FLOOR = 10;

export interface Blur {
  sharpness: number | null;
  direction: number | null;
  tileSharpness: number | null;
  unknown: BlurUnknown | null;
}

/** "B": how strong the strongest edges are for the range of light (p99 − p1 of the luma) that they stand in. */
export const sharpnessOf = (laplacian: Uint32Array, range: number): number =>
  quantile(laplacian, 0.999) / (range + RANGE_FLOOR);

/** Whether noise of this deviation would by itself give such strong edges. */
export const isNoise = (laplacian: Uint32Array, noise: number | null): boolean =>
  noise !== null && quantile(laplacian, 0.999) < NOISE_MARGIN * NOISE_PEAK * noise;

/**
 * How sharp the sharpest edges are for the range of light in the picture, and whether all of them run one way (as they
 * do when the camera or the product moved). `range` is p99 − p1 of the luma; `noise` its estimated deviation.
 */
export function blurOf({ tiles, laplacian, energy }: Texture, range: number, noise: number | null): Blur {
  const whole = added(laplacian.inside, laplacian.around, laplacian.on);
  const unknown = ((): BlurUnknown | null => {
    if (tiles.length < ENOUGH_TILES) return 'small';
    if (textureShare(tiles) < ENOUGH_TEXTURE) return 'flat';
    return isNoise(whole, noise) ? 'noise' : null;
  })();
  if (unknown) return { sharpness: null, direction: null, tileSharpness: null, unknown };
  const strongest = Math.max(...energy);
  return {
    sharpness: sharpnessOf(whole, range),
    direction: strongest === 0 ? null : Math.min(...energy) / strongest,
    tileSharpness: quantileOf(
      tiles.map(({ sharpness }) => sharpness),
      0.95,
    ),
    unknown: null,
  };
}
