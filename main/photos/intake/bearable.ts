import type { Metadata } from 'sharp';
import { Failure } from '../../../shared/contract/failure.ts';
import { mustHaveBearableSize } from './refuse.ts';

/**
 * Most bytes that a decoder may hold of one picture at once: with what a helper takes before (70 MB) and the file itself it
 * stays under 250 MB. Most decoders hold a few rows; those below cannot do with less than all of it.
 */
const HELD = 155_000_000;

/** Samples for each pixel, by how finely a JPEG stores its colours; a print shop's has four channels. */
const SAMPLES: Record<string, number> = { '4:2:0': 1.5, '4:1:1': 1.5, '4:1:0': 1.25, '4:2:2': 2, '4:4:0': 2 };

/**
 * Bytes held for each pixel, as measured with sharp 0.35 on 48 MP; 0 where only rows are held. HEIC is decoded elsewhere.
 */
function heldPerPixel(meta: Metadata, bytes: Uint8Array): number {
  const { isProgressive, pages = 1, channels, depth } = meta;
  switch (meta.format) {
    case 'jpeg':
      // Coefficients of two bytes each.
      return isProgressive ? 2 * (SAMPLES[meta.chromaSubsampling ?? ''] ?? channels) : 0;
    case 'png':
      return isProgressive ? 1.3 * channels * (depth === 'ushort' ? 2 : 1) : 0;
    case 'webp':
      if (pages > 1) return 8;
      return isLossless(bytes) ? 4.4 : 0;
    case 'gif':
      return 5;
    case 'heif':
      // AV1's takes 18; pictures of 12 MP are let in all the same, at 300 MB.
      return meta.compression === 'av1' ? 12 : 0;
    default:
      return 0;
  }
}

/** Lossless WebP has its pixels in a chunk of another name, after the header and whatever else comes first. */
const isLossless = (webp: Uint8Array): boolean =>
  Buffer.from(webp.buffer, webp.byteOffset, Math.min(webp.length, 1_000)).includes('VP8L', 12, 'latin1');

/** @throws Failure photo.too-many-pixels {width, height, limit} for a picture that this machine should not try to hold */
export function mustBeBearable(meta: Metadata, bytes: Uint8Array): void {
  const { width, height } = meta;
  mustHaveBearableSize(width, height);
  const held = heldPerPixel(meta, bytes);
  if (width * height * held > HELD)
    throw new Failure('photo.too-many-pixels', { width, height, limit: Math.floor(HELD / held) });
}
