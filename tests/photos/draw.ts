// Pictures drawn by the tests themselves: no test needs a photo of anybody's.
import sharp, { type Sharp } from 'sharp';

export type Colour = [red: number, green: number, blue: number];

export interface Drawing {
  data: Buffer;
  width: number;
  height: number;
}

/** Numbers 0..1, the same ones for the same seed (Park and Miller's generator). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

export function blank(width: number, height: number, colour: Colour = [255, 255, 255]): Drawing {
  return { data: Buffer.alloc(width * height * 3, Uint8Array.from(colour)), width, height };
}

/** Paints a rectangle; what sticks out of the picture is left away. */
export function fill(
  { data, width, height }: Drawing,
  [x, y, w, h]: [x: number, y: number, w: number, h: number],
  colour: Colour,
): void {
  const [left, right] = [Math.max(0, Math.round(x)), Math.min(width, Math.round(x + w))];
  const [top, bottom] = [Math.max(0, Math.round(y)), Math.min(height, Math.round(y + h))];
  if (left >= right) return;
  const row = Buffer.alloc((right - left) * 3, Uint8Array.from(colour));
  for (let line = top; line < bottom; line++) data.set(row, (line * width + left) * 3);
}

const shade = (next: () => number, from: number, to: number): Colour =>
  [0, 0, 0].map(() => Math.round(from + next() * (to - from))) as Colour;

/** A pack with a printed label on a table: many hard edges in all directions, and the whole range of light. */
export function pack(width: number, height: number, ground?: Colour): Drawing {
  const next = random(7);
  const drawing = blank(width, height, ground ?? [150, 130, 110]);
  if (!ground) {
    for (let stain = 0; stain < 60; stain++) {
      const size = (0.02 + next() * 0.06) * width;
      fill(drawing, [next() * width - size / 2, next() * height - size / 2, size, size], shade(next, 60, 200));
    }
  }
  fill(drawing, [width * 0.25, height * 0.15, width * 0.5, height * 0.7], [120, 60, 30]);
  fill(drawing, [width * 0.3, height * 0.25, width * 0.4, height * 0.5], [240, 235, 220]);
  for (let line = 0; line < 16; line++) {
    let x = width * 0.32;
    while (x < width * 0.66) {
      const letter = Math.max(1, width * (0.004 + next() * 0.012));
      fill(drawing, [x, height * (0.27 + line * 0.029), letter, Math.max(1, height * 0.018)], shade(next, 5, 60));
      x += letter * 2;
    }
  }
  return drawing;
}

/** Four quarters that cannot be confused however the picture is turned: red, green, blue, yellow, row by row. */
export const QUARTERS: [Colour, Colour, Colour, Colour] = [
  [208, 32, 32],
  [32, 160, 32],
  [32, 48, 208],
  [224, 192, 32],
];

export function quarters(width: number, height: number): Drawing {
  const drawing = blank(width, height);
  const [w, h] = [width / 2, height / 2];
  QUARTERS.forEach((colour, index) => fill(drawing, [(index % 2) * w, Math.floor(index / 2) * h, w, h], colour));
  return drawing;
}

export const asSharp = ({ data, width, height }: Drawing): Sharp =>
  sharp(data, { raw: { width, height, channels: 3 } });

/** Which quarter of `quarters` stands in each corner, row by row: [0, 1, 2, 3] when the picture is upright. */
export function cornersOf({ data, width, height }: Pick<Drawing, 'width' | 'height'> & { data: Uint8Array }): number[] {
  const points = [
    [0.25, 0.15],
    [0.75, 0.15],
    [0.25, 0.85],
    [0.75, 0.85],
  ] as const;
  return points.map(([x, y]) => {
    const at = (Math.floor(y * height) * width + Math.floor(x * width)) * 3;
    const distances = QUARTERS.map((colour) =>
      Math.max(...colour.map((value, channel) => Math.abs(value - data[at + channel]!))),
    );
    return distances.indexOf(Math.min(...distances));
  });
}
