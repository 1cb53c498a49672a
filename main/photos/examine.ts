import { basename } from 'node:path';
import { PHOTO_METRICS_VERSION, type PhotoMetrics } from '../../shared/model/photo-metrics.ts';
import { decodeSmall } from './intake/decode.ts';
import { mislabelled } from './intake/extension.ts';
import { readHeader } from './intake/header.ts';
import { loadPhoto } from './intake/load.ts';
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
  /** Told of the decoded picture before it is measured, so that what it starts runs beside the measuring. */
  onPixels?: (pixels: Pixels) => void;
}

/**
 * Reads, decodes and measures one photo.
 * @throws Failure as `loadPhoto` and `decodableBytes` do
 */
export async function examine(path: string, options: ExamineOptions): Promise<Examination> {
  const { now, slot, onPixels, fileName = basename(path) } = options;
  const start = now();
  const photo = await loadPhoto(path);
  const { width, height, orientation, pages, jpegQuality, camera } = await readHeader(photo.bytes, photo.format);
  const { pixels, notes } = await decodeSmall(await decodableBytes(photo, slot));
  const decoded = now();
  onPixels?.(pixels);
  const figures = measure(pixels);
  const wrongName = mislabelled(fileName, photo.format);
  return {
    metrics: {
      version: PHOTO_METRICS_VERSION,
      format: photo.format,
      bytes: photo.bytes.length,
      width,
      height,
      orientation,
      pages,
      jpegQuality,
      camera,
      blocks: null,
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
