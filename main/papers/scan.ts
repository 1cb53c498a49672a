// A scan of a paper: a photo or a PDF, kept under the name of its content.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure, type FailureCode } from '../../shared/contract/failure.ts';
import { originalPath, putOriginal } from '../photos/intake/files.ts';
import { writeAtomically } from '../photos/intake/write-atomically.ts';
import type { PhotoPool } from '../photos/pool/pool.ts';

/** A certificate of a few pages scanned at 300 dpi stays well under this. */
const MAX_PDF_BYTES = 30_000_000;
const PDF_MARK = '%PDF-';

export type Scan = { scanSha256: string; scanExt: string; scanName: string };
type Kept = Scan & { existed: boolean };

/** What is said of a photo while it is no more than a scan, in the words for scans. */
const AS_SCAN: Partial<Record<FailureCode, FailureCode>> = {
  'photo.not-a-photo': 'scan.unsupported',
  'photo.svg': 'scan.unsupported',
  'photo.unsupported': 'scan.unsupported',
};
/** What ends a helper at a PDF: it needs more time or memory than there is. */
const AS_PDF: Partial<Record<FailureCode, FailureCode>> = {
  'photo.worker-died': 'scan.too-heavy',
  'photo.too-slow': 'scan.too-heavy',
};

function named(error: unknown, file: string, words: Partial<Record<FailureCode, FailureCode>>): unknown {
  if (!(error instanceof Failure)) return error;
  const code = words[error.code];
  // A size or format that the other words have no place for is left out.
  return new Failure(code ?? error.code, { file, ...(code ? {} : error.values) }, { cause: error });
}

/**
 * Keeps the file of a scan once a helper could open it; one that cannot be opened leaves nothing behind. `forget` takes the
 * file away again, where it is new.
 * @throws Failure scan.unsupported, scan.too-big, scan.cut, scan.encrypted, scan.broken, scan.too-heavy,
 *   scan.too-many-pages, photo.empty, photo.broken, photo.too-big-file, photo.too-many-pixels, photo.worker-died,
 *   photo.too-slow, desk.disk-full, desk.read-only
 */
export async function keepScan(
  photosDir: string,
  file: File,
  pool: Pick<PhotoPool, 'scanPages'>,
): Promise<{ scan: Scan; forget(): Promise<void> }> {
  const scanName = file.name.normalize('NFC').slice(0, 200);
  const head = await file.slice(0, PDF_MARK.length).text();
  const { existed, ...scan } = await (head === PDF_MARK ? putPdf : putPhoto)(photosDir, file, scanName);
  const path = originalPath(photosDir, scan.scanSha256, scan.scanExt);
  // What was here before belongs to somebody.
  const forget = async () => void (existed || (await rm(path, { force: true })));
  try {
    await pool.scanPages({ path, sha256: scan.scanSha256 });
  } catch (error) {
    await forget();
    throw named(error, scanName, scan.scanExt === 'pdf' ? AS_PDF : AS_SCAN);
  }
  return { scan, forget };
}

async function putPdf(photosDir: string, file: File, scanName: string): Promise<Kept> {
  if (file.size > MAX_PDF_BYTES) throw new Failure('scan.too-big', { file: scanName, limit: MAX_PDF_BYTES });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const scanSha256 = createHash('sha256').update(bytes).digest('hex');
  const path = originalPath(photosDir, scanSha256, 'pdf');
  const existed = existsSync(path);
  if (!existed) await writeAtomically(path, bytes);
  return { scanSha256, scanExt: 'pdf', scanName, existed };
}

async function putPhoto(photosDir: string, file: File, scanName: string): Promise<Kept> {
  try {
    const { sha256, ext, existed } = await putOriginal(photosDir, file.stream());
    return { scanSha256: sha256, scanExt: ext, scanName, existed };
  } catch (error) {
    throw named(error, scanName, AS_SCAN);
  }
}

export const scanPath = (photosDir: string, name: string) => {
  const parts = /^([0-9a-f]{64})\.([a-z0-9]{2,5})$/.exec(name);
  return parts ? originalPath(photosDir, parts[1] ?? '', parts[2] ?? '') : join(photosDir, 'none');
};
