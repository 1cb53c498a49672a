import type { ReadResult } from 'zxing-wasm/reader';
import type { Box } from '../../../../shared/model/box.ts';
import { boxAround } from '../box.ts';
import { type Change, changed, type Grey } from '../grey.ts';
import { type Code, createTally } from './agree.ts';
import { scan } from './zxing.ts';

/** Bars are found along a line; what is shown is at least so high, as a share of their width. */
const LEAST_HEIGHT = 0.25;

function placed({ format, text, position }: ReadResult, { width, height }: Grey): Code {
  const { topLeft, topRight, bottomLeft, bottomRight } = position;
  const corners = [topLeft, topRight, bottomLeft, bottomRight];
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  // Bars that stand upright are found along an upright line.
  const padX = Math.max(0, (LEAST_HEIGHT * (bottom - top) - (right - left)) / 2);
  const padY = Math.max(0, (LEAST_HEIGHT * (right - left) - (bottom - top)) / 2);
  const box: Box = boxAround(left - padX, top - padY, right + padX, bottom + padY, width, height);
  return { format, text, box };
}

/** Longest side, in pixels, that a picture may be enlarged to: over that a look costs half a second. */
const MOST_ENLARGED = 2000;
/** Longest side, in pixels, of the smaller copy in which noise no longer breaks the bars. */
const COARSE = 1024;

/** Other looks at the picture, in the order in which they helped on 224 photos of codes. */
function otherLooks({ width, height }: Grey): [Change, ...Change[]] {
  const longest = Math.max(width, height);
  const enlarged: Change[] = [{ scale: 1.3 }, { scale: 2 }, { scale: 2, sharpen: 3 }, { scale: 2, sharpen: 1.5 }];
  return [
    { scale: Math.min(0.8, COARSE / longest) },
    { sharpen: 1.5 },
    ...enlarged.filter(({ scale = 1 }) => longest * scale <= MOST_ENLARGED),
  ];
}

/**
 * Codes in the picture. `small` is the picture at 1600 px, where most codes are read; `full` is asked for only when that
 * shows none: a bar code of a tenth of the picture's width needs every pixel there is. It is null when there is no more.
 */
export async function readCodes(small: Grey, full: () => Promise<Grey | null>): Promise<Code[]> {
  const tally = createTally();
  const look = async (grey: Grey | null) => {
    if (grey) tally.add((await scan(grey)).map((code) => placed(code, grey)));
  };
  await look(small);
  const [coarse, ...finer] = otherLooks(small).map((change) => () => changed(small, change));
  // A second opinion is had cheaply; what is not there at all may be too small.
  const others = tally.doubtful() ? [coarse!, full, ...finer] : [full, coarse!, ...finer];
  for (const other of others) {
    if (tally.told().length > 0 && !tally.doubtful()) break;
    await look(await other());
  }
  return tally.told();
}
