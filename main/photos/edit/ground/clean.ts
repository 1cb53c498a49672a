import type { Pixels } from '../../measure/pixels.ts';
import { shrunk } from '../shrunk.ts';
import { matteOf } from './matte.ts';

/** Side in pixels of the copy that is cut twice: enough to see whether the shape stays. */
const SIDE = 384;
/** The limit is taken this much tighter and wider … */
const TIGHT = 0.6;
const WIDE = 1.6;
/** … and both shapes of the product must share this much of what either covers. */
const SAME = 0.97;
/** Share of the picture that a product covers; less is a speck, more leaves no ground. */
const PRODUCT_FROM = 0.03;
const PRODUCT_TO = 0.9;

/**
 * Whether product and ground are so unlike that it hardly matters where the line is drawn. A white carton on a grey ground
 * loses its side when the limit moves a little; an apple does not.
 */
export function cutsCleanly(pixels: Pixels, within: number): boolean {
  const small = shrunk(pixels, SIDE);
  const tight = matteOf(small, within * TIGHT).ground;
  const wide = matteOf(small, within * WIDE).ground;
  let both = 0;
  let either = 0;
  for (let at = 0; at < tight.length; at++) {
    const [one, other] = [tight[at]! < 128, wide[at]! < 128];
    if (one && other) both++;
    if (one || other) either++;
  }
  const share = both / tight.length;
  return share >= PRODUCT_FROM && share <= PRODUCT_TO && both >= SAME * either;
}
