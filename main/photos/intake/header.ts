import { Failure } from '../../../shared/contract/failure.ts';
import type { PhotoFormat } from '../../../shared/model/photo-metrics.ts';
import { namesCamera } from './camera.ts';
import { jpegQuality } from './jpeg-quality.ts';
import { mustBeBearable } from './bearable.ts';
import { loadSharp } from '../sharp.ts';

/** What a file says of itself before a single pixel is decoded. */
export interface Header {
  /** Upright size in pixels. */
  width: number;
  height: number;
  /** EXIF orientation 1..8; 1 for HEIC and AVIF, whose container turns the picture. */
  orientation: number;
  pages: number;
  jpegQuality: number | null;
  /** EXIF names a camera. */
  camera: boolean;
  /** Colour profile, where there is one. */
  icc: Uint8Array | null;
}

/** @throws Failure photo.broken {reason}, photo.too-many-pixels */
export async function readHeader(bytes: Uint8Array, format: PhotoFormat): Promise<Header> {
  const sharp = await loadSharp();
  // No limit here, it costs no pixel: the refusal names the size.
  const meta = await sharp(bytes, { limitInputPixels: false }).metadata().catch(asBroken);
  mustBeBearable(meta, bytes);
  return {
    ...meta.autoOrient,
    orientation: meta.orientation ?? 1,
    pages: meta.pages ?? 1,
    jpegQuality: format === 'jpeg' ? jpegQuality(bytes) : null,
    camera: meta.exif !== undefined && namesCamera(meta.exif),
    icc: meta.icc ?? null,
  };
}

/** The decoder's own words are for the log, not for a person: they go along as `reason`. */
export function asBroken(error: unknown): never {
  const reason = error instanceof Error ? error.message.split('\n', 1)[0]! : String(error);
  throw new Failure('photo.broken', { reason }, { cause: error });
}
