import type { PhotoMetrics } from '../../../shared/model/photo-metrics.ts';
import { whiteGround, type WhiteGround } from './background.ts';
import { blurOf, textureShare } from './blur.ts';
import { exposureOf } from './exposure.ts';
import { lumaOf } from './luma.ts';
import { noiseOf } from './noise.ts';
import type { Pixels } from './pixels.ts';
import { ringOf } from './ring.ts';
import { scanTexture } from './texture.ts';

/** The ground is masked only when most of the edge is white: a blown-out sky along one side must go on counting. */
const GROUND_FROM = 0.6;
/** Four decimals: the same JSON on every machine, and no reader takes the sixth digit for knowledge. */
const DECIMALS = 1e4;

/** The figures that come from pixels; the rest of `PhotoMetrics` is in the file's header. */
export type PixelMetrics = Pick<
  PhotoMetrics,
  | 'measured'
  | 'blur'
  | 'exposure'
  | 'noise'
  | 'texture'
  | 'ring'
  | 'whiteGround'
  | 'neutral'
  | 'colourful'
  | 'subject'
  | 'frame'
  | 'tilt'
  | 'likeness'
>;

function rounded<T>(value: T): T {
  const text = JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'number' ? Math.round(part * DECIMALS) / DECIMALS : part,
  );
  return JSON.parse(text) as T;
}

/**
 * Measures an upright sRGB picture of at most 1024 px a side. Pure, integer passes; the same pixels always give the
 * same answer.
 */
export function measure(pixels: Pixels): PixelMetrics {
  const luma = lumaOf(pixels);
  const texture = scanTexture(luma);
  const ring = ringOf(pixels);
  const exposure = exposureOf(luma);
  const noise = noiseOf(texture);
  const masked: WhiteGround =
    ring.white >= GROUND_FROM ? whiteGround(pixels) : { share: 0, clippedOutside: luma.clipped };
  return rounded({
    measured: { width: pixels.width, height: pixels.height },
    blur: { ...blurOf(texture, exposure.p99 - exposure.p1, noise), subject: null, around: null, sharpest: null },
    exposure: {
      ...exposure,
      clipped: masked.clippedOutside,
      clippedFrame: luma.clipped,
      burnt: null,
      subjectP99: null,
    },
    noise,
    texture: textureShare(texture),
    ring: { ...ring, busy: 0 },
    whiteGround: masked.share,
    neutral: null,
    colourful: 0,
    subject: null,
    frame: { top: 0, right: 0, bottom: 0, left: 0 },
    tilt: null,
    likeness: { difference: '0'.repeat(16), perceptual: '0'.repeat(16), colours: '0'.repeat(54) },
  });
}
