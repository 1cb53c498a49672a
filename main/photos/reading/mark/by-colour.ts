import type { Box } from '../../../../shared/model/box.ts';
import { boxAround } from '../box.ts';
import { shrunk } from '../../edit/shrunk.ts';
import type { Pixels } from '../../measure/pixels.ts';
import { type Blob, blobsOf } from './blobs.ts';
import { inksOf } from './inks.ts';
import { wordsIn } from './rows.ts';

/** Longest side in pixels. In the smaller copy large letters are of one piece; the larger one shows small marks. */
const SIDES = [1024, 1600] as const;
/** Least saturations: a faded banner needs the lowest, a mark on coloured paper the higher ones. */
const SATURATIONS = [0.18, 0.3, 0.45] as const;

const around = (word: Blob[], { width, height }: Pixels): Box =>
  boxAround(
    Math.min(...word.map(({ left }) => left)),
    Math.min(...word.map(({ top }) => top)),
    Math.max(...word.map(({ right }) => right)),
    Math.max(...word.map(({ bottom }) => bottom)),
    width,
    height,
  );

const meet = ([ax, ay, aw, ah]: Box, [bx, by, bw, bh]: Box) =>
  Math.min(ax + aw, bx + bw) > Math.max(ax, bx) && Math.min(ay + ah, by + bh) > Math.max(ay, by);

/** Boxes of the four coloured letters O C O P in a row. @param pixels upright */
export function marksByColour(pixels: Pixels): Box[] {
  const found: Box[] = [];
  let done = 0;
  for (const side of SIDES) {
    const copy = shrunk(pixels, side);
    // The larger copy of a small picture is the same one.
    if (copy.width === done) break;
    done = copy.width;
    for (const saturation of SATURATIONS) {
      const blobs = blobsOf(inksOf(copy, saturation), copy.width, copy.height);
      for (const word of wordsIn(blobs)) {
        const box = around(word, copy);
        if (!found.some((other) => meet(other, box))) found.push(box);
      }
    }
  }
  return found;
}
