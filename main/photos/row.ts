import { Failure } from '../../shared/contract/failure.ts';
import type { Photo } from '../../shared/model/photo.ts';
import { fromRow } from '../store/entities.ts';
import type { Cell } from '../store/entities.ts';
import type { Db } from '../store/open.ts';
import { originalPath } from './intake/files.ts';

/** A photo that was not taken away; null when there is none of this id. */
export function findPhoto(db: Db, id: string): Photo | null {
  const row = db.prepare<[string], Record<string, Cell>>('SELECT * FROM photo WHERE id = ? AND deleted = 0').get(id);
  return row ? fromRow('photo', row) : null;
}

/** @throws Failure not-found */
export function readPhoto(db: Db, id: string): Photo {
  const photo = findPhoto(db, id);
  if (!photo) throw new Failure('not-found', { entity: 'photo', id });
  return photo;
}

/** What a helper needs to make a photo's look: the original's path and name, and what is done to it. */
export const sourceOf = (photosDir: string, { sha256, ext, recipe }: Pick<Photo, 'sha256' | 'ext' | 'recipe'>) => ({
  path: originalPath(photosDir, sha256, ext),
  sha256,
  recipe,
});
