import type { Box } from '../../../shared/model/box.ts';

const inside = (value: number) => Math.min(1, Math.max(0, value));

/** A box as shares of the picture from edges in its pixels; what sticks out is cut off. */
export function boxAround(
  left: number,
  top: number,
  right: number,
  bottom: number,
  width: number,
  height: number,
): Box {
  const [x, y] = [inside(left / width), inside(top / height)];
  return [x, y, Math.max(0, inside(right / width) - x), Math.max(0, inside(bottom / height) - y)];
}

/** Where a box of a picture lies that was turned clockwise by so many quarters, on the picture as it was before. */
export function turnedBack([x, y, w, h]: Box, quarters: number): Box {
  switch (((quarters % 4) + 4) % 4) {
    case 1:
      return [y, inside(1 - x - w), h, w];
    case 2:
      return [inside(1 - x - w), inside(1 - y - h), w, h];
    case 3:
      return [inside(1 - y - h), x, h, w];
    default:
      return [x, y, w, h];
  }
}
