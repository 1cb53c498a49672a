import { clamp, mix, ramp } from './canvas.ts';
import type { Canvas, Rgb } from './canvas.ts';
import { turn } from './lathe.ts';
import type { Skin } from './lathe.ts';
import { diffuse, gloss, mirror } from './light.ts';
import { rough } from './noise.ts';
import { glazed } from './skin.ts';

export interface Bowl {
  x: number;
  y: number;
  radius: number;
  height: number;
  tilt: number;
  colour: Rgb;
  /** How deep below the rim the content lies, in pixels. */
  drop: number;
}

/** Colours the content at (x, depth) from the middle of its surface, both as shares of its radius. */
export type Content = (x: number, depth: number, out: Float32Array) => void;

/** An open bowl, cup or dish of glazed clay, with what is in it. */
export const bowl = (onto: Canvas, { x, y, radius, height, tilt, colour, drop }: Bowl, content: Content) => {
  const clay = glazed(colour);
  const rim = Math.max(5, radius * 0.035);
  const fall = (drop * Math.sqrt(1 - tilt * tilt)) / tilt;
  const surface = radius - rim - drop * 0.25;
  const skin: Skin = (s, out) => {
    if (!s.top) return clay(s, out);
    const far = Math.sqrt(s.across * s.across + s.depth * s.depth);
    if (far > radius - rim) {
      const lip = ramp(radius - rim, radius - rim * 0.3, far);
      const light = 0.92 + 0.12 * lip - 0.1 * (s.across / radius);
      for (let c = 0; c < 3; c++) out[c] = colour[c]! * light + 0.03;
      return 1;
    }
    const cx = s.across / surface;
    const cd = (s.depth - fall) / surface;
    const within = Math.sqrt(cx * cx + cd * cd);
    if (within < 1) {
      content(cx, cd, out);
      const shade = 1 - 0.3 * ramp(0.82, 1, within) - 0.12 * ramp(0.2, -0.9, cx);
      for (let c = 0; c < 3; c++) out[c]! *= shade;
      return 1;
    }
    const light = diffuse(-s.across / radius, 0.25, -s.depth / radius + 0.4) * 0.86;
    for (let c = 0; c < 3; c++) out[c] = colour[c]! * light;
    return 1;
  };
  const outline = [
    [0, radius * 0.5],
    [height * 0.08, radius * 0.52],
    [height * 0.5, radius * 0.88],
    [height, radius],
  ] as const;
  turn(onto, { x, y, outline, tilt, soft: Math.round(height * 0.08) }, skin);
};

/** A still liquid: the window shows in it, and the edge is thinner and so lighter. */
export const liquid =
  (thin: Rgb, deep: Rgb, tilt: number): Content =>
  (x, depth, out) => {
    const edge = ramp(0.7, 1, Math.sqrt(x * x + depth * depth));
    const wave = 0.02 * (rough(x * 3, depth * 3) - 0.5);
    const shown =
      mirror(-0.34 + x * 0.36 + wave, 0.3 + 0.2 * depth, 0.8) * gloss(tilt) * 2.2 +
      ramp(0.2, 0.16, Math.abs(x + 0.32 + depth * 0.2)) * ramp(0.5, 0.4, Math.abs(depth + 0.1)) * 0.3;
    for (let c = 0; c < 3; c++) out[c] = mix(deep[c]!, thin[c]!, 0.25 + edge * 0.6 + clamp(x * 0.3)) + shown * 0.5;
  };

/** A soft hill of ground spice. */
export const powder =
  (light: Rgb, dark: Rgb): Content =>
  (x, depth, out) => {
    const at = (u: number, v: number) =>
      0.42 * Math.exp(-(u * u + v * v) * 2.2) + 0.1 * rough(u * 5 + 2, v * 5) + 0.035 * rough(u * 34, v * 34);
    const h = at(x, depth);
    const step = 0.012;
    const gx = (at(x + step, depth) - h) / step;
    const gy = (at(x, depth + step) - h) / step;
    const scale = 1 / Math.sqrt(gx * gx + gy * gy + 1);
    const lit = diffuse(-gx * scale, scale * 0.6 + gy * scale * 0.5, 0.75 * scale);
    const tone = clamp(0.3 + h * 1.2);
    for (let c = 0; c < 3; c++) out[c] = mix(dark[c]!, light[c]!, tone) * lit * 1.06;
  };
