import { NOTHING_MEASURED, SCAN_FACTS_VERSION, type ScanFacts } from '../../../shared/model/scan.ts';
import { examine } from '../../photos/examine.ts';
import { readHeader } from '../../photos/intake/header.ts';
import { loadPhoto } from '../../photos/intake/load.ts';
import { type CacheSlot, decodableBytes } from '../../photos/intake/work-copy.ts';
import { measure, type PixelMetrics } from '../../photos/measure/measure.ts';
import type { Pixels } from '../../photos/measure/pixels.ts';
import { cutOf } from './cut.ts';
import { pictureOf } from './page-picture.ts';
import { openPdf } from './pdf.ts';

/** Longer side of A4 in inches: 297 mm. */
const A4_LONG = 11.69;
/** Mean distance from grey, 0..1, from which a scan has colours: a copy in grey has none, white paper in colour a few hundredths. */
const COLOURED = 0.005;
/** Pages whose pictures are looked at: each takes half a second and more, and a certificate has a few. */
const PAGES_MEASURED = 12;

/** What can be said of one page that is a picture. */
type PageFacts = Omit<ScanFacts, 'version' | 'kind' | 'pages'>;

export const isPdf = (path: string): boolean => path.endsWith('.pdf');

function factsOf(
  { width, height }: { width: number; height: number },
  pixels: Pixels,
  { blur, exposure, colourful }: Pick<PixelMetrics, 'blur' | 'exposure' | 'colourful'>,
): PageFacts {
  return {
    width,
    height,
    dpi: Math.round(Math.max(width, height) / A4_LONG),
    sharpness: blur.sharpness,
    light: exposure.p50,
    cut: cutOf(pixels),
    colour: colourful > COLOURED,
  };
}

/**
 * Pages of a scan, opened only as far as it takes to know that it can be read at all.
 * @throws Failure as `openPdf`, `loadPhoto` and `decodableBytes` do
 */
export async function pagesOf(path: string, slot: CacheSlot): Promise<number> {
  if (isPdf(path)) {
    const pdf = await openPdf(path);
    const { numPages } = pdf;
    await pdf.destroy();
    return numPages;
  }
  const photo = await loadPhoto(path);
  await readHeader(photo.bytes, photo.format);
  await decodableBytes(photo, slot);
  return 1;
}

/** Measures a scan. @throws Failure as `pagesOf` does */
export async function measureScan(path: string, slot: CacheSlot, now: () => number): Promise<ScanFacts> {
  if (isPdf(path)) return measurePdf(path);
  let pixels: Pixels | null = null;
  const { metrics } = await examine(path, { now, slot, onPixels: (decoded) => (pixels = decoded) });
  const page = pixels ? factsOf(metrics, pixels, metrics) : NOTHING_MEASURED;
  return { version: SCAN_FACTS_VERSION, kind: 'photo', pages: 1, ...page };
}

async function measurePdf(path: string): Promise<ScanFacts> {
  const pdf = await openPdf(path);
  const seen: PageFacts[] = [];
  for (let number = 1; number <= Math.min(pdf.numPages, PAGES_MEASURED); number++) {
    // A page that cannot be read says nothing; the others still do.
    const page = await pdf.getPage(number).catch(() => null);
    const picture = page && (await pictureOf(page).catch(() => null));
    if (picture) seen.push(factsOf(picture, picture.pixels, measure(picture.pixels)));
    page?.cleanup();
  }
  const { numPages } = pdf;
  await pdf.destroy();
  return { version: SCAN_FACTS_VERSION, kind: 'pdf', pages: numPages, ...worstOf(seen) };
}

/** Size, light and dots of the page with the fewest dots; sharpness of the one least sharp; cut as soon as one is. */
function worstOf(pages: PageFacts[]): PageFacts {
  const [coarsest] = pages.toSorted((a, b) => (a.dpi ?? 0) - (b.dpi ?? 0));
  if (!coarsest) return NOTHING_MEASURED;
  const sharpness = pages.flatMap((page) => page.sharpness ?? []);
  const [cut, colour] = [pages.map((page) => page.cut), pages.map((page) => page.colour)];
  return {
    ...coarsest,
    sharpness: sharpness.length > 0 ? Math.min(...sharpness) : null,
    cut: cut.includes(true) ? true : cut.includes(null) ? null : false,
    // A grey page among coloured ones is an ordinary enclosure.
    colour: colour.includes(true),
  };
}
