import type { PDFPageProxy } from 'unpdf/pdfjs';
import type { Pixels } from '../../photos/measure/pixels.ts';
import { PHOTO_WORKING_SIDE } from '../../../shared/model/photo-metrics.ts';
import { loadSharp } from '../../photos/sharp.ts';
import { operators } from './pdf.ts';

/** A page is a picture when its pictures cover at least so much of it; less is a drawn page with a seal or a logo on it. */
const COVERS = 0.5;
/** How pdfjs tells the layout of pixels: one bit each, RGB, RGBA. */
const ONE_BIT = 1;
const RGBA = 3;

type Matrix = [number, number, number, number, number, number];
const UNTURNED: Matrix = [1, 0, 0, 1, 0, 0];

/** A picture as pdfjs unpacks it. */
interface Bitmap {
  width: number;
  height: number;
  kind: number;
  data: Uint8Array | Uint8ClampedArray;
}

export interface PagePicture {
  /** Upright, with at most so many pixels a side as were asked for. */
  pixels: Pixels;
  /** What the whole page would have in pixels, were it all like this picture. */
  width: number;
  height: number;
}

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

/** The largest picture of a page that is one, or stripes of one; null for a page that is drawn, and for what cannot be unpacked. */
export async function pictureOf(page: PDFPageProxy, side = PHOTO_WORKING_SIDE): Promise<PagePicture | null> {
  const OPS = await operators();
  const { fnArray, argsArray } = await page.getOperatorList();
  const [left = 0, top = 0, right = 0, bottom = 0] = page.view;
  const [width, height] = [Math.abs(right - left), Math.abs(bottom - top)];
  const saved: Matrix[] = [];
  let now = UNTURNED;
  let covered = 0;
  let best: { name: string; area: number; matrix: Matrix } | null = null;
  fnArray.forEach((operator, index) => {
    const args = argsArray[index] as unknown[];
    if (operator === OPS.save) saved.push(now);
    else if (operator === OPS.restore) now = saved.pop() ?? UNTURNED;
    else if (operator === OPS.transform) now = times(now, args as Matrix);
    else if (operator === OPS.paintImageXObject) {
      const area = Math.abs(now[0] * now[3] - now[1] * now[2]);
      covered += area;
      if (!best || area > best.area) best = { name: String(args[0]), area, matrix: now };
    }
  });
  const found = best as { name: string; area: number; matrix: Matrix } | null;
  if (!found || covered < COVERS * width * height) return null;
  const bitmap = await unpacked(page, found.name);
  if (!bitmap) return null;
  const dots = bitmap.width / Math.hypot(found.matrix[0], found.matrix[1]);
  return {
    pixels: await small(bitmap, page.rotate, side),
    width: Math.round(dots * width),
    height: Math.round(dots * height),
  };
}

function unpacked(page: PDFPageProxy, name: string): Promise<Bitmap | null> {
  const store = name.startsWith('g_') ? page.commonObjs : page.objs;
  return new Promise((resolve) => {
    store.get(name, (bitmap: Bitmap | null) => resolve(bitmap?.data && bitmap.width && bitmap.height ? bitmap : null));
  });
}

async function small({ width, height, kind, data }: Bitmap, turn: number, side: number): Promise<Pixels> {
  const sharp = await loadSharp();
  const bytes = kind === ONE_BIT ? greyOf(data, width, height) : data;
  const channels = kind === ONE_BIT ? 1 : kind === RGBA ? 4 : 3;
  const done = await sharp(bytes, { raw: { width, height, channels } })
    .resize(side, side, { fit: 'inside', withoutEnlargement: true })
    .rotate(turn)
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data: done.data, width: done.info.width, height: done.info.height };
}

/** One byte a pixel of rows of bits, each row begun in a byte of its own. */
function greyOf(bits: Uint8Array | Uint8ClampedArray, width: number, height: number): Uint8Array {
  const row = Math.ceil(width / 8);
  const grey = new Uint8Array(width * height);
  for (let y = 0, to = 0; y < height; y++)
    for (let x = 0; x < width; x++, to++) if (((bits[y * row + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1) grey[to] = 255;
  return grey;
}
