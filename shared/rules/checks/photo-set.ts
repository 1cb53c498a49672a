import { z } from 'zod';
import { PHOTO_ROLES } from '../../model/photo.ts';
import { define } from '../define.ts';
import { missingShots } from '../shots/index.ts';

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

/** The pictures that a listing of such a product cannot do without (`shared/rules/shots`), as far as they are of these kinds. */
export const photoRoles = define({
  params: z.strictObject({ roles: z.array(z.enum(PHOTO_ROLES)) }),
  codes: ['photo-role-missing'],
  run({ dossier }, { roles }) {
    if (dossier.photos.length === 0) return [];
    return missingShots(dossier)
      .filter(({ needed, role }) => needed && roles.includes(role))
      .map(({ id, role }) => ({
        code: 'photo-role-missing',
        place: { step: 'photos', field: role },
        values: { role, shot: id },
        fix: 'add-photo',
      }));
  },
});
