import type { BlurUnknown } from '../../../shared/model/photo-metrics.ts';
import { quantile, quantileOf } from './histogram.ts';
import type { Texture } from './texture.ts';

/** A tile shows something when its luma varies by more than this (standard deviation, luma steps). */
const TEXTURED_FROM = 8;
/** Under this share of textured tiles there is nothing to judge: a wall, an empty table, a white sheet. */
const ENOUGH_TEXTURE = 0.05;
/** Fewer tiles than this (a picture of some 100 × 100 px) have no 99.9th percentile worth the name. */
const ENOUGH_TILES = 9;
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

/** Share 0..1 of tiles that show something. */
export function textureShare({ tiles }: Texture): number {
  return tiles.length === 0 ? 0 : tiles.filter(({ deviation }) => deviation >= TEXTURED_FROM).length / tiles.length;
}

/**
 * How sharp the sharpest edges are for the range of light in the picture, and whether all of them run one way (as they
 * do when the camera or the product moved). `range` is p99 − p1 of the luma; `noise` its estimated deviation.
 */
export function blurOf(texture: Texture, range: number, noise: number | null): Blur {
  const peak = quantile(texture.laplacian, 0.999);
  const unknown = whyUnknown(texture, peak, noise);
  if (unknown) return { sharpness: null, direction: null, tileSharpness: null, unknown };
  const strongest = Math.max(...texture.energy);
  const byTile = texture.tiles.map(({ sharpness }) => sharpness);
  return {
    sharpness: peak / (range + RANGE_FLOOR),
    direction: strongest === 0 ? null : Math.min(...texture.energy) / strongest,
    tileSharpness: quantileOf(byTile, 0.95),
    unknown: null,
  };
}

function whyUnknown(texture: Texture, peak: number, noise: number | null): BlurUnknown | null {
  if (texture.tiles.length < ENOUGH_TILES) return 'small';
  if (textureShare(texture) < ENOUGH_TEXTURE) return 'flat';
  if (noise !== null && peak < NOISE_MARGIN * NOISE_PEAK * noise) return 'noise';
  return null;
}
