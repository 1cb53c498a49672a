import { paint, ramp } from '../picture/canvas.ts';
import type { Canvas } from '../picture/canvas.ts';
import { card } from '../picture/card.ts';
import type { Texture } from '../picture/texture.ts';

/** Pixels of a hanging tag at size 1. */
export const TAG = { width: 340, height: 430 } as const;

/** A thin cord from the thing to its tag. */
export const cord = (onto: Canvas, x0: number, y0: number, x1: number, y1: number, size: number) =>
  paint(
    onto,
    { left: Math.min(x0, x1) - 8, right: Math.max(x0, x1) + 8, top: Math.min(y0, y1), bottom: Math.max(y0, y1) + 30 },
    (px, py, out) => {
      const t = (py - y0) / (y1 - y0);
      if (t < 0 || t > 1) return 0;
      const middle = x0 + (x1 - x0) * t + 10 * Math.sin(t * Math.PI);
      const twist = 0.8 + 0.2 * Math.sin(py * 0.9 + px);
      const thick = 3.2 * size;
      out[0] = 0.5 * twist;
      out[1] = 0.36 * twist;
      out[2] = 0.18 * twist;
      return ramp(thick + 0.7, thick - 0.7, Math.abs(px - middle));
    },
  );

export const tag = (onto: Canvas, x: number, y: number, turned: number, size: number, art: Texture) =>
  card(onto, { x, y, width: TAG.width * size, height: TAG.height * size, turned, lift: 9 }, art);
