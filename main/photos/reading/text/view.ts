import type { Grey } from '../grey.ts';

export type Point = readonly [x: number, y: number];

/** A picture made from the photo for one look, and where its points lie on the photo as it was given, in that one's pixels. */
export interface View {
  grey: Grey;
  onPhoto(x: number, y: number): Point;
}

/** The photo after so many quarter turns clockwise, in the same or another size. */
export function quarterView(grey: Grey, quarters: number, photo: { width: number; height: number }): View {
  const [across, down] = quarters % 2 === 0 ? [grey.width, grey.height] : [grey.height, grey.width];
  const [kx, ky] = [photo.width / across, photo.height / down];
  const before = (x: number, y: number): Point => {
    switch (quarters) {
      case 1:
        return [y, down - x];
      case 2:
        return [across - x, down - y];
      case 3:
        return [across - y, x];
      default:
        return [x, y];
    }
  };
  return {
    grey,
    onPhoto: (x, y) => {
      const [px, py] = before(x, y);
      return [px * kx, py * ky];
    },
  };
}

/** The same view in another size. */
export function resized(view: View, grey: Grey): View {
  const [kx, ky] = [view.grey.width / grey.width, view.grey.height / grey.height];
  return { grey, onPhoto: (x, y) => view.onPhoto(x * kx, y * ky) };
}
