import { clamp, mix, paint, ramp, rgb } from './canvas.ts';
import type { Canvas } from './canvas.ts';
import { turn } from './lathe.ts';
import type { Skin } from './lathe.ts';
import { diffuse, mirror } from './light.ts';
import { noise, rough } from './noise.ts';
import { look } from './texture.ts';
import type { Texture } from './texture.ts';

const [LEAF, DARK_LEAF, VEIN, STRING] = [rgb('#4f7d35'), rgb('#2c5122'), rgb('#8fae5a'), rgb('#d8c08a')];
const [MEAT, PALE, SPICE] = [rgb('#b98470'), rgb('#dcb6a2'), rgb('#3f2a22')];

/** Cut veal roll: fine grain, pale sinew and bits of pepper. */
export const cut = (x: number, y: number, out: Float32Array) => {
  const marble = ramp(0.42, 0.7, rough(x * 0.02 + 3, y * 0.02));
  const sinew = ramp(0.62, 0.72, rough(x * 0.03 + 30, y * 0.045 + 40));
  const bit = ramp(0.84, 0.88, noise(x * 0.06 + 9, y * 0.06 + 2));
  const fine = 0.93 + 0.14 * noise(x * 0.21, y * 0.21);
  for (let c = 0; c < 3; c++)
    out[c] = mix(mix(MEAT[c]!, PALE[c]!, clamp(0.2 + marble * 0.45 + sinew * 0.4)), SPICE[c]!, bit * 0.8) * fine;
};

/** A banana leaf: ribs that wander, a shine along them. Ends are folded in. */
const leaf: Skin = (s, out) => {
  const around = s.top ? Math.atan2(s.depth, s.across) * 60 : s.across;
  const along = s.top ? Math.sqrt(s.across ** 2 + s.depth ** 2) * 2.4 : s.up;
  const wander = 26 * noise(along * 0.006, around * 0.012);
  const ribs = Math.sin((around + wander) * 0.16 + along * 0.02) * 0.5 + 0.5;
  const tone = clamp(0.2 + 0.75 * (rough(around * 0.012, along * 0.005) - 0.2) + 0.14 * ribs);
  const overlap = ramp(4, 0, Math.abs(around + 50 - along * 0.1 - wander * 0.6)) * (s.top ? 0 : 0.7);
  const light = diffuse(s.nx, s.ny + (ribs - 0.5) * 0.16, s.nz) * (1 - overlap * 0.6) * (s.top ? 0.8 + 0.25 * ribs : 1);
  const gleam = 0.07 * mirror(s.rx, s.ry + (ribs - 0.5) * 0.24, s.rz);
  for (let c = 0; c < 3; c++)
    out[c] = mix(mix(DARK_LEAF[c]!, LEAF[c]!, tone), VEIN[c]!, ribs ** 4 * 0.14) * light + gleam;
  if (s.top) return 1;
  const nth = Math.abs(((((s.up + s.across * 0.05 + 40) % 150) + 150) % 150) - 75);
  if (nth < 6) {
    const twist = Math.sin(s.across * 0.5) * 0.15 + 0.9 - (nth / 6) ** 2 * 0.5;
    for (let c = 0; c < 3; c++) out[c] = STRING[c]! * diffuse(s.nx, s.ny, s.nz) * twist;
  } else if (nth < 13) for (let c = 0; c < 3; c++) out[c]! *= mix(0.55, 1, (nth - 6) / 7);
  return 1;
};

export interface Roll {
  x: number;
  y: number;
  length: number;
  radius: number;
}

/** A sausage wrapped in banana leaf and tied, lying along the table; a paper band round its middle carries `art`. */
export const roll = (onto: Canvas, { x, y, length, radius }: Roll, art: Texture, width: number) => {
  const outline = [
    [0, radius * 0.62],
    [radius * 0.12, radius * 0.9],
    [radius * 0.3, radius],
    [length - radius * 0.3, radius],
    [length - radius * 0.1, radius * 0.9],
    [length, radius * 0.7],
  ] as const;
  const from = (length - width) / 2;
  turn(onto, { x, y, outline, tilt: 0.12, lying: true, soft: Math.round(radius * 0.08) }, (s, out) => {
    const u = s.up - from;
    const v = s.across + radius * 1.08;
    if (s.top || u < 0 || u > width) return leaf(s, out);
    look(
      art,
      clamp((u / width) * art.width, 1, art.width - 1),
      clamp((v / (radius * 2.16)) * art.height, 1, art.height - 1),
      out,
    );
    const light = diffuse(s.nx, s.ny, s.nz) * 1.04;
    const gleam = 0.03 * mirror(s.rx, s.ry, s.rz);
    for (let c = 0; c < 3; c++) out[c] = out[c]! * light + gleam;
    return 1;
  });
};

/** One slice lying on a board, seen from above at a slant. */
export const slice = (onto: Canvas, x: number, y: number, radius: number) => {
  turn(
    onto,
    {
      x,
      y,
      outline: [
        [0, radius * 0.98],
        [10, radius],
        [34, radius],
        [38, radius * 0.985],
      ],
      tilt: 0.55,
      soft: 3,
    },
    (s, out) => {
      cut(s.across * 1.3 + x * 3, s.top ? s.depth * 1.3 : s.up * 3 + y, out);
      const light = s.top ? 0.98 : diffuse(s.nx, s.ny, s.nz) * 0.9;
      const far = s.top ? Math.sqrt(s.across ** 2 + s.depth ** 2) / s.radius : 1;
      const rim = ramp(0.93, 0.99, far) * 0.4;
      for (let c = 0; c < 3; c++) out[c] = mix(out[c]!, PALE[c]! * 0.5, rim) * light + (s.top ? 0.02 : 0);
      return 1;
    },
  );
};

/** Darkens the ground under a slice or a roll. */
export const pressed = (onto: Canvas, x: number, y: number, rx: number, ry: number, strength = 0.5) =>
  paint(onto, { left: x - rx * 1.4, right: x + rx * 1.4, top: y - ry * 1.6, bottom: y + ry * 1.6 }, (px, py, out) => {
    out[0] = out[1] = out[2] = 0.02;
    return strength * ramp(1.3, 0.75, Math.sqrt(((px - x) / rx) ** 2 + ((py - y) / ry) ** 2));
  });
