import { clamp, mix, paint, ramp, rgb } from './canvas.ts';
import type { Canvas } from './canvas.ts';
import { wood } from './ground.ts';
import { diffuse, mirror } from './light.ts';

export interface Ladle {
  /** Middle of the bowl; the handle runs up from it. */
  x: number;
  y: number;
  /** Half width and half length of the bowl, length of the handle, in pixels. */
  wide: number;
  long: number;
  handle: number;
  /** Degrees, clockwise. */
  turned: number;
  light: string;
  dark: string;
  /** A flat turner instead of a hollow spoon. */
  flat?: boolean;
}

const join = (a: number, b: number, soft: number) => {
  const h = clamp(0.5 + (0.5 * (b - a)) / soft);
  return mix(b, a, h) - soft * h * (1 - h);
};

/** A wooden spoon lying flat, seen from above, with its shadow. */
export const ladle = (onto: Canvas, { x, y, wide, long, handle, turned, light, dark, flat = false }: Ladle) => {
  const cos = Math.cos((turned * Math.PI) / 180);
  const sin = Math.sin((turned * Math.PI) / 180);
  const [pale, deep] = [rgb(light), rgb(dark)];
  // Distance to the outline, negative inside; (u, v) in the spoon's own frame, v up the handle.
  const away = (u: number, v: number) => {
    const k = Math.sqrt((u / wide) ** 2 + (v / long) ** 2);
    const head = flat ? Math.max(Math.abs(u) - wide, Math.abs(v) - long) : (k - 1) * Math.min(wide, long);
    const half = 15 + 9 * ramp(handle * 0.45, handle, v) + 5 * ramp(long * 1.6, long, v);
    const stem = Math.max(
      Math.abs(u) - half,
      Math.abs(v - (long * 0.6 + handle) / 2) - (handle - long * 0.6) / 2 - half,
    );
    return join(head, stem, 46);
  };
  const tip = { x: x + sin * handle, y: y - cos * handle };
  const pad = Math.max(wide, long) + 60;
  const frame = {
    left: Math.min(x, tip.x) - pad,
    right: Math.max(x, tip.x) + pad,
    top: Math.min(y, tip.y) - pad,
    bottom: Math.max(y, tip.y) + pad,
  };
  const stemFrom = long * 1.5;
  const own = (px: number, py: number) => [(px - x) * cos + (py - y) * sin, (px - x) * sin - (py - y) * cos] as const;
  paint(onto, frame, (px, py, out) => {
    const [u, v] = own(px - 16, py - 24);
    if (v > stemFrom && Math.abs(u) > 70) return 0;
    out[0] = out[1] = out[2] = 0.02;
    return 0.5 * ramp(24, -26, away(u, v));
  });
  paint(onto, frame, (px, py, out) => {
    const [u, v] = own(px, py);
    if (v > stemFrom && Math.abs(u) > 50) return 0;
    const d = away(u, v);
    const cover = clamp(0.5 - d);
    if (cover === 0) return 0;
    const slopeU = (away(u + 1, v) - d) * ramp(-26, -2, d);
    const slopeV = (away(u, v + 1) - d) * ramp(-26, -2, d);
    const k = Math.sqrt((u / (wide - 20)) ** 2 + (v / (long - 20)) ** 2);
    const hollow = flat ? 0 : ramp(1, 0.9, k) * 1.15;
    const nu = slopeU - hollow * (u / wide) * 0.9;
    const nv = slopeV - hollow * (v / long) * 0.9;
    const scale = 1 / Math.sqrt(nu * nu + nv * nv + 0.8);
    const nx = (nu * cos + nv * sin) * scale;
    const ny = (-nu * sin + nv * cos) * scale;
    const nz = 0.9 * scale;
    wood(v * 0.0035 + x * 0.01, u * 0.006 + turned * 0.1 + 4, out, pale, deep);
    const lit = diffuse(nx, ny, nz) * (1 - 0.25 * hollow * ramp(0.9, 0.3, k) * 0.4);
    const gleam = 0.05 * mirror(2 * nz * nx, 2 * nz * ny, 2 * nz * nz - 1);
    for (let c = 0; c < 3; c++) out[c] = out[c]! * lit + gleam;
    return cover;
  });
};
