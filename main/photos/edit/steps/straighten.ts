import type { Pixels } from '../../measure/pixels.ts';

/** The four weights of a Catmull-Rom spline at a place between its middle two points: sharper than a straight line. */
function weights(at: number): [number, number, number, number] {
  const square = at * at;
  const cube = square * at;
  return [
    (-cube + 2 * square - at) / 2,
    (3 * cube - 5 * square + 2) / 2,
    (-3 * cube + 4 * square + at) / 2,
    (cube - square) / 2,
  ];
}

/** In 1/256 of a pixel; finer steps cannot be told apart in bytes. */
const PLACES = 256;
const SPLINE = Float64Array.from({ length: PLACES * 4 }, (_, index) => weights((index >> 2) / PLACES)[index & 3]!);

/**
 * Size of the largest upright rectangle of the picture's own shape that has no empty corner after turning by `degrees`.
 * The shape is kept so that a square photo stays square.
 */
export function straightened(degrees: number, { width, height }: { width: number; height: number }) {
  const angle = (Math.abs(degrees) * Math.PI) / 180;
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const share = Math.min(width / (width * cos + height * sin), height / (width * sin + height * cos));
  return { width: Math.max(1, Math.floor(width * share)), height: Math.max(1, Math.floor(height * share)) };
}

/** Turned clockwise by degrees about the middle; the corners that this leaves empty are cut off. */
export function straighten(pixels: Pixels, degrees: number): Pixels {
  if (degrees === 0) return pixels;
  const { data, width, height } = pixels;
  const size = straightened(degrees, pixels);
  const angle = (degrees * Math.PI) / 180;
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const out = new Uint8ClampedArray(size.width * size.height * 3);
  for (let row = 0, to = 0; row < size.height; row++) {
    const down = row + 0.5 - size.height / 2;
    for (let column = 0; column < size.width; column++, to += 3) {
      const right = column + 0.5 - size.width / 2;
      const x = right * cos + down * sin + width / 2 - 0.5;
      const y = down * cos - right * sin + height / 2 - 0.5;
      const left = Math.floor(x);
      const top = Math.floor(y);
      const across = Math.floor((x - left) * PLACES) * 4;
      const along = Math.floor((y - top) * PLACES) * 4;
      let red = 0;
      let green = 0;
      let blue = 0;
      for (let j = 0; j < 4; j++) {
        const line = Math.min(height - 1, Math.max(0, top + j - 1)) * width;
        const high = SPLINE[along + j]!;
        for (let i = 0; i < 4; i++) {
          const weight = high * SPLINE[across + i]!;
          const from = (line + Math.min(width - 1, Math.max(0, left + i - 1))) * 3;
          red += weight * data[from]!;
          green += weight * data[from + 1]!;
          blue += weight * data[from + 2]!;
        }
      }
      out[to] = red;
      out[to + 1] = green;
      out[to + 2] = blue;
    }
  }
  return { data: new Uint8Array(out.buffer), ...size };
}
