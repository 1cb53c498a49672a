import type { Box } from '../../../shared/model/box.ts';
import type { PhotoMetrics } from '../../../shared/model/photo-metrics.ts';
import { type Blobs, blobsOf } from './blobs.ts';
import { boxOf, type Cells, cellSize } from './cells.ts';

/** A burnt-out patch under this share of the frame is a glint on glass or foil; nobody would mark it. */
const WORTH_SHOWING = 0.004;
/** Printed paper is white around every letter: an outline longer than so many times the root of the area (a square: 4). */
const RAGGED = 14;

export interface Clipping {
  /** Share 0..1 of the frame that is white ground. */
  ground: number;
  /** Share 0..1 of burnt-out pixels in the whole frame, and outside ground and frame; null when nothing else is left. */
  frame: number;
  outside: number | null;
  burnt: Box | null;
}

/**
 * What is burnt out, and where. White where it ought to be does not count: on the `ground` (1 for each cell of it) and in
 * bars along two edges or more: along one it is as likely a burnt-out sky.
 */
export function clippingOf(cells: Cells, ground: Uint8Array, bars: PhotoMetrics['frame']): Clipping {
  const { columns, rows, clipped } = cells;
  const framed = Object.values(bars).filter((depth) => depth > 0).length >= 2;
  const inside = (bar: number, length: number): number => (framed ? Math.ceil(bar * length) : 0);
  const [top, bottom] = [inside(bars.top, rows), rows - inside(bars.bottom, rows)];
  const [left, right] = [inside(bars.left, columns), columns - inside(bars.right, columns)];
  const burnt = new Uint8Array(ground.length);
  let white = 0;
  let everywhere = 0;
  let counted = 0;
  let outside = 0;
  for (let row = 0, cell = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, cell++) {
      const size = cellSize(cells, column, row);
      everywhere += clipped[cell]!;
      if (ground[cell] === 1) white += size;
      if (ground[cell] === 1 || row < top || row >= bottom || column < left || column >= right) continue;
      counted += size;
      outside += clipped[cell]!;
      if (2 * clipped[cell]! > size) burnt[cell] = 1;
    }
  }
  const pixels = cells.width * cells.height;
  return {
    ground: white / pixels,
    frame: everywhere / pixels,
    outside: counted === 0 ? null : outside / counted,
    burnt: largest(blobsOf(burnt, cells), cells),
  };
}

/** Around the largest patch that is no printed paper. */
function largest({ labels, blobs }: Blobs, cells: Cells): Box | null {
  const worth = blobs.filter(({ size }) => size >= WORTH_SHOWING * labels.length).toSorted((a, b) => b.size - a.size);
  const shown = worth.find(({ label, size }) => outline(labels, label, cells.columns) <= RAGGED * Math.sqrt(size));
  return shown ? boxOf(shown, cells) : null;
}

/** Sides on which the patch's cells border on others; the picture's edge is none. */
function outline(labels: Uint16Array, label: number, columns: number): number {
  let sides = 0;
  for (let cell = 0; cell < labels.length; cell++) {
    if (labels[cell] !== label) continue;
    if (cell % columns > 0 && labels[cell - 1] !== label) sides++;
    if (cell % columns < columns - 1 && labels[cell + 1] !== label) sides++;
    if (cell >= columns && labels[cell - columns] !== label) sides++;
    if (cell + columns < labels.length && labels[cell + columns] !== label) sides++;
  }
  return sides;
}
