import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { Failure } from '../../../shared/contract/failure.ts';

let count = 0;

/** A name that no other process or thread uses now; `removeLeftovers` reads from it whose it was. */
export const temporaryName = (): string => `.incoming-${process.pid}-${threadId}-${++count}`;

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const LOCKED = new Set(['EROFS', 'EACCES', 'EPERM']);

/** What the disk says, as a code a person can be told; anything else stays what it is. */
export function asDiskFailure(error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (FULL.has(code)) return new Failure('desk.disk-full', {}, { cause: error });
  if (LOCKED.has(code)) return new Failure('desk.read-only', {}, { cause: error });
  return error;
}

/** Makes a rename survive a power cut. Windows opens no folders, and needs no such call. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Writes a file that is there whole or not at all, also after a power cut.
 * @throws Failure desk.disk-full, desk.read-only; nothing is left behind then
 */
export async function writeAtomically(path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path);
  const temporary = join(folder, temporaryName());
  try {
    await mkdir(folder, { recursive: true });
    const handle = await open(temporary, 'w');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, path);
    await syncFolder(folder);
  } catch (error) {
    await rm(temporary, { force: true });
    throw asDiskFailure(error);
  }
}
