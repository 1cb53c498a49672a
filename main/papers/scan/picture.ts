// A scan as a picture for the screens, whatever its file is: photos that no browser shows (HEIC, TIFF), pages of a PDF.
import { existsSync } from 'node:fs';
import type { PhotoPool } from '../../photos/pool/pool.ts';
import { scanPath } from '../scan.ts';

/** Longest sides in pixels: on the card of its paper, and filling a screen so that it can be read. */
const SIDES = [960, 2048];

type Where = { photosDir: string; pool: Pick<PhotoPool, 'preview' | 'scanPage'> };

/**
 * WebP or JPEG of a scan; null when there is no such scan, size or page, or the page is drawn.
 *   name   ‹sha256›.‹ext›, as the address has it
 *   page   from 1; only of a PDF
 */
export async function scanPicture(
  { photosDir, pool }: Where,
  name: string,
  side: number,
  page: number,
): Promise<Uint8Array | null> {
  const path = scanPath(photosDir, name);
  if (!SIDES.includes(side) || !Number.isInteger(page) || page < 1 || !existsSync(path)) return null;
  const [sha256 = '', ext] = name.split('.');
  const seen = ext === 'pdf' ? pool.scanPage({ path, sha256, side, page }) : pool.preview({ path, sha256, side });
  return seen.catch(() => null);
}
