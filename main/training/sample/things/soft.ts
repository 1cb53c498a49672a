import { clamp, paint } from '../picture/canvas.ts';
import { pouch } from '../picture/pouch.ts';
import { pressed, roll } from '../picture/roll.ts';
import { roundShadow } from '../picture/studio.ts';
import type { Thing } from './thing.ts';

/** A stand-up bag. */
export const bag = (shine: number): Thing => ({
  face: { width: 880, height: 1240 },
  middle: 620,
  draw(onto, { x, y, size }, art) {
    roundShadow(onto, x, y + 12 * size, 420 * size, 0.13, 2.6);
    pouch(onto, { x, y, width: 880 * size, height: 1240 * size, shine }, art);
  },
});

/** A veal roll in banana leaf, its paper band printed. */
export const leafRoll: Thing = {
  face: { width: 560, height: 566 },
  middle: 262,
  draw(onto, { x, y, size }, art) {
    pressed(onto, x + 20 * size, y - 14 * size, 640 * size, 74 * size, 0.6);
    paint(
      onto,
      { left: x - 620 * size, right: x + 700 * size, top: y - 30 * size, bottom: y + 26 * size },
      (px, py, out) => {
        out[0] = out[1] = out[2] = 0.02;
        return (
          0.5 * clamp(1 - Math.abs(py - y + 6) / (22 * size)) * clamp((610 * size - Math.abs(px - x)) / (60 * size))
        );
      },
    );
    roll(onto, { x: x - 640 * size, y: y - 262 * size, length: 1280 * size, radius: 262 * size }, art, 560 * size);
  },
};
