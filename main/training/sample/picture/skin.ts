import { clamp, mix, ramp } from './canvas.ts';
import type { Rgb } from './canvas.ts';
import { diffuse, gloss, mirror } from './light.ts';
import { look } from './texture.ts';
import type { Texture } from './texture.ts';
import type { Skin, Spot } from './lathe.ts';
import { noise } from './noise.ts';

const reflected = (s: Spot) => mirror(s.rx, s.ry, s.rz);

/** Dull material: paper, card, clay, wood without varnish. */
export const dull =
  ([r, g, b]: Rgb, shine = 0.03): Skin =>
  (s, out) => {
    const light = diffuse(s.nx, s.ny, s.nz);
    const mirrored = shine * reflected(s);
    out[0] = r * light + mirrored;
    out[1] = g * light + mirrored;
    out[2] = b * light + mirrored;
    return 1;
  };

/** Glazed clay, china, varnish: its own colour under a clear coat. */
export const glazed =
  ([r, g, b]: Rgb): Skin =>
  (s, out) => {
    const light = diffuse(s.nx, s.ny, s.nz);
    const mirrored = reflected(s) * gloss(s.facing) * 0.9;
    out[0] = r * light + mirrored;
    out[1] = g * light + mirrored;
    out[2] = b * light + mirrored;
    return 1;
  };

/** Brushed metal: shows the room in its own colour. */
export const metal =
  ([r, g, b]: Rgb): Skin =>
  (s, out) => {
    const light = 0.28 * diffuse(s.nx, s.ny, s.nz) + 0.85 * mirror(s.rx * 0.92, s.ry * 0.8, s.rz) + 0.1;
    out[0] = r * light;
    out[1] = g * light;
    out[2] = b * light;
    return 1;
  };

/** Clear glass with a liquid up to `level`. The liquid bends the bright background into a rim on the far side of the light. */
export const filled =
  (thin: Rgb, deep: Rgb, level: number, clear = 0.16): Skin =>
  (s, out) => {
    const side = clamp(s.nx / Math.max(0.2, Math.sqrt(s.nx * s.nx + s.nz * s.nz)), -1, 1);
    const mirrored = reflected(s) * (0.12 + gloss(s.facing) * 0.8);
    if (s.up > level) {
      const edge = ramp(0.55, 1, Math.abs(side));
      const shade = mix(0.78, 0.25, edge);
      out[0] = shade + mirrored;
      out[1] = shade + mirrored;
      out[2] = shade + mirrored;
      return clamp(clear + edge * 0.55 + mirrored * 0.5);
    }
    const through = ramp(-0.35, 0.72, side) * ramp(0.99, 0.8, side) * 0.75;
    const rim = ramp(0.72, 1, Math.abs(side));
    const low = ramp(level * 0.6, 0, s.up) * 0.25;
    const wave = (noise(s.across * 0.006 + 9, s.up * 0.004) - 0.5) * 0.12;
    const bright = clamp(0.18 + through - rim * 0.5 + low + wave);
    const surface = ramp(level - 7, level - 2, s.up) * 0.25;
    for (let c = 0; c < 3; c++) out[c] = mix(deep[c]!, thin[c]!, bright) + surface * thin[c]! + mirrored;
    return 1;
  };

const art = new Float32Array(3);

/**
 * A paper label round a body. `turned` is where its middle stands, in pixels along the skin; `from`, `to` its lower and upper edge.
 * The art is stretched over `width` pixels of skin.
 */
export const labelled = (
  under: Skin,
  label: Texture,
  from: number,
  to: number,
  width: number,
  turned = 0,
  shine = 0.05,
): Skin => {
  const scaleX = label.width / width;
  const scaleY = label.height / (to - from);
  return (s, out) => {
    const x = s.across - turned + width / 2;
    if (s.top || s.up < from || s.up > to || x < 0 || x > width) return under(s, out);
    const a = look(label, x * scaleX, (to - s.up) * scaleY, art);
    const covers = a < 0.999 ? under(s, out) : 1;
    const light = diffuse(s.nx, s.ny, s.nz);
    const mirrored = shine * reflected(s);
    for (let c = 0; c < 3; c++) out[c] = mix(out[c]!, art[c]! * light + mirrored, a);
    return covers + (1 - covers) * a;
  };
};
