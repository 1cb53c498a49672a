import type { BlurUnknown } from '../../../shared/model/photo-metrics.ts';
import { added, quantile, quantileOf } from './histogram.ts';
import { type Texture, textureShare } from './texture.ts';

/** Under this share of textured tiles there is nothing to judge: a wall, an empty table, a white sheet. */
export const ENOUGH_TEXTURE = 0.05;
/** Fewer tiles than this (a picture of some 100 × 100 px) have no 99.9th percentile worth the name. */
export const ENOUGH_TILES = 9;
/** The strongest edges: this quantile of |Laplacian| over all pixels. A sharp photo need not be sharp everywhere. */
const PEAK = 0.999;
/** Pure noise of deviation s gives a Laplacian of deviation s·√20, whose 99.9th percentile of |x| is 3.29 of those. */
const NOISE_PEAK = 3.29 * Math.sqrt(20);
/** The peak must stand this much above what noise alone would give, or the noise is what we measured. */
const NOISE_MARGIN = 1.3;
/** Keeps the ratio finite on pictures with hardly any range, in luma steps. */
const RANGE_FLOOR = 10;
/** The same for pictures with hardly an edge at half size. */
const PEAK_FLOOR = 8;

export interface Blur {
  sharpness: number | null;
  direction: number | null;
  tileSharpness: number | null;
  unknown: BlurUnknown | null;
}

/** A picture's texture at working size and at half of it. */
export interface Scales {
  full: Texture;
  half: Texture;
}

/**
 * "B": the geometric mean of two answers. How strong are the strongest edges for the range of light (p99 − p1 of the luma)
 * that they stand in? And how strong are they against those of the same picture at half the size: where that makes them
 * sharper, the full size shows nothing that the half did not. Either alone takes a pale or a softly lit scene for a blurred
 * one more often.
 */
export function sharpnessOf(full: Uint32Array, half: Uint32Array, range: number): number {
  const peak = quantile(full, PEAK);
  return Math.sqrt((peak / (range + RANGE_FLOOR)) * (peak / (quantile(half, PEAK) + PEAK_FLOOR)));
}

/** Whether noise of this deviation would by itself give such strong edges. */
export const isNoise = (laplacian: Uint32Array, noise: number | null): boolean =>
  noise !== null && quantile(laplacian, PEAK) < NOISE_MARGIN * NOISE_PEAK * noise;

/** Weakest over strongest direction of detail, 0..1; 1 where there is no detail at all. */
function oneWay({ energy }: Texture): number {
  const strongest = Math.max(...energy);
  return strongest === 0 ? 1 : Math.min(...energy) / strongest;
}

/**
 * How sharp the sharpest edges are, and whether all of them run one way, as they do when the camera or the product moved:
 * a short shake shows at full size, a long one askew only at half. `noise` is the noise's estimated deviation.
 */
export function blurOf({ full, half }: Scales, range: number, noise: number | null): Blur {
  const { tiles } = full;
  const laplacian = everywhere(full);
  const unknown = ((): BlurUnknown | null => {
    if (tiles.length < ENOUGH_TILES) return 'small';
    if (textureShare(tiles) < ENOUGH_TEXTURE) return 'flat';
    return isNoise(laplacian, noise) ? 'noise' : null;
  })();
  if (unknown) return { sharpness: null, direction: null, tileSharpness: null, unknown };
  const byTile = tiles.map(({ sharpness }) => sharpness);
  return {
    sharpness: sharpnessOf(laplacian, everywhere(half), range),
    direction: Math.min(oneWay(full), oneWay(half)),
    tileSharpness: quantileOf(byTile, 0.95),
    unknown: null,
  };
}

const everywhere = ({ laplacian }: Texture): Uint32Array => added(laplacian.inside, laplacian.around, laplacian.on);
