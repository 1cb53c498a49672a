import { clamp, mix, ramp } from './canvas.ts';
import type { Rgb } from './canvas.ts';
import type { Skin, Spot } from './lathe.ts';
import { diffuse, mirror } from './light.ts';
import { noise } from './noise.ts';

export interface Weave {
  light: Rgb;
  dark: Rgb;
  /** Width of a bamboo strip in pixels. */
  strip: number;
}

/** Colours a place of plaited bamboo: over and under in turn, every strip with its own tone. */
const plait = (across: number, along: number, strip: number, s: Spot, light: Rgb, dark: Rgb, out: Float32Array) => {
  const u = across / (strip * 1.6);
  const v = along / strip;
  const i = Math.floor(u);
  const j = Math.floor(v);
  const over = ((i + j) & 1) === 0;
  const fu = u - i - 0.5;
  const fv = v - j - 0.5;
  const bend = over ? fv * 1.1 : fu * 1.5;
  const sag = over ? fu : fv;
  const fibre = over ? noise(across * 0.02 + j * 9, along * 0.6) : noise(across * 0.6, along * 0.02 + i * 9);
  const own = over ? noise(j * 3.7, i * 0.31) : noise(i * 5.3 + 50, j * 0.27);
  const tone = clamp(0.25 + own * 0.6 + (fibre - 0.5) * 0.5);
  const gap = ramp(0.5, 0.42, Math.abs(over ? fv : fu)) * (1 - 0.55 * ramp(0.3, 0.5, Math.abs(sag)));
  const nx = s.nx + (over ? sag * -0.5 : bend) * 0.5;
  const ny = s.ny + (over ? bend : sag * -0.5) * 0.6;
  const scale = 1 / Math.sqrt(nx * nx + ny * ny + s.nz * s.nz);
  const lit = diffuse(nx * scale, ny * scale, s.nz * scale) * mix(0.22, 1, gap);
  const gleam = 0.035 * mirror(s.rx + bend * 0.4, s.ry + bend * 0.3, s.rz) * gap;
  for (let c = 0; c < 3; c++) out[c] = mix(dark[c]!, light[c]!, tone) * lit + gleam;
  return 1;
};

/** Plaited bamboo round a body, and in rings on its flat end. */
export const plaited =
  ({ light, dark, strip }: Weave): Skin =>
  (s, out) => {
    if (!s.top) return plait(s.across, s.up, strip, s, light, dark, out);
    const far = Math.sqrt(s.across * s.across + s.depth * s.depth);
    const ring = Math.max(1, Math.floor(far / strip));
    const angle = Math.atan2(s.depth, s.across);
    return plait(
      (angle / (2 * Math.PI)) * Math.max(6, Math.round(ring * 4)) * strip * 1.6,
      far,
      strip,
      s,
      light,
      dark,
      out,
    );
  };

/** A smooth hoop of split bamboo: the rim of a basket. */
export const hoop =
  (light: Rgb, dark: Rgb): Skin =>
  (s, out) => {
    const tone = clamp(0.2 + noise(s.across * 0.012, s.up * 0.35) * 0.9);
    const lit = diffuse(s.nx, s.ny, s.nz);
    const gleam = 0.06 * mirror(s.rx, s.ry, s.rz);
    for (let c = 0; c < 3; c++) out[c] = mix(dark[c]!, light[c]!, tone) * lit + gleam;
    return 1;
  };
