import { CLIPPED_FROM } from './luma.ts';
import type { Pixels } from './pixels.ts';
import { WHITE_FROM } from './ring.ts';

/** Every fourth pixel both ways: 1/16 of the work, shares still exact to a tenth of a per cent at 1024 px. */
const STEP = 4;

export interface WhiteGround {
  /** Share 0..1 of the frame that is white and joined to the edge. */
  share: number;
  /** Share 0..1 of everything else in which all three channels are burnt out; null when nothing else is left. */
  clippedOutside: number | null;
}

/**
 * Fills the white ground inwards from the picture's edge. White inside the product (a label, a burnt-out lid) is not
 * reached, so it still counts as clipped; the ground itself, which ought to be white, does not.
 */
export function whiteGround({ data, width, height }: Pixels): WhiteGround {
  const columns = Math.ceil(width / STEP);
  const rows = Math.ceil(height / STEP);
  const darkest = new Uint8Array(columns * rows);
  for (let row = 0, cell = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, cell++) {
      const at = (row * STEP * width + column * STEP) * 3;
      darkest[cell] = Math.min(data[at]!, data[at + 1]!, data[at + 2]!);
    }
  }

  const ground = new Uint8Array(columns * rows);
  const waiting = new Uint32Array(columns * rows);
  let end = 0;
  const reach = (cell: number): void => {
    if (ground[cell] === 1 || darkest[cell]! < WHITE_FROM) return;
    ground[cell] = 1;
    waiting[end++] = cell;
  };
  for (let column = 0; column < columns; column++) {
    reach(column);
    reach((rows - 1) * columns + column);
  }
  for (let row = 0; row < rows; row++) {
    reach(row * columns);
    reach(row * columns + columns - 1);
  }
  for (let next = 0; next < end; next++) {
    const cell = waiting[next]!;
    const column = cell % columns;
    if (column > 0) reach(cell - 1);
    if (column < columns - 1) reach(cell + 1);
    if (cell >= columns) reach(cell - columns);
    if (cell < columns * (rows - 1)) reach(cell + columns);
  }

  let clipped = 0;
  for (let cell = 0; cell < ground.length; cell++) {
    if (ground[cell] === 0 && darkest[cell]! >= CLIPPED_FROM) clipped++;
  }
  const outside = ground.length - end;
  return { share: end / ground.length, clippedOutside: outside === 0 ? null : clipped / outside };
}
