import type { Box } from '../../../../shared/model/box.ts';
import type { Size, View } from './zoom.ts';

/** Where a picture lies in its window, as a style. */
export const placeOf = ({ scale, x, y }: View, { width, height }: Size) => ({
  left: x,
  top: y,
  width: width * scale,
  height: height * scale,
});

/** Where a box of it lies. */
export const placeOfBox = ([left, top, width, height]: Box, { scale, x, y }: View, size: Size) => ({
  left: x + left * size.width * scale,
  top: y + top * size.height * scale,
  width: width * size.width * scale,
  height: height * size.height * scale,
});
