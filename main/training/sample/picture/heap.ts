import { clamp, mix, paint } from './canvas.ts';
import type { Canvas, Rgb } from './canvas.ts';
import { diffuse, mirror } from './light.ts';
import { noise, random } from './noise.ts';

export interface Grain {
  /** Half length and half width in pixels. */
  long: number;
  wide: number;
  from: Rgb;
  to: Rgb;
  /** Colour of the tips, if they differ. */
  tip?: Rgb;
  /** How strongly the skin shines and how far it is furrowed. */
  shine: number;
  furrows?: number;
}

export interface Heap {
  x: number;
  y: number;
  /** Half width and half depth of the ground that it covers. */
  rx: number;
  ry: number;
  /** How high the middle stands. */
  dome: number;
  count: number;
  seed: number;
}

/** One seed: an egg-shaped body lying at an angle. */
const seed = (
  onto: Canvas,
  x: number,
  y: number,
  angle: number,
  { long, wide, from, to, tip, shine, furrows = 0 }: Grain,
  tone: number,
) => {
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  const reach = Math.max(long, wide) + 2;
  paint(onto, { left: x - reach, right: x + reach, top: y - reach * 0.6, bottom: y + reach * 1.15 }, (px, py, out) => {
    const dx = px - x - wide * 0.16;
    const dy = py - y - wide * 0.3;
    const u = (dx * cos + dy * sin) / long;
    const v = (-dx * sin + dy * cos) / wide;
    out[0] = out[1] = out[2] = 0.015;
    return 0.5 * clamp((1.12 - Math.sqrt(u * u + v * v)) * 3.2);
  });
  paint(onto, { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach }, (px, py, out) => {
    const dx = px - x;
    const dy = py - y;
    const u = (dx * cos + dy * sin) / long;
    const v = (-dx * sin + dy * cos) / wide;
    const far = u * u + v * v;
    const cover = clamp((1 - Math.sqrt(far)) * wide + 0.5);
    if (cover === 0) return 0;
    const z = Math.sqrt(Math.max(0, 1 - far));
    const groove = furrows === 0 ? 0 : furrows * (noise(u * 3 + x, v * 9 + y) - 0.5);
    const nu = (u / long) * wide;
    const nv = v + groove;
    const scale = 1 / Math.sqrt(nu * nu + nv * nv + z * z);
    const nx = (nu * cos - nv * sin) * scale;
    const ny = -(nu * sin + nv * cos) * scale;
    const nz = z * scale;
    const light = diffuse(nx, ny, nz) * (0.86 + 0.28 * noise(u * 2 + x, v * 2 + y));
    const gleam = shine * mirror(2 * nz * nx, 2 * nz * ny, 2 * nz * nz - 1);
    const end = tip ? clamp((u - 0.62) * 3) : 0;
    for (let c = 0; c < 3; c++) out[c] = mix(mix(from[c]!, to[c]!, tone), tip ? tip[c]! : 0, end) * light + gleam;
    return cover;
  });
};

/** A heap of seeds, the far and low ones first. */
export const heap = (onto: Canvas, { x, y, rx, ry, dome, count, seed: start }: Heap, grain: Grain) => {
  const next = random(start);
  const places = Array.from({ length: count }, (_, i) => {
    const r = Math.sqrt((i + next() * 0.9) / count);
    const a = i * 2.39996 + next() * 0.7;
    const dx = r * Math.cos(a);
    const dy = r * Math.sin(a);
    const lift = (1 - r * r) * dome * (0.7 + 0.3 * next());
    return {
      x: x + dx * rx,
      y: y + dy * ry - lift,
      order: lift + dy * ry * 0.6,
      angle: (next() - 0.5) * 2.8,
      size: 0.86 + next() * 0.28,
      tone: next(),
    };
  });
  for (const p of places.toSorted((a, b) => a.order - b.order)) {
    const squeeze = 0.72 + 0.28 * Math.abs(Math.cos(p.angle));
    seed(onto, p.x, p.y, p.angle, { ...grain, long: grain.long * p.size * squeeze, wide: grain.wide * p.size }, p.tone);
  }
};
