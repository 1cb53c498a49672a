import { box, disc, placed, shape, stroke } from './sheet.ts';

/** A sign in a square from -50 to 50. `ink` is the main colour, `second` the lighter one. */
type Draw = (ink: string, second: string) => string;

const around = (count: number, from: number, to: number, part: string) =>
  Array.from({ length: count }, (_, i) => placed(part, 0, 22, 1, from + ((to - from) * i) / (count - 1))).join('');

const lotus: Draw = (ink, second) =>
  around(5, -72, 72, shape('M0 0C-17 -22 -15 -46 0 -66C15 -46 17 -22 0 0Z', second)) +
  around(2, -30, 30, shape('M0 0C-15 -20 -14 -42 0 -62C14 -42 15 -20 0 0Z', ink, 'opacity="0.75"')) +
  shape('M0 24C-14 4 -13 -22 0 -44C13 -22 14 4 0 24Z', ink) +
  stroke('M-40 38Q0 24 40 38', ink, 4);

const cell = (x: number, y: number) =>
  `M${x} ${y - 17}L${x + 14.7} ${y - 8.5}V${y + 8.5}L${x} ${y + 17}L${x - 14.7} ${y + 8.5}V${y - 8.5}Z`;

const honeycomb: Draw = (ink, second) =>
  shape([cell(0, 0), cell(-32, 0), cell(32, 0), cell(-16, -28), cell(16, 28)].join(''), second) +
  shape(cell(16, -28) + cell(-16, 28), ink);

const sea: Draw = (ink, second) =>
  disc(0, -14, 22, second) +
  shape('M-6 -8L-6 -46C10 -34 18 -20 20 -8Z', ink) +
  shape('M-26 -4H28L18 10H-16Z', ink) +
  [18, 30, 42].map((y) => stroke(`M-46 ${y}q11.5 -11 23 0t23 0t23 0t23 0`, ink, 4)).join('');

const pod = shape('M-30 0C-30 -16 -12 -18 0 -11C12 -18 34 -18 34 0C34 18 12 18 0 11C-12 18 -30 16 -30 0Z', '#00000000');

const peanut: Draw = (ink, second) =>
  placed(pod.replace('#00000000', second), -6, 10, 1.15, -32) +
  placed(pod.replace('#00000000', ink), 12, -6, 1.1, 24) +
  stroke('M-6 -22q14 -2 22 8', second, 3);

const leaf = 'M0 0C14 -10 16 -34 0 -52C-16 -34 -14 -10 0 0Z';

const leaves: Draw = (ink, second) =>
  placed(shape(leaf, second), 0, 30, 1.25, -42) +
  placed(shape(leaf, second), 0, 30, 1.25, 42) +
  placed(shape(leaf, ink), 0, 34, 1.45) +
  stroke('M0 42V-26', second, 2.5);

const bamboo: Draw = (ink, second) =>
  [-22, 4].map((x) => box(x, -46, 13, 28, ink, 4) + box(x, -15, 13, 28, ink, 4) + box(x, 16, 13, 28, ink, 4)).join('') +
  placed(shape(leaf, second), 18, -6, 0.72, 58) +
  placed(shape(leaf, second), 18, -2, 0.72, 104) +
  placed(shape(leaf, second), -22, -20, 0.6, -60);

const ginger: Draw = (ink, second) =>
  shape(
    'M-44 16C-48 2 -34 -6 -22 -2C-26 -20 -10 -30 0 -16C2 -34 22 -36 22 -18C36 -22 46 -8 36 4C46 14 36 28 22 22C14 36 -8 34 -12 24C-24 36 -42 30 -44 16Z',
    ink,
  ) +
  [
    stroke('M-30 6q6 8 2 18', second, 3),
    stroke('M-4 -6q8 10 2 24', second, 3),
    stroke('M20 -8q8 10 2 20', second, 3),
  ].join('');

const mountain: Draw = (ink, second) =>
  disc(20, -24, 13, second) +
  shape('M-50 34L-14 -32L6 4L18 -12L50 34Z', ink) +
  shape('M-14 -32L-24 -13L-14 -17L-7 -9L-3.500 -13Z', second) +
  stroke('M-44 44H44', ink, 4);

const weave: Draw = (ink, second) =>
  [-30, -10, 10, 30].map((v, i) => box(-42, v - 7, 84, 14, i % 2 ? ink : second, 3)).join('') +
  [-30, -10, 10, 30]
    .flatMap((x, i) =>
      [-30, -10, 10, 30].map((y, j) => ((i + j) % 2 ? box(x - 7, y - 10, 14, 20, i % 2 ? second : ink, 3) : '')),
    )
    .join('');

const diamonds: Draw = (ink, second) =>
  shape('M0 -46L46 0L0 46L-46 0Z', ink) +
  shape('M0 -30L30 0L0 30L-30 0Z', second) +
  shape('M0 -16L16 0L0 16L-16 0Z', ink);

const calf: Draw = (ink, second) =>
  shape(
    'M-18 -18C-40 -20 -48 -38 -42 -46C-36 -34 -26 -32 -14 -32C-6 -38 6 -38 14 -32C26 -32 36 -34 42 -46C48 -38 40 -20 18 -18C20 0 14 16 10 26C8 40 -8 40 -10 26C-14 16 -20 0 -18 -18Z',
    ink,
  ) + shape('M-9 24C-6 18 6 18 9 24C8 34 -8 34 -9 24Z', second);

const EMBLEMS = {
  lotus,
  honeycomb,
  sea,
  peanut,
  leaves,
  bamboo,
  ginger,
  mountain,
  weave,
  diamonds,
  calf,
} as const;
export type Emblem = keyof typeof EMBLEMS;

/** The sign centred on (x, y), `size` pixels wide. */
export const emblem = (name: Emblem, x: number, y: number, size: number, ink: string, second: string) =>
  placed(EMBLEMS[name](ink, second), x, y, size / 100);
