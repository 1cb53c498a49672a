// Pictures for the screens: small ones from the cache, and any photo through any recipe. What is asked for comes from a
// page and is believed in nothing: ids, sizes and recipes are checked here.
import { existsSync } from 'node:fs';
import { Recipe } from '../shared/model/photo-recipe.ts';
import type { House } from './house.ts';
import { thumbnailPath } from './photos/intake/files.ts';
import { THUMBNAIL_SIDES } from './photos/pool/thumbnails.ts';
import { findPhoto, sourceOf } from './photos/row.ts';

/** Longest sides in pixels in which a photo is shown: beside others, filling a screen, and at its own size. */
const LOOK_SIDES = [960, 2048, 4096];
/** Longer than any recipe of twenty steps, in characters. */
const LONGEST_RECIPE = 8_000;

type Source = { sha256: string; ext: string; recipe: string; fileName: string | null };

/** Path of a small picture, made again from the original where the cache was emptied; null when there is none. */
export async function thumbFile(house: House, look: string, wanted: number): Promise<string | null> {
  const side = THUMBNAIL_SIDES.find((each) => each === wanted);
  if (!side || !/^[0-9a-f]{64}$/.test(look)) return null;
  const { places, db } = house.store;
  const path = thumbnailPath(places.cache, look, side);
  if (existsSync(path)) return path;
  const source = db
    .prepare<[string, string], Source>(
      `SELECT sha256, ext, recipe, fileName FROM photo WHERE look = ?
       UNION SELECT scanSha256, scanExt, '[]', scanName FROM paper WHERE scanSha256 = ?`,
    )
    .get(look, look);
  if (!source || source.ext === 'pdf') return null;
  const from = sourceOf(places.photos, { ...source, recipe: Recipe.parse(JSON.parse(source.recipe)) });
  const made = await house.pool.examine({ ...from, fileName: source.fileName ?? '' }).catch(() => null);
  return made && path;
}

/** What the address says is to be done to the photo: its own recipe where it says nothing; null when it makes no sense. */
function recipeIn(text: string | null, own: Recipe): Recipe | null {
  if (text === null) return own;
  if (text.length > LONGEST_RECIPE) return null;
  try {
    return Recipe.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** WebP of a photo through a recipe (JSON); null when there is no such photo, size or recipe, or it cannot be read. */
export async function lookPicture(
  house: House,
  photoId: string,
  side: number,
  recipeText: string | null,
): Promise<Uint8Array | null> {
  const photo = LOOK_SIDES.includes(side) ? findPhoto(house.store.db, photoId) : null;
  const recipe = photo && recipeIn(recipeText, photo.recipe);
  if (!recipe) return null;
  return house.pool.preview({ ...sourceOf(house.store.places.photos, { ...photo, recipe }), side }).catch(() => null);
}
