import { createHash } from 'node:crypto';
import type { Sharp } from 'sharp';
import { openAs } from '../intake/decode.ts';
import { asBroken } from '../intake/header.ts';
import { loadPhoto } from '../intake/load.ts';
import type { Profile } from './profile.ts';
import { loadSharp } from '../sharp.ts';
import { type CacheSlot, decodableBytes } from '../intake/work-copy.ts';

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

/** Turned, in sRGB, on white, fitted; never enlarged, since made-up pixels only cost the line. */
function fitted(picture: Sharp, square: boolean, side: number): Sharp {
  const upright = picture.autoOrient().flatten({ background: '#fff' }).toColourspace('srgb');
  return square
    ? upright.resize(side, side, { fit: 'contain', background: '#fff' })
    : upright.resize(side, side, { fit: 'inside', withoutEnlargement: true });
}

/**
 * The JPEG a platform gets: upright, sRGB, without EXIF (and so without the place where it was taken), within the
 * profile's size. A picture cut short is sent as far as it goes: its finding has said so before.
 * @throws Failure as `loadPhoto` and `decodableBytes` do
 * @throws RangeError when no picture of a useful size fits into `maxBytes`: the profile is wrong, not the photo
 */
export async function derive(path: string, profile: Profile, slot?: CacheSlot): Promise<Derived> {
  const sharp = await loadSharp();
  const source = await decodableBytes(await loadPhoto(path), slot);
  const { autoOrient } = await sharp(source, openAs('none')).metadata().catch(asBroken);
  let side = Math.min(profile.maxSide, Math.max(autoOrient.width, autoOrient.height));
  for (; side >= SMALLEST; side = Math.round(side * SHRINK)) {
    const { data, info } = await fitted(sharp(source, openAs('none')), profile.square, side)
      .raw()
      .toBuffer({ resolveWithObject: true })
      .catch(asBroken);
    const { width, height, channels } = info;
    const raw = sharp(data, { raw: { width, height, channels } });
    const bytes = await encodeWithin((quality) => raw.clone().jpeg({ quality }).toBuffer(), profile.maxBytes);
    if (bytes) return { bytes, sha256: createHash('sha256').update(bytes).digest('hex'), width, height };
  }
  throw new RangeError(`no JPEG of at least ${SMALLEST} px fits into ${profile.maxBytes} bytes`);
}
