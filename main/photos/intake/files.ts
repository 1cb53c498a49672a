import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Failure } from '../../../shared/contract/failure.ts';
import { extensionOf } from './extension.ts';
import { mustBePhoto, mustFit } from './refuse.ts';
import { sniff, SNIFF_BYTES } from './sniff.ts';
import type { ThumbnailSide } from '../pool/thumbnails.ts';
import { asDiskFailure, syncFolder, temporaryName } from './write-atomically.ts';

/** A path, the bytes themselves, or a stream of them (a web ReadableStream is one, so is a Node stream). */
export type PhotoSource = string | Uint8Array | AsyncIterable<Uint8Array>;

export interface Original {
  sha256: string;
  bytes: number;
  /** By content, without the dot. */
  ext: string;
  /** The same bytes were here before; nothing was written. */
  existed: boolean;
}

/** Two letters a folder: 256 folders keep any of them short enough for a file window on an old machine. */
const shelf = (sha256: string, name: string): string => join(sha256.slice(0, 2), name);

export const originalPath = (photosDir: string, sha256: string, ext: string): string =>
  join(photosDir, shelf(sha256, `${sha256}.${ext}`));

/** Everything under the cache folder can be made again from the originals, so it may be deleted at any time. */
export const thumbnailPath = (cacheDir: string, sha256: string, side: ThumbnailSide): string =>
  join(cacheDir, 'thumbnails', shelf(sha256, `${sha256}-${side}.webp`));

/** The full-size JPEG that stands in for an original which sharp cannot decode (HEIC). */
export const workPath = (cacheDir: string, sha256: string): string =>
  join(cacheDir, 'work', shelf(sha256, `${sha256}.jpg`));

/** @throws Failure photo.not-found when there is no such file, photo.broken {reason} when the disk cannot read it */
export function asReadFailure(error: unknown): never {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR') throw new Failure('photo.not-found');
  if (code) throw new Failure('photo.broken', { reason: code }, { cause: error });
  throw error;
}

async function* chunksOf(source: PhotoSource): AsyncGenerator<Uint8Array> {
  if (source instanceof Uint8Array) yield source;
  else if (typeof source !== 'string') yield* source;
  else {
    try {
      yield* createReadStream(source, { highWaterMark: 256 * 1024 });
    } catch (error) {
      asReadFailure(error);
    }
  }
}

/**
 * Keeps an original under the name of its own hash, photos/ab/abcdef….ext. The bytes go to a temporary file first, are
 * forced to the disk and only then get their name: a crash or a pulled plug leaves either the whole photo or none.
 * A file that is too big or no photo at all is given up at its first bytes.
 * @throws Failure photo.empty, photo.svg, photo.not-a-photo, photo.unsupported, photo.too-big-file, photo.not-found,
 *   photo.broken, desk.disk-full, desk.read-only; nothing is left behind then
 */
export async function putOriginal(photosDir: string, source: PhotoSource): Promise<Original> {
  const temporary = join(photosDir, temporaryName());
  try {
    await mkdir(photosDir, { recursive: true });
    const { sha256, bytes, ext } = await writeHashed(temporary, source);
    const path = originalPath(photosDir, sha256, ext);
    const existing = await stat(path).catch(() => null);
    // A file of another length can only be what a failing disk left of it; the whole one takes its place.
    const existed = existing?.size === bytes;
    if (existed) await rm(temporary);
    else {
      await mkdir(dirname(path), { recursive: true });
      await rename(temporary, path);
      await syncFolder(dirname(path));
      await syncFolder(photosDir);
    }
    return { sha256, bytes, ext, existed };
  } catch (error) {
    await rm(temporary, { force: true });
    throw asDiskFailure(error);
  }
}

async function writeHashed(path: string, source: PhotoSource): Promise<Omit<Original, 'existed'>> {
  const hash = createHash('sha256');
  const handle = await open(path, 'w');
  try {
    let head: Uint8Array = new Uint8Array();
    let bytes = 0;
    for await (const chunk of chunksOf(source)) {
      if (head.length < SNIFF_BYTES) {
        head = Buffer.concat([head, chunk.subarray(0, SNIFF_BYTES - head.length)]);
        if (head.length >= SNIFF_BYTES) mustBePhoto(sniff(head));
      }
      bytes += chunk.length;
      mustFit(bytes);
      hash.update(chunk);
      await handle.writeFile(chunk);
    }
    const ext = extensionOf(mustBePhoto(sniff(head)));
    await handle.sync();
    return { sha256: hash.digest('hex'), bytes, ext };
  } finally {
    await handle.close();
  }
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Clears what a killed process left half written. Files of running processes, this one included, are let be. */
export async function removeLeftovers(photosDir: string): Promise<void> {
  for (const name of await readdir(photosDir).catch(() => [])) {
    const pid = /^\.incoming-(\d+)-/.exec(name)?.[1];
    if (pid && !isAlive(Number(pid))) await rm(join(photosDir, name), { force: true });
  }
}
