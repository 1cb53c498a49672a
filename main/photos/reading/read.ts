import { PHOTO_READING_VERSION, type PhotoReading } from '../../../shared/model/photo-reading.ts';
import type { Recipe } from '../../../shared/model/photo-recipe.ts';
import { render } from '../edit/render.ts';
import { loadPhoto } from '../intake/load.ts';
import { type CacheSlot, decodableBytes } from '../intake/work-copy.ts';
import type { Pixels } from '../measure/pixels.ts';
import type { Code } from './codes/agree.ts';
import { readCodes } from './codes/read-codes.ts';
import { type Grey, greyOf } from './grey.ts';
import { findMarks } from './mark/find-marks.ts';
import { readText } from './text/read-text.ts';

/** Longest side in pixels of what is read first: a bar code of an eighth of the width, and letters of a label held close. */
export const READING_SIDE = 1600;
/** The same where nothing was found: every pixel of a phone's 12 megapixels. */
const FULL_SIDE = 4096;

/** Codes of a picture as it looks after its recipe. @param pixels the same at READING_SIDE @param grey the same in grey */
export const codesIn = (bytes: Uint8Array, recipe: Recipe, pixels: Pixels, grey: Grey): Promise<Code[]> =>
  readCodes(grey, async () => {
    if (Math.max(pixels.width, pixels.height) < READING_SIDE) return null;
    const full = await render(bytes, recipe, FULL_SIDE);
    return full.width > pixels.width ? greyOf(full) : null;
  });

/**
 * The second, slower look at a photo as it looks after its recipe: codes, text, the OCOP mark, and whether the text stands
 * upright. Takes seconds and 300 MB, so it runs in a process of its own. Boxes are on the picture as it looks.
 * @throws Failure as `loadPhoto` and `decodableBytes` do, photo.broken {reason}
 */
export async function readPhoto(path: string, recipe: Recipe, slot?: CacheSlot): Promise<PhotoReading> {
  const bytes = await decodableBytes(await loadPhoto(path), slot);
  const pixels = await render(bytes, recipe, READING_SIDE);
  const grey = greyOf(pixels);
  const codes = await codesIn(bytes, recipe, pixels, grey);
  const { lines, turn } = await readText(pixels, grey);
  return { version: PHOTO_READING_VERSION, codes, lines, turn, marks: findMarks(pixels, lines, turn ?? 0) };
}
