import type { Recipe } from '../../../shared/model/photo-recipe.ts';
import { loadPhoto } from '../intake/load.ts';
import { type CacheSlot, decodableBytes } from '../intake/work-copy.ts';
import { loadSharp } from '../sharp.ts';
import { isHuge, uprightSize } from './decode.ts';
import { render } from './render.ts';

/** Good enough to judge sharpness by, a third of the bytes of quality 95; effort 0 halves the wait at a slider. */
const WEBP = { quality: 80, effort: 0 };
/** Over this side, in pixels, WebP takes seconds where JPEG takes tenths. */
const WEBP_UP_TO = 2048;
const JPEG = { quality: 90 };
/** Longest side shown of a very large picture: with every step done to it, 48 MP stay within 250 MB. */
const HUGE_SHOWN = 2048;

/**
 * The photo as any recipe would make it, for looking only: WebP, or JPEG where it is large; side ≤ `side` px, at most 4096,
 * never enlarged.
 * @throws Failure as `loadPhoto`, `decodableBytes` and `render` do
 */
export async function preview(path: string, recipe: Recipe, side: number, slot?: CacheSlot): Promise<Uint8Array> {
  const sharp = await loadSharp();
  const bytes = await decodableBytes(await loadPhoto(path), slot);
  const shown = isHuge(await uprightSize(bytes)) ? Math.min(side, HUGE_SHOWN) : side;
  const { data, width, height } = await render(bytes, recipe, shown);
  const picture = sharp(data, { raw: { width, height, channels: 3 } });
  return (Math.max(width, height) > WEBP_UP_TO ? picture.jpeg(JPEG) : picture.webp(WEBP)).toBuffer();
}
