import { backdrop, paint, ramp } from './canvas.ts';
import type { Canvas } from './canvas.ts';

/** A sheet of white paper bent up behind the product: near white everywhere, so that shops take it as a white ground. */
export const studio = (onto: Canvas, floor: number) =>
  backdrop(onto, (x, y, out) => {
    const dx = (x - 700) / 1400;
    const dy = (y - 640) / 1550;
    const seam = (y - floor + 160) / 190;
    const v = 0.972 - 0.03 * (dx * dx + dy * dy) - 0.012 * Math.exp(-seam * seam);
    out[0] = v;
    out[1] = v * 0.999;
    out[2] = v * 0.994;
    return 1;
  });

/** The shadow of a round thing: dark where it stands, and a soft one away from the window. `tall` is its height by its radius. */
export const roundShadow = (
  onto: Canvas,
  x: number,
  base: number,
  radius: number,
  tilt: number,
  tall = 2,
  strength = 1,
) => {
  const flat = Math.max(0.12, tilt);
  const long = Math.min(1.6, 0.5 + tall * 0.35);
  const frame = {
    left: x - radius * 1.7,
    right: x + radius * (1.6 + long * 1.6),
    top: base - radius * flat * 3,
    bottom: base + radius * flat * 2.2,
  };
  paint(onto, frame, (px, py, out) => {
    const dx = (px - x) / radius;
    const dy = (py - base) / (radius * flat);
    const near = dx * dx + dy * dy;
    const soft = (dx * 0.8 - 0.12) ** 2 + (dy * 0.66) ** 2;
    const cast = ((dx - 0.62 * long) / (0.9 + long * 0.75)) ** 2 + ((dy + 0.3 * long) / 1.45) ** 2;
    let light = 1;
    if (near < 1.35) light *= 1 - 0.66 * ramp(1.16, 0.96, Math.sqrt(near));
    if (soft < 1.69) light *= 1 - 0.3 * ramp(1.3, 0.5, Math.sqrt(soft));
    if (cast < 1.33) light *= 1 - 0.3 * ramp(1.15, 0.15, Math.sqrt(cast));
    out[0] = 0.03;
    out[1] = 0.027;
    out[2] = 0.025;
    return (1 - light) * strength;
  });
};
