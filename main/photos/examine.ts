import { basename } from 'node:path';
import { PHOTO_METRICS_VERSION, PHOTO_WORKING_SIDE, type PhotoMetrics } from '../../shared/model/photo-metrics.ts';
import type { Recipe } from '../../shared/model/photo-recipe.ts';
import { render } from './edit/render.ts';
import { sizeAfter } from './edit/size.ts';
import { decodeGreen, decodeSmall } from './intake/decode.ts';
import { mislabelled } from './intake/extension.ts';
import { readHeader } from './intake/header.ts';
import { loadPhoto } from './intake/load.ts';
import { blocksOf } from './measure/blocks.ts';
import { measure } from './measure/measure.ts';
import type { Note } from './intake/note.ts';
import type { Pixels } from './measure/pixels.ts';
import { type CacheSlot, decodableBytes, notesOfHeic } from './intake/work-copy.ts';

export interface Examination {
  metrics: PhotoMetrics;
  notes: Note[];
  /** Milliseconds: reading and decoding, then measuring. */
  ms: { decode: number; checks: number };
}

export interface ExamineOptions {
  /** Milliseconds from any fixed point. */
  now: () => number;
  /** The name the file had on the phone, when the path is no longer that. */
  fileName?: string;
  slot?: CacheSlot;
  /** What is done to the picture before it is measured. */
  recipe?: Recipe;
  /** Told of the decoded picture before it is measured, so that what it starts runs beside the measuring. */
  onPixels?: (pixels: Pixels) => void;
}

/** Most pixels at which blocks of an earlier save are looked for: larger pictures are cameras' own, and slow to decode whole. */
const BLOCKS_UP_TO = 4_000_000;

/**
 * Reads, decodes and measures one photo, as it looks after its recipe.
 * @throws Failure as `loadPhoto` and `decodableBytes` do
 */
export async function examine(path: string, options: ExamineOptions): Promise<Examination> {
  const { now, slot, onPixels, recipe = [], fileName = basename(path) } = options;
  const start = now();
  const photo = await loadPhoto(path);
  const header = await readHeader(photo.bytes, photo.format);
  const { width, height, orientation, pages, jpegQuality, camera } = header;
  const bytes = await decodableBytes(photo, slot);
  const { pixels, notes } = await decodeSmall(bytes);
  const look = recipe.length === 0 ? pixels : await render(bytes, recipe, PHOTO_WORKING_SIDE);
  const native = recipe.length === 0 && width * height <= BLOCKS_UP_TO ? await decodeGreen(bytes) : null;
  const decoded = now();
  onPixels?.(look);
  const figures = measure(look);
  const wrongName = mislabelled(fileName, photo.format);
  return {
    metrics: {
      version: PHOTO_METRICS_VERSION,
      format: photo.format,
      bytes: photo.bytes.length,
      ...sizeAfter(recipe, { width, height }),
      orientation,
      pages,
      jpegQuality,
      camera,
      blocks: native && blocksOf(native),
      ...figures,
    },
    notes: [
      ...notesOfHeic(photo),
      ...notes,
      ...(wrongName ? [wrongName] : []),
      ...(pages > 1 ? [{ code: 'photo.first-page-only' as const, values: { pages } }] : []),
    ],
    ms: { decode: decoded - start, checks: now() - decoded },
  };
}
