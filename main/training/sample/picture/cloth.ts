import { clamp, mix, paint, ramp, rgb } from './canvas.ts';
import type { Canvas, Rgb } from './canvas.ts';
import { diffuse } from './light.ts';
import { noise } from './noise.ts';

const [BLACK, RED, GOLD, GREEN, WHITE, PINK] = ['#1d1b24', '#a3212b', '#e0a52e', '#2f7a4f', '#efe7d6', '#c9487a'].map(
  rgb,
) as [Rgb, Rgb, Rgb, Rgb, Rgb, Rgb];

/** Bands of the brocade from the hem up, as shares of 400 pixels, again and again. */
const motif = (x: number, y: number): Rgb => {
  const row = ((y % 400) + 400) % 400;
  if (row < 14 || (row > 176 && row < 190)) return GOLD;
  if (row < 22 || (row > 168 && row < 176)) return GREEN;
  if (row < 168) {
    const size = 72;
    const cx = Math.abs((((x % (2 * size)) + 2 * size) % (2 * size)) - size);
    const cy = Math.abs(row - 95);
    const steps = Math.floor((cx + cy) / 12);
    if (steps <= 0) return GOLD;
    if (steps === 1 || steps === 4) return RED;
    if (steps === 2) return WHITE;
    if (steps === 3) return PINK;
    if (steps === 5) return GOLD;
    return steps % 2 === 0 ? BLACK : (Math.floor(x / 12) + Math.floor(row / 12)) % 3 === 0 ? GREEN : BLACK;
  }
  if (row > 226 && row < 250) return Math.floor(x / 12) % 2 === Math.floor(row / 12) % 2 ? RED : BLACK;
  if (row > 330 && row < 354) return Math.floor(x / 12) % 2 === Math.floor(row / 12) % 2 ? GOLD : BLACK;
  return row > 250 && row < 330 && (Math.floor(x / 24) + Math.floor(row / 24)) % 4 === 0 ? PINK : BLACK;
};

/** Brocade seen close: thread by thread, `size` canvas pixels for one pixel of the pattern. */
export const brocade = (x: number, y: number, size: number, out: Float32Array) => {
  const u = x / size;
  const v = y / size;
  const colour = motif(Math.floor(u / 4) * 4, Math.floor(v / 3) * 3);
  const fu = u / 4 - Math.floor(u / 4) - 0.5;
  const fv = v / 3 - Math.floor(v / 3) - 0.5;
  const thread = 1.06 - 0.75 * fv * fv - 0.5 * fu * fu + 0.16 * (noise(u * 0.9, v * 0.9) - 0.5);
  for (let c = 0; c < 3; c++) out[c] = colour[c]! * thread + 0.006;
};

export interface Hanging {
  x: number;
  top: number;
  width: number;
  height: number;
}

/** How far the cloth stands out, and how steeply it turns aside, `drop` from 0 at the bar to 1 at the hem. */
const folds = (x: number, drop: number) => {
  const a = x * 0.016 + 0.6 + drop * 0.25;
  const b = x * 0.041 + 2 + drop * 0.6;
  const wide = 20 + 22 * drop;
  const narrow = 4 + 7 * drop;
  return {
    out: Math.sin(a) * wide + Math.sin(b) * narrow,
    slope: Math.cos(a) * wide * 0.016 + Math.cos(b) * narrow * 0.041,
  };
};

/** A scarf hung over a bar, in soft folds, with its fringe. */
export const hanging = (onto: Canvas, { x, top, width, height }: Hanging) => {
  const fringe = 90;
  paint(
    onto,
    { left: x - width / 2 - 4, right: x + width / 2 + 4, top, bottom: top + height + fringe },
    (px, py, out) => {
      const drop = clamp((py - top) / height);
      const sway = 10 * Math.sin(drop * 2.4) * ((px - x) / width);
      const side = width / 2 - Math.abs(px - x) - 6 * Math.sin(py * 0.012) * drop;
      const hem = top + height + 10 * Math.sin(px * 0.016 + 0.85);
      const fold = folds(px, drop);
      const over = ramp(0, 46, py - top);
      const nx = -fold.slope * 1.5;
      const ny = (1 - over) * 1.4;
      const scale = 1 / Math.sqrt(nx * nx + ny * ny + 1);
      const light = diffuse(nx * scale, ny * scale, scale) * (0.84 + 0.011 * fold.out) * 1.12;
      if (py < hem) {
        brocade(px + fold.out * 0.5 + sway, height - (py - top), 0.94, out);
        for (let c = 0; c < 3; c++) out[c]! *= light;
        return clamp(side + 0.5);
      }
      const bunch = 15;
      const nth = Math.floor(px / bunch);
      const lean = (noise(nth * 3.1, 1) - 0.5) * 0.16 * (py - hem);
      const middle = (nth + 0.5) * bunch + lean;
      const thick = 4.5 - 1.2 * ramp(0, fringe, py - hem);
      const long = fringe * (0.66 + 0.3 * noise(nth * 1.7, 4));
      const colour = nth % 5 === 0 ? GOLD : nth % 3 === 0 ? RED : BLACK;
      const round = 1 - 0.5 * ((px - middle) / thick) ** 2;
      for (let c = 0; c < 3; c++) out[c] = mix(colour[c]!, 0.02, 0.1) * light * round + 0.004;
      return clamp(thick - Math.abs(px - middle) + 0.5) * clamp(hem + long - py + 0.5) * clamp(side + 0.5);
    },
  );
};
