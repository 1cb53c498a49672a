import { decodeSmall } from '../../../main/photos/intake/decode.ts';
import { measure, type PixelMetrics } from '../../../main/photos/measure/measure.ts';
import { asSharp, blank, type Colour, type Drawing, fill, random } from '../draw.ts';

/** Measured as a photo would be: saved as JPEG, decoded, looked at. */
export async function metricsOf(drawing: Drawing, change = asSharp(drawing)): Promise<PixelMetrics> {
  const jpeg = await change.jpeg({ quality: 90 }).toBuffer();
  return measure((await decodeSmall(jpeg)).pixels);
}

/** A copy of `base` with `top` laid on it. */
export function laid(base: Drawing, top: Drawing, left: number, down: number): Drawing {
  const data = Buffer.from(base.data);
  for (let row = 0; row < top.height; row++) {
    const from = row * top.width * 3;
    top.data.copy(data, ((down + row) * base.width + left) * 3, from, from + top.width * 3);
  }
  return { ...base, data };
}

/** The same picture out of focus in one rectangle, or everywhere but there. */
export async function softened(
  drawing: Drawing,
  [x, y, w, h]: [x: number, y: number, w: number, h: number],
  where: 'inside' | 'around',
): Promise<Drawing> {
  const data = await asSharp(drawing).blur(4).raw().toBuffer();
  const soft: Drawing = { ...drawing, data };
  const part = (of: Drawing): Drawing => {
    const rows = Array.from({ length: h }, (_, row) => {
      const from = ((y + row) * of.width + x) * 3;
      return of.data.subarray(from, from + w * 3);
    });
    return { data: Buffer.concat(rows), width: w, height: h };
  };
  return where === 'inside' ? laid(drawing, part(soft), x, y) : laid(soft, part(drawing), x, y);
}

/** Things all over the place, up to the edge. */
export function kitchen(): Drawing {
  const next = random(17);
  const drawing = blank(1000, 800, [150, 130, 110]);
  for (let thing = 0; thing < 300; thing++) {
    const colour = [0, 0, 0].map(() => Math.round(next() * 255)) as Colour;
    fill(drawing, [next() * 1000 - 40, next() * 800 - 40, 30 + next() * 80, 30 + next() * 80], colour);
  }
  return drawing;
}
