import type { PhotoFormat } from '../../../shared/model/photo-metrics.ts';
import { PHOTO_FORMATS } from '../../../shared/model/photo-metrics.ts';
import { Failure } from '../../../shared/contract/failure.ts';
import type { Sniffed } from './sniff.ts';

/** Largest file taken, in bytes. Phone photos are under 15 MB; more is a scan or a mistake, and nobody can send it. */
export const MAX_FILE_BYTES = 50_000_000;
/** Largest picture decoded, in pixels: 144 MP still decodes in 134 MB, a 4 GB laptop has no room for twice that. */
export const MAX_PIXELS = 150_000_000;

const isPhotoFormat = (sniffed: Sniffed): sniffed is PhotoFormat =>
  (PHOTO_FORMATS as readonly Sniffed[]).includes(sniffed);

/** @throws Failure photo.empty, photo.svg, photo.unsupported {format} or photo.not-a-photo {format} */
export function mustBePhoto(sniffed: Sniffed): PhotoFormat {
  if (isPhotoFormat(sniffed)) return sniffed;
  switch (sniffed) {
    case 'empty':
      throw new Failure('photo.empty');
    // A drawing that runs code and reads other files while it is being decoded.
    case 'svg':
      throw new Failure('photo.svg');
    case 'pdf':
    case 'video':
    case 'unknown':
      throw new Failure('photo.not-a-photo', { format: sniffed });
    default:
      throw new Failure('photo.unsupported', { format: sniffed });
  }
}

/** @throws Failure photo.too-big-file {bytes, limit} */
export function mustFit(bytes: number): void {
  if (bytes > MAX_FILE_BYTES) throw new Failure('photo.too-big-file', { bytes, limit: MAX_FILE_BYTES });
}

/** @throws Failure photo.too-many-pixels {width, height, limit} */
export function mustHaveBearableSize(width: number, height: number): void {
  if (width * height > MAX_PIXELS) throw new Failure('photo.too-many-pixels', { width, height, limit: MAX_PIXELS });
}
