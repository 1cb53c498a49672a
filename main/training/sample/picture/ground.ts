import { backdrop, clamp, mix, paint, ramp, rgb, SIDE } from './canvas.ts';
import type { Canvas } from './canvas.ts';
import { noise, random, rough } from './noise.ts';

const [LIGHT, DARK] = [rgb('#d9a673'), rgb('#8a5a33')];

/** Grain of a sawn board: `along` runs with the wood, one unit is about a board's width. */
export const wood = (along: number, across: number, out: Float32Array, light = LIGHT, dark = DARK) => {
  const bend = noise(along * 0.5 + 3, across * 0.7) * 1.6;
  const ring = Math.sin((across * 3.1 + bend * 2.3) * 6.3);
  const fibre = rough(along * 3, across * 70);
  const tone = clamp(0.5 + 0.16 * ring + 0.5 * (fibre - 0.5) + 0.35 * (noise(along * 0.3 + 40, across * 2) - 0.5));
  for (let c = 0; c < 3; c++) out[c] = mix(dark[c]!, light[c]!, tone);
};

/** A wooden table before a sunlit wall that the lens leaves soft. `edge` is where the table ends. */
export const table = (onto: Canvas, edge: number, wall = rgb('#d8d3c4')) => {
  const next = random(77);
  const lights = Array.from({ length: 16 }, () => ({
    x: next() * SIDE,
    y: next() * edge * 0.8,
    r: 50 + next() * 130,
    a: 0.03 + next() * 0.09,
    warm: next(),
  }));
  backdrop(onto, (x, y, out) => {
    const window = ramp(1250, 100, Math.sqrt((x - 260) ** 2 + (y - 260) ** 2));
    const green = 0.3 * ramp(520, 60, Math.sqrt((x - 1380) ** 2 + ((y - 420) * 0.8) ** 2));
    let spots = 0;
    for (const l of lights) spots += l.a * ramp(l.r, l.r * 0.75, Math.sqrt((x - l.x) ** 2 + (y - l.y) ** 2));
    const light = 0.45 + 0.62 * window + spots;
    out[0] = wall[0] * light * (1 - green * 0.75);
    out[1] = wall[1] * light * (1 - green * 0.35);
    out[2] = wall[2] * light * (1 - green * 0.85);
    return 1;
  });
  const plank = 0.22;
  paint(onto, { left: 0, top: edge - 6, right: SIDE, bottom: SIDE }, (x, y, out) => {
    const near = (y - edge + 260) / (SIDE - edge + 260);
    const away = 1 / near;
    const board = away / plank;
    const nth = Math.floor(board);
    wood((x - 800) * away * 0.0016 + nth * 7.3, board * 0.9 + nth * 3.1, out);
    const gap = Math.min(board - nth, nth + 1 - board) / (0.012 * away * 2);
    const light =
      (0.5 + 0.62 * ramp(1500, 200, Math.sqrt((x - 420) ** 2 + (y - edge) ** 2))) *
      (0.9 + 0.2 * noise(nth * 5.1, 2)) *
      mix(0.45, 1, ramp(0.2, 1.2, gap));
    const haze = ramp(edge + 190, edge, y) * 0.35;
    for (let c = 0; c < 3; c++) out[c] = mix(out[c]! * light, wall[c]! * 0.8, haze);
    return clamp((y - edge + 6) / 12);
  });
};

/** A cloth of undyed linen seen from above. */
export const linen = (onto: Canvas, tone = rgb('#e9e2d3')) => {
  const next = random(31);
  const yarn = () => Float32Array.from({ length: SIDE }, () => 0.955 + next() * 0.09);
  const warp = yarn();
  const weft = yarn();
  backdrop(onto, (x, y, out) => {
    const fold =
      0.09 * (noise(x * 0.0022 + y * 0.0011, y * 0.0016 + 8) - 0.5) + 0.05 * (noise(x * 0.007, y * 0.005 + 3) - 0.5);
    const light = 0.93 + fold - 0.16 * ramp(500, 1800, Math.sqrt((x - 500) ** 2 + (y - 380) ** 2));
    for (let c = 0; c < 3; c++) out[c] = tone[c]! * light;
    return 1;
  });
  for (let y = 0, i = 0; y < SIDE; y++) {
    for (let x = 0; x < SIDE; x++, i += 3) {
      const over = ((x >> 2) + (y >> 2)) & 1;
      const thread = over ? warp[x >> 2]! : weft[y >> 2]!;
      const round = over ? ((x & 3) === 0 ? 0.95 : 1) : (y & 3) === 3 ? 0.95 : 1;
      const k = thread * round;
      onto[i]! *= k;
      onto[i + 1]! *= k;
      onto[i + 2]! *= k;
    }
  }
};
