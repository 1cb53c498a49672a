import { z } from 'zod';
import type { MeasuredPhoto } from '../../model/dossier.ts';
import type { PhotoMetrics } from '../../model/photo-metrics.ts';
import { define } from '../define.ts';
import { near } from '../likeness.ts';

type Likeness = PhotoMetrics['likeness'];

/** The greatest difference between two grids of mean colours, 0..255: it parts two flavours in the same bag. */
function coloursApart(a: Likeness, b: Likeness): number {
  let most = 0;
  for (let at = 0; at < a.colours.length; at += 2) {
    const [one, other] = [a, b].map(({ colours }) => Number.parseInt(colours.slice(at, at + 2), 16));
    most = Math.max(most, Math.abs(one! - other!));
  }
  return most;
}

/**
 * Two pictures of a product that show nearly the same: a buyer learns nothing from the second. The later one is named, with
 * the number of the one it resembles. "Similar", never "the same": a few bits cannot tell the front from the back of a box.
 */
export const photosSimilar = define({
  params: z.strictObject({ difference: z.int(), perceptual: z.int(), colours: z.number() }),
  codes: ['photo-similar'],
  run({ dossier: { photos } }, { colours, ...limit }) {
    const alike = (a: MeasuredPhoto, b: MeasuredPhoto): boolean =>
      a.look === b.look ||
      (a.metrics !== null &&
        b.metrics !== null &&
        near(a.metrics.likeness, b.metrics.likeness, limit) &&
        coloursApart(a.metrics.likeness, b.metrics.likeness) <= colours);
    return photos.flatMap((photo, at) => {
      const first = photos.findIndex((other) => alike(other, photo));
      if (first === -1 || first >= at) return [];
      return [
        {
          code: 'photo-similar',
          place: { step: 'photos' as const, photoId: photo.id },
          values: { number: first + 1 },
          fix: 'ask' as const,
        },
      ];
    });
  },
});
