import type { PhotoMetrics } from '../model/photo-metrics.ts';

/** Bars along the edges, as a share of the frame; null where there are none: a picture without a frame says nothing by that. */
function bars({ frame }: PhotoMetrics): number | null {
  const inside = Math.max(0, 1 - frame.left - frame.right) * Math.max(0, 1 - frame.top - frame.bottom);
  return inside >= 1 ? null : 1 - inside;
}

/** How far the middle of the subject's box lies from the middle of the picture, as a share of a side. */
function offCentre({ subject }: PhotoMetrics): number | null {
  if (!subject) return null;
  const [left, top, width, height] = subject.box;
  return Math.max(Math.abs(left + width / 2 - 0.5), Math.abs(top + height / 2 - 0.5));
}

/** From this share of the rim in one colour on there is a ground to speak of (the measuring takes the same); else it is a scene. */
const EVEN_FROM = 0.7;

const ofGround =
  (figure: (ring: PhotoMetrics['ring']) => number) =>
  ({ ring }: PhotoMetrics): number | null =>
    ring.uniform > EVEN_FROM ? figure(ring) : null;

/**
 * The figures that curves of the score may be drawn over, by the names that the pack calls them. Null: not known of this
 * picture. Of the sharpness, that of the product counts, or of the middle where it mostly is: a soft ground is no fault.
 */
export const scoreFigures = {
  detail: ({ blur }) => blur.tileSharpness,
  sharpness: ({ blur }) => blur.subject ?? blur.sharpness,
  direction: ({ blur }) => blur.direction,
  brightest: ({ exposure }) => exposure.p99,
  middle: ({ exposure }) => exposure.p50,
  burnt: ({ exposure }) => exposure.clipped,
  contrast: ({ exposure }) => exposure.contrast,
  noise: ({ noise }) => noise,
  jpegQuality: ({ jpegQuality }) => jpegQuality,
  blocks: ({ blocks }) => blocks,
  shortSide: ({ width, height }) => Math.min(width, height),
  white: ofGround(({ white }) => white),
  nearWhite: ofGround(({ nearWhite }) => nearWhite),
  plain: ofGround(({ uniform }) => uniform),
  longSideOfSubject: ({ subject }) => subject && Math.max(subject.box[2], subject.box[3]),
  offCentre,
  bars,
  tilt: ({ tilt }) => tilt && Math.abs(tilt),
} satisfies Record<string, (metrics: PhotoMetrics) => number | null>;

export type ScoreFigure = keyof typeof scoreFigures;
