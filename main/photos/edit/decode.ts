import type { Recipe } from '../../../shared/model/photo-recipe.ts';
import { openAs } from '../intake/decode.ts';
import { asBroken } from '../intake/header.ts';
import type { Pixels } from '../measure/pixels.ts';
import { loadSharp } from '../sharp.ts';
import { type Size, sizeAfter } from './size.ts';

/** Longest side, in pixels, of what is ever held decoded: 4096 × 3072 × 3 is 38 MB, and a step needs it twice. */
const LARGEST = 4096;
/** Of a very large picture less is held, because decoding it takes more already. */
const LARGEST_OF_HUGE = 3072;
/** Pixels from which a picture is very large. */
const HUGE_FROM = 26_000_000;

export const isHuge = ({ width, height }: Size): boolean => width * height > HUGE_FROM;

const longest = ({ width, height }: Size): number => Math.max(width, height);

function scaled({ width, height }: Size, side: number): Size {
  const share = side / Math.max(width, height);
  return { width: Math.max(1, Math.round(width * share)), height: Math.max(1, Math.round(height * share)) };
}

/** The size to decode to, so that the recipe's result comes as near to `maxSide` as it can and is never enlarged. */
export function sizeToDecode(full: Size, recipe: Recipe, maxSide: number): Size {
  const share = Math.min(1, maxSide / longest(sizeAfter(recipe, full)));
  const largest = isHuge(full) ? LARGEST_OF_HUGE : LARGEST;
  let side = Math.min(largest, longest(full), Math.ceil(share * longest(full)));
  // Whole pixels round up here and there.
  while (side > 1 && longest(sizeAfter(recipe, scaled(full, side))) > maxSide) side--;
  return scaled(full, side);
}

/** Upright size in pixels of bytes that sharp can read. @throws Failure photo.broken {reason} */
export async function uprightSize(bytes: Uint8Array): Promise<Size> {
  const sharp = await loadSharp();
  const { autoOrient } = await sharp(bytes, openAs('none')).metadata().catch(asBroken);
  return { width: autoOrient.width, height: autoOrient.height };
}

/**
 * Upright, in sRGB, on white, at just this size, which has the picture's own shape and is not larger than it. One that was cut short is shown
 * as far as it goes: a finding has said so before.
 * @throws Failure photo.broken {reason}
 */
export async function decodeTo(bytes: Uint8Array, size: Size): Promise<Pixels> {
  const sharp = await loadSharp();
  const side = longest(size);
  const { data, info } = await sharp(bytes, openAs('none'))
    .autoOrient()
    // As for measuring, so that the same look gives the same pixels.
    .resize(side, side, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch(asBroken);
  return { data, width: info.width, height: info.height };
}
