import { PHOTO_METRICS_VERSION, PHOTO_WORKING_SIDE, type PhotoMetrics } from '../../../shared/model/photo-metrics.ts';
import type { Recipe } from '../../../shared/model/photo-recipe.ts';
import { checkPhoto, currentPack, scorePhoto } from '../../../shared/rules/index.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import { decodeForBlocks } from '../intake/decode.ts';
import { readHeader } from '../intake/header.ts';
import { loadPhoto } from '../intake/load.ts';
import { type CacheSlot, decodableBytes } from '../intake/work-copy.ts';
import { blocksOf } from '../measure/blocks.ts';
import { measure } from '../measure/measure.ts';
import type { Pixels } from '../measure/pixels.ts';
import { apply } from './apply.ts';
import { decodeTo, sizeToDecode } from './decode.ts';
import { sizeAfter } from './size.ts';

/** What a recipe makes of a photo, on the working copy. */
export interface Trial {
  recipe: Recipe;
  pixels: Pixels;
  metrics: PhotoMetrics;
  /** 0..100. */
  score: number;
  findings: Finding[];
}

/** Does a recipe and measures what comes out. */
export type Try = (recipe: Recipe) => Promise<Trial>;

/**
 * Opens a photo for trying recipes on it. Each trial sees what the look would be measured as: a crop is decoded larger, not
 * cut from a picture that was small before.
 * @throws Failure as `loadPhoto`, `decodableBytes` and `decodeTo` do
 */
export async function openForTrials(path: string, slot?: CacheSlot): Promise<Try> {
  const photo = await loadPhoto(path);
  const { format } = photo;
  const { width, height, orientation, pages, jpegQuality, camera } = await readHeader(photo.bytes, format);
  const bytes = await decodableBytes(photo, slot);
  const full = { width, height };
  const native = await decodeForBlocks(bytes, full);
  const blocks = native && blocksOf(native);
  let last: Pixels | null = null;

  return async (recipe) => {
    const size = sizeToDecode(full, recipe, PHOTO_WORKING_SIDE);
    if (last?.width !== size.width || last.height !== size.height) last = await decodeTo(bytes, size);
    const pixels = apply(last, recipe);
    const metrics: PhotoMetrics = {
      version: PHOTO_METRICS_VERSION,
      format,
      bytes: photo.bytes.length,
      ...sizeAfter(recipe, full),
      orientation,
      pages,
      jpegQuality,
      camera,
      // Of the file as it was saved, and no step changes that.
      blocks,
      ...measure(pixels),
    };
    const { score } = scorePhoto(metrics, currentPack);
    return { recipe, pixels, metrics, score, findings: checkPhoto(metrics, [], currentPack) };
  };
}
