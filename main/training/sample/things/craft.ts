import { paint, ramp, rgb } from '../picture/canvas.ts';
import { hanging } from '../picture/cloth.ts';
import { ladle } from '../picture/ladle.ts';
import { turn } from '../picture/lathe.ts';
import { dull } from '../picture/skin.ts';
import { cord, TAG, tag } from './tag.ts';
import type { Thing } from './thing.ts';

/** Three kitchen spoons of wood, tied to a tag. */
export const ladles: Thing = {
  face: TAG,
  middle: 560,
  draw(onto, { x, y, size }, art) {
    const at = (dx: number, up: number) => ({ x: x + dx * size, y: y - up * size });
    const handle = 900 * size;
    const wide = 150 * size;
    const long = 205 * size;
    ladle(onto, { ...at(-390, 240), wide, long, handle, turned: -5, light: '#d9a673', dark: '#8f5a32' });
    ladle(onto, {
      ...at(-20, 215),
      wide: 128 * size,
      long: 185 * size,
      handle: handle * 1.03,
      turned: 1,
      light: '#b87a48',
      dark: '#5f3519',
    });
    ladle(onto, {
      ...at(350, 240),
      wide: 108 * size,
      long: 190 * size,
      handle,
      turned: 7,
      light: '#e0b98a',
      dark: '#a8743a',
      flat: true,
    });
    cord(onto, x + 10 * size, y - 900 * size, x + 170 * size, y - 760 * size, size);
    tag(onto, x + 190 * size, y - 640 * size, 9, size * 0.86, art);
  },
};

/** A brocade scarf over a wooden bar, with its tag. */
export const scarf: Thing = {
  face: TAG,
  middle: 300,
  draw(onto, { x, y, size }, art) {
    const top = y - 1200 * size;
    const width = 800 * size;
    const height = 1090 * size;
    paint(onto, { left: x - width * 0.8, right: x + width, top: top - 60, bottom: y + 80 }, (px, py, out) => {
      const away = Math.max(Math.abs(px - x - 46) - width / 2, py - top - height - 90, top - py);
      out[0] = out[1] = out[2] = 0.06;
      return 0.3 * ramp(70, -50, away);
    });
    hanging(onto, { x, top, width, height });
    turn(
      onto,
      {
        x: x - 520 * size,
        y: top,
        outline: [
          [0, 23 * size],
          [1040 * size, 23 * size],
        ],
        tilt: 0.06,
        lying: true,
      },
      dull(rgb('#9a6a3c'), 0.06),
    );
    cord(onto, x + 250 * size, top + 20 * size, x + 268 * size, top + 190 * size, size);
    tag(onto, x + 280 * size, top + 390 * size, -5, size, art);
  },
};
