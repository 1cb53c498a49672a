import type { ReadResult } from 'zxing-wasm/reader';
import type { Box } from '../../../../shared/model/box.ts';
import { boxAround } from '../box.ts';
import { type Change, changed, cut, type Grey } from '../grey.ts';
import { type Code, createTally } from './agree.ts';
import { localContrast } from './local-contrast.ts';
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

/** Another look: what is done to the picture first, so many pixels either way, and what after that. */
type Other = Change & { local?: number };

/** Other looks at the picture, in the order in which they helped on 217 photos of codes. */
function otherLooks({ width, height }: Grey): Other[] {
  const longest = Math.max(width, height);
  const enlarged: Other[] = [
    { local: 16, scale: 2 },
    { scale: 1.3 },
    { scale: 2 },
    { scale: 2, sharpen: { sigma: 3 } },
    // For bars out of focus.
    { scale: 2, sharpen: { sigma: 4, m1: 2, m2: 5 } },
    { scale: 2, sharpen: { sigma: 3, m1: 4, m2: 8 } },
  ];
  return [
    { scale: Math.min(0.8, COARSE / longest) },
    { sharpen: { sigma: 1.5 } },
    { local: 24 },
    { local: 16 },
    ...enlarged.filter(({ scale = 1 }) => longest * scale <= MOST_ENLARGED),
    // For squares printed as rings and dots.
    { soften: 2.5 },
  ];
}

/** Ground around the bars that a second look needs, as a share of the longer side of their box. */
const MARGIN = 0.3;
/** Sizes in which a code is looked at again: the bars fall on other pixels. */
const AGAIN: Change[] = [{ scale: 1.5 }, { scale: 0.8 }];

/** What is around a code, cut out. */
function surroundings({ width, height }: Grey, [left, top, w, h]: Box) {
  const margin = MARGIN * Math.max(w * width, h * height);
  const [x, y] = [Math.max(0, Math.floor(left * width - margin)), Math.max(0, Math.floor(top * height - margin))];
  return {
    x,
    y,
    width: Math.min(width, Math.ceil((left + w) * width + margin)) - x,
    height: Math.min(height, Math.ceil((top + h) * height + margin)) - y,
  };
}

/**
 * Codes in the picture. `small` is the picture at 1600 px, where most codes are read; `full` is asked for only when that
 * shows none: a bar code of a tenth of the picture's width needs every pixel there is. It is null when there is no more.
 */
export async function readCodes(small: Grey, full: () => Promise<Grey | null>): Promise<Code[]> {
  const tally = createTally();
  const settled = () => tally.told().length > 0 && tally.doubtful().length === 0;
  const look = async (grey: Grey) => {
    tally.add((await scan(grey)).map((code) => placed(code, grey)));
    // A second opinion is had cheaply: only of the place where the bars are.
    for (const again of AGAIN) {
      for (const doubtful of tally.doubtful()) {
        const part = await changed(cut(grey, surroundings(grey, doubtful.box)), again);
        tally.add((await scan(part)).map(({ format, text }) => ({ format, text, box: doubtful.box })));
      }
    }
  };
  await look(small);
  if (settled()) return tally.told();
  const large = await full();
  if (large) await look(large);
  for (const change of otherLooks(small)) {
    if (settled()) break;
    await look(await changed(change.local === undefined ? small : localContrast(small, change.local), change));
  }
  return tally.told();
}
