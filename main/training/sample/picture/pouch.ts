import { clamp, paint, ramp } from './canvas.ts';
import type { Canvas } from './canvas.ts';
import { diffuse, mirror } from './light.ts';
import { noise } from './noise.ts';
import { look } from './texture.ts';
import type { Texture } from './texture.ts';

export interface Pouch {
  /** Middle of the bottom edge. */
  x: number;
  y: number;
  width: number;
  height: number;
  /** 0.05 is matt paper, 0.3 a glossy film. */
  shine: number;
}

/** How far the bag stands out at (u, v): u from -1 to 1 across, v from 0 at the bottom to 1 at the top; in half widths. */
const bulge = (u: number, v: number) => {
  const belly = ramp(-0.06, 0.3, v) * ramp(1, 0.42, v);
  const foot = 0.2 * ramp(0.16, 0.02, v);
  const round = Math.sqrt(Math.max(0, 1 - u * u));
  const edge = ramp(0.45, 1, Math.abs(u));
  const crease =
    (noise(u * 2.2 + 11, v * 5 + 3) - 0.5) * 0.1 + (noise(u * 5 + v * 7, v * 11 - u * 4) - 0.5) * 0.05 * (0.25 + edge);
  const pinch = Math.sin(v * 26 + u * 3) * 0.012 * edge * ramp(0.95, 0.7, v);
  return (belly * 0.4 + foot) * round + crease * (0.25 + 0.5 * belly) * ramp(0.9, 0.8, v) + pinch;
};

const ridge = (d: number) => Math.exp(-d * d * 0.04);

/** A stand-up bag with a welded top, its front printed with `art`. */
export const pouch = (onto: Canvas, { x, y, width, height, shine }: Pouch, art: Texture) => {
  const half = width / 2;
  const step = 4;
  const columns = Math.ceil(width / step) + 3;
  const rows = Math.ceil(height / step) + 3;
  const skin = new Float32Array(columns * rows);
  for (let j = 0; j < rows; j++)
    for (let i = 0; i < columns; i++)
      skin[j * columns + i] = bulge(((i * step) / width) * 2 - 1, 1 - (j * step) / height) * half;
  const at = (i: number, j: number) => skin[j * columns + i]!;
  paint(onto, { left: x - half - 2, right: x + half + 2, top: y - height - 2, bottom: y + 26 }, (px, py, out) => {
    const v = (y - py) / height;
    const waist = half * (1 - 0.028 * Math.sin(clamp(v) * Math.PI) - 0.03 * ramp(0.1, -0.02, v));
    const dx = px - x;
    const u = dx / waist;
    const bottom = 20 * (1 - u * u);
    const cover = clamp(waist - Math.abs(dx) + 0.5) * clamp(y + bottom - py + 0.5) * clamp(py - (y - height) + 0.5);
    if (cover === 0) return 0;
    const gx = clamp((dx / waist + 1) * half, 0, width) / step;
    const gy = clamp(py - (y - height), 0, height) / step;
    const i = Math.floor(gx);
    const j = Math.floor(gy);
    const fx = gx - i;
    const fy = gy - j;
    const slopeX = ((at(i + 1, j) - at(i, j)) * (1 - fy) + (at(i + 1, j + 1) - at(i, j + 1)) * fy) / step;
    const slopeY = ((at(i, j + 1) - at(i, j)) * (1 - fx) + (at(i + 1, j + 1) - at(i + 1, j)) * fx) / step;
    const weld = v > 0.93 ? Math.sin((1 - v) * height * 0.55) * 0.16 : 0;
    const zip =
      Math.abs(v - 0.8815) * height > 24 ? 0 : 0.32 * (ridge((v - 0.878) * height) - ridge((v - 0.885) * height));
    const scale = 1 / Math.sqrt(slopeX * slopeX + slopeY * slopeY + 1);
    const nx = -slopeX * scale;
    const ny = (slopeY + weld + zip) * scale;
    const nz = scale;
    const light =
      diffuse(nx * 1.1, ny * 1.1, nz) * (1 - 0.22 * ramp(0.86, 1, Math.abs(u)) - 0.18 * ramp(0.05, -0.01, v));
    const glint = shine * mirror(2 * nz * nx, 2 * nz * ny, 2 * nz * nz - 1);
    look(
      art,
      clamp((u * 0.5 + 0.5) * art.width, 1, art.width - 1),
      clamp((1 - v) * art.height, 1, art.height - 1),
      out,
    );
    for (let c = 0; c < 3; c++) out[c] = out[c]! * light + glint;
    return cover;
  });
};
