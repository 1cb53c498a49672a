import sharp from 'sharp';
import { SIDE } from './canvas.ts';
import type { Canvas } from './canvas.ts';
import { random } from './noise.ts';

/** Grain of a phone's sensor in good light, in 8-bit steps. */
const GRAIN = 1.1;

/** Eight-bit steps are counted in sixteenths while the grain is added: whole numbers are twice as quick here. */
const FINE = 16;

const GRAIN_SIDE = 256;
const grain = (() => {
  const next = random(404);
  return Int16Array.from({ length: GRAIN_SIDE * GRAIN_SIDE }, () =>
    Math.round((next() + next() + next() - 1.5) * 2 * GRAIN * FINE),
  );
})();

/** The sRGB step of a share of light in 1/4095. */
const STEPS = Int16Array.from({ length: 4096 }, (_, v) => Math.round((Math.sqrt(v / 4095) * 255 + 0.5) * FINE));

/** Linear light to 8-bit RGB, with the grain that every real photo has. `light` below 1 takes the picture in the dark. */
export const expose = (from: Canvas, light = 1) => {
  const pixels = new Uint8ClampedArray(SIDE * SIDE * 3);
  const scale = 4095 * light;
  for (let y = 0, i = 0; y < SIDE; y++) {
    const row = ((y * 7) & 255) * GRAIN_SIDE;
    for (let x = 0; x < SIDE; x++, i += 3) {
      const speck = grain[row + ((x + y * 31) & 255)]!;
      pixels[i] = (STEPS[Math.min(4095, (from[i]! * scale) | 0)]! + speck) >> 4;
      pixels[i + 1] = (STEPS[Math.min(4095, (from[i + 1]! * scale) | 0)]! + speck) >> 4;
      pixels[i + 2] = (STEPS[Math.min(4095, (from[i + 2]! * scale) | 0)]! + speck) >> 4;
    }
  }
  return sharp(pixels, { raw: { width: SIDE, height: SIDE, channels: 3 } });
};
