import type { PhotoMetrics } from '../../../shared/model/photo-metrics.ts';
import { whiteGround } from './background.ts';
import { blurOf } from './blur.ts';
import { clippingOf } from './clipping.ts';
import { coloursOf } from './colour.ts';
import { brightestIn, exposureOf } from './exposure.ts';
import { focusOf, middleOf } from './focus.ts';
import { frameOf } from './frame.ts';
import { likenessOf } from './likeness.ts';
import { halved, scanColours } from './luma.ts';
import { noiseOf } from './noise.ts';
import type { Pixels } from './pixels.ts';
import { ringOf } from './ring.ts';
import { subjectOf } from './subject.ts';
import { busyEdge, scanTexture, textureShare } from './texture.ts';
import { tiltOf } from './tilt.ts';

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
  const { luma, cells } = scanColours(pixels);
  const ring = ringOf(pixels);
  const frame = frameOf(pixels);
  const subject = subjectOf(cells, ring);
  const middle = middleOf(subject?.box ?? null);
  const half = halved(luma);
  const scales = { full: scanTexture(luma, middle), half: scanTexture(half, middle) };
  const exposure = exposureOf(luma);
  const noise = noiseOf(scales.full);
  const clipping = clippingOf(cells, whiteGround(cells, ring), frame);
  return rounded({
    measured: { width: pixels.width, height: pixels.height },
    blur: { ...blurOf(scales, exposure.p99 - exposure.p1, noise), ...focusOf(luma, scales, middle, noise) },
    exposure: {
      ...exposure,
      clipped: clipping.outside,
      clippedFrame: clipping.frame,
      burnt: clipping.burnt,
      subjectP99: subject && brightestIn(luma, subject.box),
    },
    noise,
    texture: textureShare(scales.full.tiles),
    ring: { ...ring, busy: busyEdge(scales.full) },
    whiteGround: clipping.ground,
    ...coloursOf(cells),
    subject,
    frame,
    tilt: tiltOf(half),
    likeness: likenessOf(cells),
  });
}
