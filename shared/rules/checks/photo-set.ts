import { z } from 'zod';
import { PHOTO_ROLES } from '../../model/photo.ts';
import { define } from '../define.ts';

/** Without one picture no platform takes anything. */
export const photoThere = define({
  params: z.strictObject({}),
  codes: ['photo-missing'],
  run: ({ dossier }) =>
    dossier.photos.length === 0 ? [{ code: 'photo-missing', place: { step: 'photos' }, fix: 'add-photo' }] : [],
});

/** Enough pictures for a buyer to know the thing. */
export const photosEnough = define({
  params: z.strictObject({ wanted: z.int() }),
  codes: ['photos-few'],
  run({ dossier: { photos } }, { wanted }) {
    // With none at all there is something graver to say.
    if (photos.length === 0 || photos.length >= wanted) return [];
    return [
      { code: 'photos-few', place: { step: 'photos' }, values: { count: photos.length, wanted }, fix: 'add-photo' },
    ];
  },
});

/** One picture of each of these kinds, e.g. the front and the back with the label. */
export const photoRoles = define({
  params: z.strictObject({ roles: z.array(z.enum(PHOTO_ROLES)) }),
  codes: ['photo-role-missing'],
  run({ dossier: { photos } }, { roles }) {
    if (photos.length === 0) return [];
    return roles
      .filter((role) => !photos.some((photo) => photo.role === role))
      .map((role) => ({
        code: 'photo-role-missing',
        place: { step: 'photos', field: role },
        values: { role },
        fix: 'add-photo',
      }));
  },
});
