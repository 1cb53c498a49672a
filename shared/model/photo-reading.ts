import { z } from 'zod';
import { Box } from './box.ts';

/** Goes up when reading changes: stored readings of an older number are made again. */
export const PHOTO_READING_VERSION = 3;

/** Formats of the codes that a till reads, as the reader names them. */
export const TILL_FORMATS: readonly string[] = ['EAN13', 'EAN8', 'UPCA', 'UPCE'];

/** A barcode or QR code. */
export const ReadCode = z.object({ format: z.string(), text: z.string(), box: Box });
/**
 * A line of text.
 *   confidence 0..100, the reader's own
 *   xHeight    height of its small letters as a share of the picture's height; of a line of capitals and figures what small
 *              letters of the same type would have; null where it could not be measured
 *   contrast   how much lighter the lighter of letters and ground is, 1..21 as WCAG reckons it; null where unknown
 */
export const ReadLine = z.object({
  text: z.string(),
  confidence: z.number().min(0).max(100),
  box: Box,
  xHeight: z.number().positive().max(1).nullable(),
  contrast: z.number().min(1).max(21).nullable(),
});
/** Where the OCOP mark seems to be, and by what: the order and colours of its letters, or the letters as text. */
export const SeenMark = z.object({ box: Box, by: z.enum(['colour', 'text']) });

/**
 * What a second, slower look reads in a picture (codes, text, the OCOP mark), by the hash of what is seen. It is a hint:
 * nothing in here fails a photo by itself.
 */
export const PhotoReading = z.object({
  version: z.literal(PHOTO_READING_VERSION),
  codes: z.array(ReadCode),
  lines: z.array(ReadLine),
  /** Quarter turns clockwise after which the text stands upright; null when too little text says so. */
  turn: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]).nullable(),
  marks: z.array(SeenMark),
});
export type PhotoReading = z.infer<typeof PhotoReading>;
