import type { Pixels } from '../measure/pixels.ts';
import { loadSharp } from '../sharp.ts';

/** Longest sides in pixels: a tile in a list, and a photo looked at on a laptop. */
export const THUMBNAIL_SIDES = [320, 960] as const;
export type ThumbnailSide = (typeof THUMBNAIL_SIDES)[number];

/** WebP's quickest encoder: a tenth larger files for half the time, and these never leave the machine. */
const WEBP = { quality: 78, effort: 0 };

/** WebP of the working picture, never enlarged: a small photo gives two equal thumbnails. */
export async function thumbnailOf({ data, width, height }: Pixels, side: ThumbnailSide): Promise<Uint8Array> {
  const sharp = await loadSharp();
  return sharp(data, { raw: { width, height, channels: 3 } })
    .resize(side, side, { fit: 'inside', withoutEnlargement: true })
    .webp(WEBP)
    .toBuffer();
}
