import type { Box } from '../../../shared/model/box.ts';
import { blobsOf } from './blobs.ts';
import { boxOf, type Cells, cellSize } from './cells.ts';

/** A burnt-out patch under this share of the frame is a glint on glass or foil; nobody would mark it. */
const WORTH_SHOWING = 0.004;

export interface Clipping {
  /** Share 0..1 of the frame that is white ground. */
  ground: number;
  /** Share 0..1 of burnt-out pixels in the whole frame, and outside the ground; null when nothing else is left. */
  frame: number;
  outside: number | null;
  burnt: Box | null;
}

/** What is burnt out, and where: `ground` has 1 for every cell in which it does no harm. */
export function clippingOf(cells: Cells, ground: Uint8Array): Clipping {
  const { columns, rows, clipped } = cells;
  const burnt = new Uint8Array(ground.length);
  let masked = 0;
  let everywhere = 0;
  let outside = 0;
  for (let row = 0, cell = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, cell++) {
      const size = cellSize(cells, column, row);
      everywhere += clipped[cell]!;
      if (ground[cell] === 1) {
        masked += size;
        continue;
      }
      outside += clipped[cell]!;
      if (2 * clipped[cell]! > size) burnt[cell] = 1;
    }
  }
  const pixels = cells.width * cells.height;
  const { blobs } = blobsOf(burnt, cells);
  const largest = blobs.reduce((best, blob) => Math.max(best, blob.size), 0);
  const shown = largest >= WORTH_SHOWING * ground.length && blobs.find(({ size }) => size === largest);
  return {
    ground: masked / pixels,
    frame: everywhere / pixels,
    outside: masked === pixels ? null : outside / (pixels - masked),
    burnt: shown ? boxOf(shown, cells) : null,
  };
}
