import { createHash } from 'node:crypto';
import type { Recipe } from '../../../shared/model/photo-recipe.ts';
import { loadPhoto } from '../intake/load.ts';
import { type CacheSlot, decodableBytes } from '../intake/work-copy.ts';
import { loadSharp } from '../sharp.ts';
import type { Profile } from './profile.ts';
import { render } from './render.ts';

/** JPEG qualities tried. Above 92 only the file grows … */
const BEST = 92;
/** … and under 55 a smaller picture looks better than a coarser one … */
const WORST = 55;
/** … so it is made this much smaller at a time. */
const SHRINK = 0.85;
/** Shortest longest side, in pixels, of anything one could call a photo. */
const SMALLEST = 32;

export interface Derived {
  bytes: Uint8Array;
  sha256: string;
  width: number;
  height: number;
}

/** The file of the highest quality that stays within the limit, by halving; null when not even the worst does. */
async function encodeWithin(
  encode: (quality: number) => Promise<Uint8Array>,
  limit: number,
): Promise<Uint8Array | null> {
  let best: Uint8Array | null = null;
  let low = WORST;
  let high = BEST;
  // Most photos fit at the best quality, so it is tried before any halving.
  let quality = BEST;
  while (low <= high) {
    const data = await encode(quality);
    if (data.length <= limit) {
      best = data;
      low = quality + 1;
    } else high = quality - 1;
    quality = (low + high) >> 1;
  }
  return best;
}

/**
 * The JPEG a platform gets: the photo as its recipe makes it, upright, sRGB, without EXIF (and so without the place where it
 * was taken), within the profile's size and never enlarged, since made-up pixels only cost the line.
 * @throws Failure as `loadPhoto`, `decodableBytes` and `render` do
 * @throws RangeError when no picture of a useful size fits into `maxBytes`: the profile is wrong, not the photo
 */
export async function derive(path: string, recipe: Recipe, profile: Profile, slot?: CacheSlot): Promise<Derived> {
  const sharp = await loadSharp();
  const pixels = await render(await decodableBytes(await loadPhoto(path), slot), recipe, profile.maxSide);
  const { data, width, height } = pixels;
  const fit = profile.square ? 'contain' : 'inside';
  const background = '#fff';
  const whole = Math.max(width, height);
  // A picture that is smaller from the start is sent as it is.
  for (let side = whole; side >= Math.min(SMALLEST, whole); side = Math.floor(side * SHRINK)) {
    const fitted = await sharp(data, { raw: { width, height, channels: 3 } })
      .resize(side, side, { fit, background })
      .raw()
      .toBuffer({ resolveWithObject: true });
    const raw = sharp(fitted.data, { raw: { width: fitted.info.width, height: fitted.info.height, channels: 3 } });
    const bytes = await encodeWithin((quality) => raw.clone().jpeg({ quality }).toBuffer(), profile.maxBytes);
    if (bytes) {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return { bytes, sha256, width: fitted.info.width, height: fitted.info.height };
    }
  }
  throw new RangeError(`no JPEG of at least ${SMALLEST} px fits into ${profile.maxBytes} bytes`);
}
