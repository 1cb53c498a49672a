import type { Cells } from './cells.ts';
import { type Ring, WHITE_FROM } from './ring.ts';

/** The ground is masked only when most of the edge is nearly white: a blown-out sky along one side must go on counting. */
const GROUND_FROM = 0.6;

/**
 * The white ground, filled inwards from the picture's edge: 1 for each cell of it. White inside the product (a label, a
 * burnt-out lid) is not reached, so it still counts as clipped; the ground itself, which ought to be white, does not.
 */
export function whiteGround({ columns, rows, colours }: Cells, { nearWhite }: Pick<Ring, 'nearWhite'>): Uint8Array {
  const ground = new Uint8Array(columns * rows);
  if (nearWhite < GROUND_FROM) return ground;
  const waiting = new Uint32Array(columns * rows);
  let end = 0;
  const reach = (cell: number): void => {
    const at = cell * 3;
    if (ground[cell] === 1 || Math.min(colours[at]!, colours[at + 1]!, colours[at + 2]!) < WHITE_FROM) return;
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
  return ground;
}
