import type { ScannedPaper } from '../../../../shared/model/dossier.ts';
import type { ScanFacts } from '../../../../shared/model/scan.ts';

/** Words for a scan, keys under product.papers.scan. */
export type ScanWord = 'looking' | 'pages' | 'clear' | 'typed' | 'unclear';

/**
 * How well a scan can be read, as far as it was measured. What is wrong with it the rules say; here is only whether they
 * found something.
 */
export function wordsOf(scan: ScanFacts | null, faults: boolean): ScanWord[] {
  if (scan === null) return ['looking'];
  const pages: ScanWord[] = scan.kind === 'pdf' ? ['pages'] : [];
  if (faults) return [...pages, 'unclear'];
  if (scan.dpi !== null) return [...pages, 'clear'];
  // A drawn page is sharp at any size; of a photo nothing can be said then.
  return scan.kind === 'pdf' ? [...pages, 'typed'] : pages;
}

/** Address of a page of a scan as a picture; null for a PDF that is known to be drawn, or is not measured yet. */
export function pictureOf(
  { scanSha256, scanExt, scan }: Pick<ScannedPaper, 'scanSha256' | 'scanExt' | 'scan'>,
  page: number,
  side: 960 | 2048,
): string | null {
  if (scanSha256 === null) return null;
  const address = `/scan/${scanSha256}.${scanExt}/${side}`;
  if (scanExt !== 'pdf') return address;
  return scan?.dpi == null ? null : `${address}?page=${page}`;
}
