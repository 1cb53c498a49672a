import type { Pixels } from '../../measure/pixels.ts';
import { ringOf } from '../../measure/ring.ts';

/** Room on both sides of the shorter way until the picture is square, white or in the median colour of its own edge. */
export function square(pixels: Pixels, ground: 'white' | 'own'): Pixels {
  const { data, width, height } = pixels;
  if (width === height) return pixels;
  const side = Math.max(width, height);
  const colour = ground === 'white' ? [255, 255, 255] : ringOf(pixels).median;
  const out = new Uint8Array(side * side * 3);
  for (let at = 0; at < out.length; at += 3) out.set(colour, at);
  const [left, top] = [(side - width) >> 1, (side - height) >> 1];
  for (let row = 0; row < height; row++) {
    out.set(data.subarray(row * width * 3, (row + 1) * width * 3), ((top + row) * side + left) * 3);
  }
  return { data: out, width: side, height: side };
}
