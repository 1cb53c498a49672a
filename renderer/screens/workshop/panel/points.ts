import type { Offer } from '../../../../shared/model/photo-recipe.ts';

/**
 * What an offer brings, in whole points from the score on screen on. Offers are tried on a small copy, whose score may be a
 * point beside that of the photo: what counts is the difference.
 */
export function pointsOf({ before, after }: Pick<Offer, 'before' | 'after'>, score: number | undefined) {
  const from = score ?? Math.round(before);
  return { before: from, after: Math.min(100, from + Math.round(after - before)) };
}
