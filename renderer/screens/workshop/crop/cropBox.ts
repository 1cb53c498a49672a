import type { Box } from '../../../../shared/model/box.ts';

/** Edges that a handle takes along; none of them: the whole box is moved. */
export type Edges = { left?: boolean; top?: boolean; right?: boolean; bottom?: boolean };

export const WHOLE: Box = [0, 0, 1, 1];
/** Share of a side. Less than this is no product but a slip of the hand. */
const SMALLEST = 0.05;

const held = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));
/** Ten-thousandths of a side: finer than a pixel of any phone, and short to write down. */
const round = (value: number) => Math.round(value * 10_000) / 10_000;

/** The box after its edges, or all of it, were dragged by shares of the picture's sides. It stays inside, and a box. */
export function dragged([left, top, width, height]: Box, edges: Edges, dx: number, dy: number): Box {
  const right = left + width;
  const bottom = top + height;
  if (!edges.left && !edges.top && !edges.right && !edges.bottom)
    return [round(held(left + dx, 0, 1 - width)), round(held(top + dy, 0, 1 - height)), round(width), round(height)];
  const x1 = edges.left ? held(left + dx, 0, right - SMALLEST) : left;
  const y1 = edges.top ? held(top + dy, 0, bottom - SMALLEST) : top;
  const x2 = edges.right ? held(right + dx, left + SMALLEST, 1) : right;
  const y2 = edges.bottom ? held(bottom + dy, top + SMALLEST, 1) : bottom;
  return [round(x1), round(y1), round(x2 - x1), round(y2 - y1)];
}

/** The largest square in the middle of a box, on a picture of this shape (width over height). */
export function squared([left, top, width, height]: Box, shape: number): Box {
  const side = Math.min(width * shape, height);
  const [w, h] = [side / shape, side];
  return [round(left + (width - w) / 2), round(top + (height - h) / 2), round(w), round(h)];
}

export const isWhole = ([left, top, width, height]: Box): boolean =>
  left < 0.002 && top < 0.002 && width > 0.996 && height > 0.996;
