import { z } from 'zod';

/** What a photo's score is made of, in the order in which it is told. */
export const SCORE_PARTS = [
  'detail',
  'focus',
  'light',
  'contrast',
  'noise',
  'saving',
  'size',
  'ground',
  'subject',
] as const;
export type ScorePart = (typeof SCORE_PARTS)[number];

/**
 * How good a photo is for selling, 0..100, as the weighted mean of parts that can be explained. A part that cannot be known
 * from this picture is left out, not guessed.
 */
export const PhotoScore = z.object({
  score: z.int().min(0).max(100),
  parts: z.array(z.object({ part: z.enum(SCORE_PARTS), value: z.number().min(0).max(1), weight: z.number() })),
  /** What would raise it most, at most three: the part, and by how many points at best. */
  raise: z.array(z.object({ part: z.enum(SCORE_PARTS), points: z.int().positive() })).max(3),
});
export type PhotoScore = z.infer<typeof PhotoScore>;
