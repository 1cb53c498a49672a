import { clamp, paint, ramp } from './canvas.ts';
import type { Canvas } from './canvas.ts';
import { noise } from './noise.ts';
import { look } from './texture.ts';
import type { Texture } from './texture.ts';

export interface Card {
  /** Middle on the canvas. */
  x: number;
  y: number;
  width: number;
  height: number;
  /** Degrees, clockwise. */
  turned: number;
  /** How far it stands off what is behind it, in pixels. */
  lift: number;
}

/** A printed card, tag or ruler lying flat. */
export const card = (onto: Canvas, { x, y, width, height, turned, lift }: Card, art: Texture) => {
  const cos = Math.cos((turned * Math.PI) / 180);
  const sin = Math.sin((turned * Math.PI) / 180);
  const reach = Math.sqrt(width * width + height * height) / 2 + lift * 3;
  const frame = { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
  const inside = (px: number, py: number) => {
    const dx = px - x;
    const dy = py - y;
    return [dx * cos + dy * sin, -dx * sin + dy * cos] as const;
  };
  paint(onto, frame, (px, py, out) => {
    const [u, v] = inside(px - lift * 0.7, py - lift);
    const edge = Math.max(Math.abs(u) - width / 2, Math.abs(v) - height / 2);
    out[0] = out[1] = out[2] = 0.02;
    return 0.42 * ramp(lift, -lift, edge);
  });
  const kx = art.width / width;
  const ky = art.height / height;
  paint(onto, frame, (px, py, out) => {
    const [u, v] = inside(px, py);
    const cover = clamp(width / 2 - Math.abs(u) + 0.5) * clamp(height / 2 - Math.abs(v) + 0.5);
    if (cover === 0) return 0;
    const opaque = look(
      art,
      clamp((u + width / 2) * kx, 1, art.width - 1),
      clamp((v + height / 2) * ky, 1, art.height - 1),
      out,
    );
    const light = 0.94 - 0.06 * ((u + v) / (width + height)) + 0.03 * (noise(px * 0.5, py * 0.5) - 0.5);
    for (let c = 0; c < 3; c++) out[c]! *= light;
    return cover * opaque;
  });
};
