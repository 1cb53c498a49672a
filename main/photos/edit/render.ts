import type { Recipe } from '../../../shared/model/photo-recipe.ts';
import type { Pixels } from '../measure/pixels.ts';
import { apply } from './apply.ts';
import { decodeTo, sizeToDecode, uprightSize } from './decode.ts';

/**
 * The photo upright, in sRGB, on white, with the recipe done, its longest side at most `maxSide` and never enlarged. Decoded
 * no larger than that needs, and at most 4096 px a side.
 * @param bytes what `decodableBytes` gave
 * @throws Failure photo.broken {reason}
 */
export async function render(bytes: Uint8Array, recipe: Recipe, maxSide: number): Promise<Pixels> {
  const size = sizeToDecode(await uprightSize(bytes), recipe, maxSide);
  return apply(await decodeTo(bytes, size), recipe);
}
