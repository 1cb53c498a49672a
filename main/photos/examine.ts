import { basename } from 'node:path';
import { PHOTO_METRICS_VERSION, PHOTO_WORKING_SIDE, type PhotoMetrics } from '../../shared/model/photo-metrics.ts';
import type { Recipe } from '../../shared/model/photo-recipe.ts';
import { sizeAfter } from './edit/size.ts';
import { decodeForBlocks, decodeSmall } from './intake/decode.ts';
import { mislabelled } from './intake/extension.ts';
import { type Header, readHeader } from './intake/header.ts';
import { type LoadedPhoto, loadPhoto } from './intake/load.ts';
import { blocksOf, type Grey } from './measure/blocks.ts';
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

/** Loaded for the first photo that has a recipe. */
const edited = async (bytes: Uint8Array, recipe: Recipe): Promise<Pixels> =>
  (await import('./edit/render.ts')).render(bytes, recipe, PHOTO_WORKING_SIDE);

/** A photo read and decoded, waiting to be measured. */
export interface Opened {
  photo: LoadedPhoto;
  header: Header;
  recipe: Recipe;
  /** The picture after its recipe, at working size. */
  pixels: Pixels;
  /** Where blocks of an earlier save are looked for. */
  native: Grey | null;
  notes: Note[];
  ms: number;
}

/** Everything that runs beside this thread: reading, decoding, and what the recipe does. @throws Failure as `examine` does */
export async function open(path: string, options: ExamineOptions): Promise<Opened> {
  const { now, slot, recipe = [], fileName = basename(path) } = options;
  const start = now();
  const photo = await loadPhoto(path);
  const header = await readHeader(photo.bytes, photo.format);
  const bytes = await decodableBytes(photo, slot);
  const plain = recipe.length === 0;
  const { pixels, notes } = await decodeSmall(bytes);
  const native = await decodeForBlocks(bytes, header);
  const wrongName = mislabelled(fileName, photo.format);
  return {
    photo,
    header,
    recipe,
    pixels: plain ? pixels : await edited(bytes, recipe),
    native,
    notes: [
      ...notesOfHeic(photo),
      ...notes,
      ...(wrongName ? [wrongName] : []),
      ...(header.pages > 1 ? [{ code: 'photo.first-page-only' as const, values: { pages: header.pages } }] : []),
    ],
    ms: now() - start,
  };
}

/** Measures what was opened, in this thread and in one go. */
export function judge({ photo, header, recipe, pixels, native, notes, ms }: Opened, now: () => number): Examination {
  const start = now();
  const { width, height, orientation, pages, jpegQuality, camera } = header;
  const metrics: PhotoMetrics = {
    version: PHOTO_METRICS_VERSION,
    format: photo.format,
    bytes: photo.bytes.length,
    ...sizeAfter(recipe, { width, height }),
    orientation,
    pages,
    jpegQuality,
    camera,
    blocks: native && blocksOf(native),
    ...measure(pixels),
  };
  return { metrics, notes, ms: { decode: ms, checks: now() - start } };
}

/**
 * Reads, decodes and measures one photo, as it looks after its recipe.
 * @throws Failure as `loadPhoto` and `decodableBytes` do
 */
export async function examine(path: string, options: ExamineOptions): Promise<Examination> {
  const opened = await open(path, options);
  options.onPixels?.(opened.pixels);
  return judge(opened, options.now);
}
