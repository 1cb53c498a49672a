import { changed, type Grey } from '../grey.ts';

/** Side in pixels of the squares of which each has its own light. */
const CELL = 32;
/** Squares either way over which the light is smoothed. */
const REACH = 2;
/** Letters stand out by at least this, of 255; less is grain and is not made larger. */
const LEAST_LETTER = 14;
/** The same in spreads of the grain: under it the grain of an empty corner would come to look like letters. */
const CLEAR_OF_GRAIN = 8;
/** Spread of the grain from which it is softened first, and by how much in pixels: letters 10 px high bear that. */
const GRAINY = 1.5;
const SOFTER = 1.4;
/** Share of the squares in which letters stand out less than usual: half of a label is empty. */
const USUAL = 0.85;
/** The same as a share of how far letters stand out elsewhere. */
const FAINT = 0.8;
/** Of what is between paper and ink afterwards. */
const PAPER = 235;
const INK = 20;

/** Light of the squares of a picture at these shares of their pixels in order. */
function cells({ data, width, height }: Grey, share: (sorted: Uint8Array) => number): Grey {
  const [across, down] = [Math.ceil(width / CELL), Math.ceil(height / CELL)];
  const out = new Uint8Array(across * down);
  const square = new Uint8Array(CELL * CELL);
  for (let row = 0; row < down; row++) {
    for (let column = 0; column < across; column++) {
      let count = 0;
      for (let y = row * CELL; y < Math.min(height, (row + 1) * CELL); y++) {
        const from = y * width + column * CELL;
        const line = data.subarray(from, y * width + Math.min(width, (column + 1) * CELL));
        square.set(line, count);
        count += line.length;
      }
      out[row * across + column] = share(square.subarray(0, count).toSorted());
    }
  }
  return { data: out, width: across, height: down };
}

/** Each square as the middle one of those around it. */
function smoothed({ data, width, height }: Grey, of: (around: number[]) => number): Grey {
  const out = new Uint8Array(data.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const around: number[] = [];
      for (let j = Math.max(0, y - REACH); j <= Math.min(height - 1, y + REACH); j++) {
        for (let i = Math.max(0, x - REACH); i <= Math.min(width - 1, x + REACH); i++)
          around.push(data[j * width + i]!);
      }
      out[y * width + x] = of(around.toSorted((a, b) => a - b));
    }
  }
  return { data: out, width, height };
}

const at = (share: number) => (sorted: ArrayLike<number>) => sorted[Math.floor(share * (sorted.length - 1))]!;

const negative = (grey: Grey): Grey => ({ ...grey, data: grey.data.map((value) => 255 - value) });

/** The light behind dark letters, a pixel a square. */
const groundOf = (grey: Grey): Grey => smoothed(cells(grey, at(0.7)), at(0.5));

/** How dark the darker parts of the ground are beside the lighter ones, 0..1; a tenth at either end is left out. */
export function evenness(grey: Grey, light: boolean): number {
  const { data } = light ? negative(groundOf(negative(grey))) : groundOf(grey);
  const sorted = data.toSorted();
  return at(0.1)(sorted) / Math.max(1, at(0.9)(sorted));
}

/** Spread of the grain (Immerkær 1996); by the middle one of its values, which letters do not reach. */
export function grainOf({ data, width, height }: Grey): number {
  const values: number[] = [];
  for (let y = 1; y < height - 1; y += 5) {
    for (let x = 1; x < width - 1; x += 5) {
      const p = y * width + x;
      const corners = data[p - width - 1]! + data[p - width + 1]! + data[p + width - 1]! + data[p + width + 1]!;
      const sides = data[p - width]! + data[p + width]! + data[p - 1]! + data[p + 1]!;
      values.push(Math.abs(corners - 2 * sides + 4 * data[p]!));
    }
  }
  return (at(0.5)(values.toSorted((a, b) => a - b)) ?? 0) / (6 * 0.6745);
}

/**
 * Dark letters on light paper everywhere, whatever the light and whichever is the lighter of the two: every pixel by how far
 * it stands out from the ground behind it, beside the letters around it.
 */
export async function evened(given: Grey, light: boolean): Promise<Grey> {
  const grey = grainOf(given) > GRAINY ? await changed(given, { soften: SOFTER }) : given;
  const { width, height } = grey;
  const picture = light ? negative(grey) : grey;
  const ground = groundOf(picture);
  const deep = cells(picture, at(0.03));
  const depth = { ...deep, data: deep.data.map((value, cell) => Math.max(0, ground.data[cell]! - value)) };
  // A shadow takes as much from letters as from the paper around them; where they stand out by far less there are none.
  const lit = (cell: number) => (light ? 255 - ground.data[cell]! : ground.data[cell]!) + 4;
  const usual = at(USUAL)(Float32Array.from(depth.data, (value, cell) => value / lit(cell)).toSorted());
  const least = (cell: number) => Math.max(LEAST_LETTER, CLEAR_OF_GRAIN * grain, FAINT * usual * lit(cell));
  const grain = grainOf(picture);
  const near = smoothed(depth, at(0.8));
  const letters = { ...near, data: near.data.map((value, cell) => Math.max(value, least(cell))) };
  const full = { to: [width, height] as [number, number] };
  const [paper, ink] = await Promise.all([changed(ground, full), changed(letters, full)]);
  const data = new Uint8Array(picture.data.length);
  for (let pixel = 0; pixel < data.length; pixel++) {
    const out = (paper.data[pixel]! - picture.data[pixel]!) / Math.max(1, ink.data[pixel]!);
    data[pixel] = Math.min(255, Math.max(0, PAPER - out * (PAPER - INK)));
  }
  return { data, width, height };
}
