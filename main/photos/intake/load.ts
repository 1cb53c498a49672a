import { open } from 'node:fs/promises';
import type { PhotoFormat } from '../../../shared/model/photo-metrics.ts';
import { asReadFailure } from './files.ts';
import { mustBePhoto, mustFit } from './refuse.ts';
import { sniff, SNIFF_BYTES } from './sniff.ts';

export interface LoadedPhoto {
  bytes: Uint8Array;
  format: PhotoFormat;
}

/**
 * A whole photo file in memory, refused by its first bytes and by its size before the rest is read. In this order, since
 * "too big" would make a person shrink a film.
 * @throws Failure photo.not-found, photo.broken, photo.empty, photo.svg, photo.unsupported, photo.not-a-photo,
 *   photo.too-big-file
 */
export async function loadPhoto(path: string): Promise<LoadedPhoto> {
  const handle = await open(path).catch(asReadFailure);
  try {
    const head = new Uint8Array(SNIFF_BYTES);
    const { bytesRead } = await handle.read(head, 0, SNIFF_BYTES, 0).catch(asReadFailure);
    const format = mustBePhoto(sniff(head.subarray(0, bytesRead)));
    mustFit((await handle.stat()).size);
    return { bytes: await handle.readFile().catch(asReadFailure), format };
  } finally {
    await handle.close();
  }
}
