import { readFile } from 'node:fs/promises';
import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { Failure } from '../../../shared/contract/failure.ts';
import { asReadFailure } from '../../photos/intake/files.ts';
import { mustUnpackSmall } from './inflate.ts';

/** No paper of a product has more pages; a book was chosen by mistake. */
const MAX_PAGES = 200;
/** Readers look for the end mark in the last 1 KB; some programs write a line or two behind it. */
const END_BYTES = 4_096;
/** Pictures of more pixels are passed over: A4 at 400 dpi has 15.5 million, and each takes some 8 bytes while it is unpacked. */
const MAX_PICTURE_PIXELS = 20_000_000;

export type Pdf = PDFDocumentProxy;

const loadReader = () => import('unpdf');
export const operators = async () => (await (await loadReader()).getResolvedPDFJS()).OPS;

/**
 * Opens a PDF: no script of it runs, nothing that it names is fetched.
 * @throws Failure scan.cut for one that ends too early, scan.encrypted for one that asks for a password, scan.broken,
 *   scan.too-heavy, scan.too-many-pages {pages, limit}, photo.not-found
 */
export async function openPdf(path: string): Promise<Pdf> {
  const bytes = new Uint8Array(await readFile(path).catch(asReadFailure));
  if (!Buffer.from(bytes.subarray(-END_BYTES)).includes('%%EOF')) throw new Failure('scan.cut');
  mustUnpackSmall(bytes);
  const pdf = await read(bytes);
  if (pdf.numPages > MAX_PAGES) {
    const pages = pdf.numPages;
    await pdf.destroy();
    throw new Failure('scan.too-many-pages', { pages, limit: MAX_PAGES });
  }
  return pdf;
}

async function read(bytes: Uint8Array): Promise<Pdf> {
  const { getDocumentProxy } = await loadReader();
  try {
    const pdf = await getDocumentProxy(bytes, {
      maxImageSize: MAX_PICTURE_PIXELS,
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      stopAtErrors: false,
      // Errors only: what it thinks of a file is nothing for a terminal.
      verbosity: 0,
    });
    if (pdf.numPages < 1) throw new Error('no page');
    // The first page must be there: a list of pages alone is no paper.
    await pdf.getPage(1);
    return pdf;
  } catch (error) {
    const encrypted = error instanceof Error && error.name === 'PasswordException';
    throw new Failure(encrypted ? 'scan.encrypted' : 'scan.broken', {}, { cause: error });
  }
}
