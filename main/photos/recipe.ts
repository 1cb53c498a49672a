import { z } from 'zod';

/** Longest side in pixels. */
const side = z.int().min(64).max(8192);

/**
 * How what is sent is made of an original. Plain data, stored beside the photo: the same original and the same recipe
 * always give the same bytes on one machine, so a derived picture never needs keeping.
 */
export const Recipe = z.object({
  version: z.literal(1),
  fit: z.discriminatedUnion('kind', [
    /** Whole picture, at most this long. */
    z.object({ kind: z.literal('inside'), maxSide: side }),
    /** Whole picture in the middle of a white square at most this long. */
    z.object({ kind: z.literal('square'), maxSide: side }),
  ]),
  /** Upper limit of the file in bytes. */
  maxBytes: z.int().min(10_000),
});
export type Recipe = z.infer<typeof Recipe>;
