import { z } from 'zod';
import { Box } from './box.ts';

/** Goes up when a figure is computed in another way: stored metrics of an older number are measured again. */
export const PHOTO_METRICS_VERSION = 2;

/** Longest side of the picture the figures are taken from; smaller pictures are not enlarged. */
export const PHOTO_WORKING_SIDE = 1024;

export const PHOTO_FORMATS = ['jpeg', 'png', 'webp', 'heic', 'avif', 'tiff', 'gif'] as const;
export type PhotoFormat = (typeof PHOTO_FORMATS)[number];

/** Why nothing is said about sharpness: nothing in the picture to be sharp, noise hides it, too few pixels. */
export const BLUR_UNKNOWNS = ['flat', 'noise', 'small'] as const;
export type BlurUnknown = (typeof BLUR_UNKNOWNS)[number];

const share = z.number().min(0).max(1);
const luma = z.number().min(0).max(255);
const side = z.int().positive();

/**
 * What was measured of one photo; stored by the hash of its bytes and read by the rules. No verdicts and no limits in
 * here: those are rule data. `null` is an answer: "cannot be known from this picture".
 */
export const PhotoMetrics = z.object({
  version: z.literal(PHOTO_METRICS_VERSION),
  /** Found in the content; the file's name has no say. */
  format: z.enum(PHOTO_FORMATS),
  bytes: z.int().positive(),
  /** Of the original in pixels, upright (EXIF orientation applied). */
  width: side,
  height: side,
  /** EXIF orientation 1..8 as stored; 1 for HEIC and AVIF, whose container turns the picture itself. */
  orientation: z.int().min(1).max(8),
  /** Pictures in the file; only the first is used. */
  pages: z.int().positive(),
  /** Quality of the last JPEG save, 1..100 on libjpeg's scale, from its tables; null for other formats. */
  jpegQuality: z.int().min(1).max(100).nullable(),
  /** Whether the file says by which camera it was taken: a screenshot, a download or a chat program's copy does not. */
  camera: z.boolean(),
  /** Size in pixels of the picture the figures below come from: they depend on it. */
  measured: z.object({ width: side, height: side }),
  blur: z.object({
    /**
     * Strength of the sharpest edges ("B"), over the range of light and over what is left of them at half the size: 0.8 and
     * more is sharp, 0.4 and less is blurred.
     */
    sharpness: z.number().min(0).nullable(),
    /** Weakest over strongest direction of detail ("D"), at full or half size, 0..1: low when all is smeared one way. */
    direction: share.nullable(),
    /** 95th percentile of the tiles' Laplacian variance ("vl95"): the best single figure for how good a photo looks. */
    tileSharpness: z.number().min(0).nullable(),
    unknown: z.enum(BLUR_UNKNOWNS).nullable(),
    /**
     * "B" of what lies in the subject's box (in the middle half of the frame, where there is no box) and of what lies around
     * it, each for its own light; null where there is too little to see.
     */
    subject: z.number().min(0).nullable(),
    around: z.number().min(0).nullable(),
    /** Where the sharpest detail is, to be shown; null when nothing is sharp anywhere. */
    sharpest: Box.nullable(),
  }),
  exposure: z.object({
    p1: luma,
    p5: luma,
    p50: luma,
    p95: luma,
    p99: luma,
    mean: luma,
    /** p95 − p5. */
    contrast: luma,
    /** Share of burnt-out pixels (R, G and B) outside a white ground; null when the whole frame is white ground. */
    clipped: share.nullable(),
    /** The same over the whole frame, ground included. */
    clippedFrame: share,
    /** Around the largest burnt-out patch outside a white ground; null when there is none worth showing. */
    burnt: Box.nullable(),
    /** p99 of the luma inside the subject's box; null where there is no box. */
    subjectP99: luma.nullable(),
  }),
  /** Standard deviation of the noise in luma steps at the measured size; null when the picture is all black or white. */
  noise: z.number().min(0).nullable(),
  /** Share of the picture that shows anything but plain areas. */
  texture: share,
  /** The outer 4 %. */
  ring: z.object({
    /** Every channel at 245 or more. */
    white: share,
    /** Every channel at 215 or more, and within 18 of each other. */
    nearWhite: share,
    /** Within 28 of the ring's median colour. */
    uniform: share,
    median: z.tuple([luma, luma, luma]),
    /** How far the median colour is from grey, hypot(ln(R/G), ln(B/G)); null where it is too dark to say. */
    cast: z.number().min(0).nullable(),
    /** Share of the ring's tiles in which something can be seen: a busy ground. */
    busy: share,
  }),
  /** Share of the frame that is white ground joined to the edge; 0 when the edge is not mostly white. */
  whiteGround: share,
  /**
   * Colour of near-neutral mid-tones over the whole picture; weak, a hint at most. `gains`: factors of red, green and blue
   * light that would make them grey of the same brightness. Null where there are too few.
   */
  neutral: z.object({ cast: z.number().min(0), gains: z.tuple([z.number(), z.number(), z.number()]) }).nullable(),
  /** Mean distance from grey, 0..1 (brightest minus darkest channel over the brightest). */
  colourful: share,
  /** What stands before an even ground. `share` of the box's area that differs from the ground; null when the ground is not even. */
  subject: z.object({ box: Box, share }).nullable(),
  /** Bars along the edges, as shares of the height (top, bottom) and width (right, left); 0 where there is none. */
  frame: z.object({ top: share, right: share, bottom: share, left: share }),
  /** Strength of 8-pixel blocks left by an earlier, coarser save, at native size; null over 4 MP, where it is not looked for. */
  blocks: z.number().min(0).nullable(),
  /** Degrees by which long straight edges lean from upright or level, clockwise positive; null when no edges agree. */
  tilt: z.number().min(-45).max(45).nullable(),
  /** For finding similar pictures: two 64-bit hashes as 16 hex digits, and a 3 × 3 grid of mean colours as 54 hex digits. */
  likeness: z.object({
    difference: z.string().regex(/^[0-9a-f]{16}$/),
    perceptual: z.string().regex(/^[0-9a-f]{16}$/),
    colours: z.string().regex(/^[0-9a-f]{54}$/),
  }),
});

export type PhotoMetrics = z.infer<typeof PhotoMetrics>;
