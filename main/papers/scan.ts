// A scan of a paper: a photo or a PDF, kept under the name of its content.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../../shared/contract/failure.ts';
import { originalPath, putOriginal } from '../photos/intake/files.ts';
import { writeAtomically } from '../photos/intake/write-atomically.ts';

/** A certificate of a few pages scanned at 300 dpi stays well under this. */
const MAX_PDF_BYTES = 30_000_000;
const PDF_MARK = '%PDF-';

export type Scan = { scanSha256: string; scanExt: string; scanName: string };

/** @throws Failure scan.unsupported, scan.too-big, photo.empty, photo.too-big-file, desk.disk-full, desk.read-only */
export async function keepScan(photosDir: string, file: File): Promise<Scan> {
  const scanName = file.name.normalize('NFC').slice(0, 200);
  const head = await file.slice(0, PDF_MARK.length).text();
  if (head === PDF_MARK) {
    if (file.size > MAX_PDF_BYTES) throw new Failure('scan.too-big', { file: scanName, limit: MAX_PDF_BYTES });
    const bytes = new Uint8Array(await file.arrayBuffer());
    const scanSha256 = createHash('sha256').update(bytes).digest('hex');
    const path = originalPath(photosDir, scanSha256, 'pdf');
    if (!existsSync(path)) await writeAtomically(path, bytes);
    return { scanSha256, scanExt: 'pdf', scanName };
  }
  try {
    const { sha256, ext } = await putOriginal(photosDir, file.stream());
    return { scanSha256: sha256, scanExt: ext, scanName };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const named = { file: scanName };
    const refused = ['photo.not-a-photo', 'photo.svg', 'photo.unsupported'].includes(error.code);
    throw refused
      ? new Failure('scan.unsupported', named, { cause: error })
      : new Failure(error.code, { ...named, ...error.values }, { cause: error });
  }
}

export const scanPath = (photosDir: string, name: string) => {
  const parts = /^([0-9a-f]{64})\.([a-z0-9]{2,5})$/.exec(name);
  return parts ? originalPath(photosDir, parts[1] ?? '', parts[2] ?? '') : join(photosDir, 'none');
};
