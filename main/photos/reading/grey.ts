import type { Pixels } from '../measure/pixels.ts';
import { loadSharp } from '../sharp.ts';

/** A picture of light alone: one byte a pixel, rows from the top, no padding. */
export interface Grey {
  data: Uint8Array;
  width: number;
  height: number;
}

export function greyOf({ data, width, height }: Pixels): Grey {
  const out = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < out.length; at++, from += 3) {
    out[at] = (77 * data[from]! + 150 * data[from + 1]! + 29 * data[from + 2]!) >> 8;
  }
  return { data: out, width, height };
}

/** A part of the picture, in its pixels. */
export function cut(grey: Grey, part: { x: number; y: number; width: number; height: number }): Grey {
  const data = new Uint8Array(part.width * part.height);
  for (let row = 0; row < part.height; row++) {
    const from = (part.y + row) * grey.width + part.x;
    data.set(grey.data.subarray(from, from + part.width), row * part.width);
  }
  return { data, width: part.width, height: part.height };
}

export interface Change {
  /** Factor of both sides. */
  scale?: number;
  /** A sharpening done after that: radius in pixels, and how strongly in even and in rough places (sharp's own 1 and 2). */
  sharpen?: { sigma: number; m1?: number; m2?: number };
  /** A softening before anything else, by a bell curve of this spread in pixels: grain goes before letters do. */
  soften?: number;
  /** Width and height in pixels, in place of a factor. */
  to?: [width: number, height: number];
  /** Quarter turns clockwise. */
  quarters?: number;
}

/** The same picture turned, in another size or sharper. Enlarging is by cubic curves, which keep the edges of bars. */
export async function changed({ data, width, height }: Grey, change: Change): Promise<Grey> {
  const { scale = 1, sharpen, quarters = 0 } = change;
  const sharp = await loadSharp();
  let picture = sharp(data, { raw: { width, height, channels: 1 } });
  if (change.soften !== undefined) picture = picture.blur(change.soften);
  if (quarters !== 0) picture = picture.rotate(90 * quarters);
  const turned = quarters % 2 === 0 ? [width, height] : [height, width];
  const [w, h] = change.to ?? turned.map((side) => Math.max(1, Math.round(side * scale)));
  const kernel = w! > turned[0]! ? 'cubic' : 'lanczos3';
  if (w !== turned[0] || h !== turned[1]) picture = picture.resize(w, h, { fit: 'fill', kernel });
  if (sharpen !== undefined) picture = picture.sharpen(sharpen);
  const { data: out, info } = await picture.toColourspace('b-w').raw().toBuffer({ resolveWithObject: true });
  return { data: out, width: info.width, height: info.height };
}

/** As the plainest of picture files (PGM), which both readers take: nothing is compressed only to be opened again. */
export const asPgm = ({ data, width, height }: Grey): Uint8Array =>
  Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, 'ascii'), data]);
