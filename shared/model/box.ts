import { z } from 'zod';

const part = z.number().min(0).max(1);

/** A rectangle on a picture that stands upright: left, top, width, height, each as a share 0..1 of the picture's sides. */
export const Box = z.tuple([part, part, part, part]);
export type Box = z.infer<typeof Box>;

/** The middle of a box, as shares of the picture's sides. */
export const middleOf = ([left, top, width, height]: Box) => [left + width / 2, top + height / 2] as const;

/** Whether a point lies in it, its edge included. */
export const holds = ([left, top, width, height]: Box, [x, y]: readonly [number, number]): boolean =>
  x >= left && x <= left + width && y >= top && y <= top + height;

/** What two boxes have in common, as a share of the picture. */
export function commonArea([ax, ay, aw, ah]: Box, [bx, by, bw, bh]: Box): number {
  const w = Math.min(ax + aw, bx + bw) - Math.max(ax, bx);
  const h = Math.min(ay + ah, by + bh) - Math.max(ay, by);
  return w <= 0 || h <= 0 ? 0 : w * h;
}
