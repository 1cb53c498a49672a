import { loadSharp } from '../../photos/sharp.ts';
import { pictureOf } from './page-picture.ts';
import { openPdf } from './pdf.ts';

/** Letters stay clean; a page of A4 takes some 300 KB. */
const WEBP = { quality: 82, effort: 0 };

/** One page of a PDF as a WebP, numbered from 1; null where there is no such page or it is drawn. @throws Failure as `openPdf` does */
export async function pageView(path: string, number: number, side: number): Promise<Uint8Array | null> {
  const pdf = await openPdf(path);
  try {
    if (number > pdf.numPages) return null;
    const picture = await pictureOf(await pdf.getPage(number), side);
    if (!picture) return null;
    const { data, width, height } = picture.pixels;
    const sharp = await loadSharp();
    return await sharp(data, { raw: { width, height, channels: 3 } })
      .webp(WEBP)
      .toBuffer();
  } finally {
    await pdf.destroy();
  }
}
