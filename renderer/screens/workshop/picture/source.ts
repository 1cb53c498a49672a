import type { Recipe } from '../../../../shared/model/photo-recipe.ts';
import type { Size } from './zoom.ts';

/** Longest sides in pixels in which the house shows a photo. */
const SIDES = [960, 2048, 4096] as const;
export type Side = (typeof SIDES)[number];
/** A picture may be drawn this much larger than it is before it looks soft. */
const STRETCH = 1.1;

/** Where to get a photo as it looks after these steps. The steps are in the address, so it never shows anything else. */
export const lookUrl = (photoId: string, recipe: Recipe, side: Side): string =>
  `/look/${photoId}/${side}?recipe=${encodeURIComponent(JSON.stringify(recipe))}`;

export const thumbUrl = (look: string): string => `/thumb/${look}/960`;

/** The smallest picture that fills this many pixels of the screen. */
export const sideFor = (pixels: number): Side => SIDES.find((side) => side * STRETCH >= pixels) ?? 4096;

/**
 * Size of a picture whose smaller copy is here: shape of the copy, longest side as is known of the whole. No copy is
 * larger than 4096 pixels, and none is shown larger.
 */
export function wholeSize(copy: Size, longest: number): Size {
  const here = Math.max(copy.width, copy.height);
  const ratio = Math.max(here, Math.min(longest, 4096)) / here;
  return { width: Math.round(copy.width * ratio), height: Math.round(copy.height * ratio) };
}
