import { changed, type Grey } from '../grey.ts';
import { type Blur, leftOf } from './blur.ts';
import { type Field, fieldOf, powerOver, transform } from './fourier.ts';

/** Ground around the picture in pixels, mirrored: a wave that ends at the edge would ring through the picture. */
const MARGIN = 32;
/** Longest side in pixels of what is unsmeared: with the margin, a power of two. What a smear took is not in more of them. */
const SIDE = 1024 - 2 * MARGIN;
/** Power of the rounding to whole steps of light and of the file's compression beside that of letters. */
const LEAST_GRAIN = 0.003;
/** Spread of the grain from which it has the same power as letters have. */
const GRAIN_OF_LETTERS = 20;

const mirrored = (at: number, size: number): number => {
  const around = ((at % (2 * size)) + 2 * size) % (2 * size);
  return around < size ? around : 2 * size - 1 - around;
};

function wavesOf({ data, width, height }: Grey): Field {
  const field = fieldOf(powerOver(width + 2 * MARGIN), powerOver(height + 2 * MARGIN));
  for (let y = 0; y < field.height; y++) {
    // What is left over beside the picture goes half to each side.
    const row = mirrored(y - ((field.height - height) >> 1), height) * width;
    for (let x = 0; x < field.width; x++) {
      field.re[y * field.width + x] = data[row + mirrored(x - ((field.width - width) >> 1), width)]!;
    }
  }
  transform(field, 1);
  return field;
}

const scaled = (blur: Blur, scale: number): Blur =>
  blur.kind === 'focus' ? { ...blur, spread: blur.spread * scale } : { ...blur, length: blur.length * scale };

/**
 * The picture without the smear, 960 px at most (Wiener 1949): each wave as much stronger as the smear left of it, but no
 * more than the grain allows.
 * @param grain its spread, of 255
 */
export async function unsmeared(grey: Grey, blur: Blur, grain: number): Promise<Grey> {
  const scale = Math.min(1, SIDE / Math.max(grey.width, grey.height));
  const small = await changed(grey, { scale });
  const { width, height } = small;
  const field = wavesOf(small);
  const left = leftOf(scaled(blur, scale));
  const least = LEAST_GRAIN + (grain / GRAIN_OF_LETTERS) ** 2;
  for (let y = 0, at = 0; y < field.height; y++) {
    const v = (y < field.height / 2 ? y : y - field.height) / field.height;
    for (let x = 0; x < field.width; x++, at++) {
      const u = (x < field.width / 2 ? x : x - field.width) / field.width;
      const share = left(u, v);
      const gain = (share / (share * share + least)) * (1 + least);
      field.re[at]! *= gain;
      field.im[at]! *= gain;
    }
  }
  transform(field, -1);
  const from = ((field.height - height) >> 1) * field.width + ((field.width - width) >> 1);
  const count = field.width * field.height;
  const data = new Uint8Array(width * height);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      data[at] = Math.min(255, Math.max(0, Math.round(field.re[from + y * field.width + x]! / count)));
    }
  }
  return { data, width, height };
}
