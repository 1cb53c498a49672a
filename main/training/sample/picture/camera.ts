import sharp from 'sharp';
import { SIDE } from './canvas.ts';
import type { Canvas } from './canvas.ts';
import { random } from './noise.ts';

/** Grain of a phone's sensor in good light, in 8-bit steps. */
const GRAIN = 1.1;

const GRAIN_SIDE = 256;
const grain = (() => {
  const next = random(404);
  return Float32Array.from({ length: GRAIN_SIDE * GRAIN_SIDE }, () => (next() + next() + next() - 1.5) * 2 * GRAIN);
})();

/** The sRGB step of a share of light, in steps of 1/4095. */
const STEPS = Float32Array.from({ length: 4096 }, (_, v) => Math.sqrt(v / 4095) * 255 + 0.5);

/** Linear light to 8-bit RGB, with the grain that every real photo has. `light` below 1 takes the picture in the dark. */
export const expose = (from: Canvas, light = 1) => {
  const pixels = new Uint8Array(SIDE * SIDE * 3);
  const scale = 4095 * light;
  for (let y = 0, i = 0; y < SIDE; y++) {
    const row = ((y * 7) & 255) * GRAIN_SIDE;
    for (let x = 0; x < SIDE; x++) {
      const speck = grain[row + ((x + y * 31) & 255)]!;
      for (const end = i + 3; i < end; i++) {
        const v = from[i]! * scale;
        const step = STEPS[v < 4095 ? (v > 0 ? v | 0 : 0) : 4095]! + speck;
        pixels[i] = step < 255 ? (step > 0 ? step : 0) : 255;
      }
    }
  }
  return sharp(pixels, { raw: { width: SIDE, height: SIDE, channels: 3 } });
};
