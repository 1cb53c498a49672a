import { z } from 'zod';
import type { MeasuredPhoto } from '../../model/dossier.ts';
import { ocopCertificate, ocopShown } from '../certificate.ts';
import { define } from '../define.ts';

/** Where the mark is; what was seen by its colours is surer than what was read. */
function markOf({ reading }: MeasuredPhoto) {
  const marks = reading?.marks ?? [];
  return (marks.find(({ by }) => by === 'colour') ?? marks[0])?.box;
}

const placeOf = (photo: MeasuredPhoto) => {
  const box = markOf(photo);
  return { step: 'photos' as const, photoId: photo.id, ...(box ? { box } : {}) };
};

/** A mark that a machine saw proves nothing: a person says whether it is one and how many stars it has. */
export const photoOcopSeen = define({
  params: z.strictObject({}),
  codes: ['photo-ocop-confirm'],
  run: ({ dossier }) =>
    dossier.photos
      .filter((photo) => photo.ocopStars === null && markOf(photo) !== undefined)
      .map((photo) => ({ code: 'photo-ocop-confirm' as const, place: placeOf(photo), fix: 'ask' as const })),
});

/** Stars that a person counted on a photo are those of the certificate that runs today (OCP-07). */
export const photoOcopStars = define({
  params: z.strictObject({}),
  codes: ['photo-ocop-stars-differ'],
  run(context) {
    const stars = ocopShown(context) ? (ocopCertificate(context)?.stars ?? null) : null;
    if (stars === null) return [];
    return context.dossier.photos.flatMap((photo) => {
      const shown = photo.ocopStars ?? 0;
      if (shown === 0 || shown === stars) return [];
      return [{ code: 'photo-ocop-stars-differ', place: placeOf(photo), values: { shown, stars }, fix: 'change' }];
    });
  },
});

/** A mark that a person confirmed, without a certificate that runs today (OCP-08). */
export const photoOcopProven = define({
  params: z.strictObject({}),
  codes: ['photo-ocop-unproven'],
  run(context) {
    if (ocopShown(context)) return [];
    return context.dossier.photos.flatMap((photo) => {
      const shown = photo.ocopStars ?? 0;
      return shown === 0
        ? []
        : [{ code: 'photo-ocop-unproven', place: placeOf(photo), values: { shown }, fix: 'change' }];
    });
  },
});
