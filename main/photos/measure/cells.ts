import type { Box } from '../../../shared/model/box.ts';

/**
 * Side of a cell in pixels of the working picture. Means over 4 × 4 pixels are free of JPEG's and the sensor's grain, and
 * what is asked of areas (ground, subject, burnt patches, colours) is asked of a sixteenth of the numbers.
 */
export const CELL = 4;

export interface Cells {
  columns: number;
  rows: number;
  /** Size in pixels of the picture; the last column and row of cells may be cut off by its edge. */
  width: number;
  height: number;
  /** Mean R, G, B of each cell. */
  colours: Uint8Array;
  /** Pixels of the cell that are burnt out in all three channels, 0..16. */
  clipped: Uint8Array;
}

/** Cells from left, top up to and including right, bottom. */
export interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The area as shares of the picture. */
export function boxOf({ left, top, right, bottom }: Area, { width, height }: Pick<Cells, 'width' | 'height'>): Box {
  const x = (left * CELL) / width;
  const y = (top * CELL) / height;
  return [x, y, Math.min(1, ((right + 1) * CELL) / width) - x, Math.min(1, ((bottom + 1) * CELL) / height) - y];
}

/** Pixels in a cell: fewer than 16 at the right and lower edge. */
export function cellSize({ width, height }: Cells, column: number, row: number): number {
  return Math.min(CELL, width - column * CELL) * Math.min(CELL, height - row * CELL);
}
