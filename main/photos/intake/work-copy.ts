import { readFile } from 'node:fs/promises';
import { workPath } from './files.ts';
import { readHeader } from './header.ts';
import { isCutShort, jpegOfHeic } from './heic.ts';
import type { LoadedPhoto } from './load.ts';
import type { Note } from './note.ts';
import { writeAtomically } from './write-atomically.ts';

/** Where a work copy is kept: the cache folder and the original's hash. */
export interface CacheSlot {
  cacheDir: string;
  sha256: string;
}

/**
 * Bytes that sharp can decode: the original itself, or the JPEG made of a HEIC, which takes a second or two and is
 * therefore kept in the cache where a slot is given.
 * @throws Failure photo.broken, photo.too-many-pixels, desk.disk-full, desk.read-only
 */
export async function decodableBytes({ bytes, format }: LoadedPhoto, slot?: CacheSlot): Promise<Uint8Array> {
  if (format !== 'heic') return bytes;
  const path = slot && workPath(slot.cacheDir, slot.sha256);
  const cached = path ? await readFile(path).catch(() => null) : null;
  if (cached) return cached;
  const { icc } = await readHeader(bytes, format);
  const jpeg = await jpegOfHeic(bytes, icc);
  if (path) await writeAtomically(path, jpeg);
  return jpeg;
}

/** What a HEIC's decoder keeps to itself. */
export const notesOfHeic = ({ bytes, format }: LoadedPhoto): Note[] =>
  format === 'heic' && isCutShort(bytes) ? [{ code: 'photo.truncated', values: {} }] : [];
