import { describe, expect, it } from 'vitest';
import { balance } from '../../../main/photos/edit/steps/balance.ts';
import { crop } from '../../../main/photos/edit/steps/crop.ts';
import { denoise } from '../../../main/photos/edit/steps/denoise.ts';
import { expose } from '../../../main/photos/edit/steps/expose.ts';
import { sharpen } from '../../../main/photos/edit/steps/sharpen.ts';
import { square } from '../../../main/photos/edit/steps/square.ts';
import { straighten } from '../../../main/photos/edit/steps/straighten.ts';
import { turn } from '../../../main/photos/edit/steps/turn.ts';
import type { Pixels } from '../../../main/photos/measure/pixels.ts';
import { blank, type Colour, cornersOf, type Drawing, fill, pack, quarters, random } from '../draw.ts';

const at = ({ data, width }: Pixels, x: number, y: number): number[] => [
  ...data.subarray((y * width + x) * 3, (y * width + x) * 3 + 3),
];
const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The same drawing with noise of about this deviation. */
function noisy({ data, width, height }: Drawing, deviation: number): Pixels {
  const next = random(11);
  const noise = (): number => (next() + next() + next() - 1.5) * 2 * deviation;
  return { data: Uint8Array.from(data, (value) => Math.max(0, Math.min(255, value + noise()))), width, height };
}

function farFrom(a: Pixels, b: Pixels): number {
  return Math.sqrt(mean([...a.data].map((value, index) => (value - b.data[index]!) ** 2)));
}

describe('edges', () => {
  it('a photo lying on its side stands up again, and no pixel changes', () => {
    const upright = quarters(60, 40);
    expect(cornersOf(turn(upright, 1))).toEqual([2, 0, 3, 1]);
    expect(cornersOf(turn(upright, 2))).toEqual([3, 2, 1, 0]);
    expect(cornersOf(turn(upright, 3))).toEqual([1, 3, 0, 2]);
    expect(Buffer.from(turn(turn(upright, 1), 3).data)).toEqual(upright.data);
  });

  it('a level edge comes out as steep as was asked, clockwise, with no empty corner, in the same shape', () => {
    const table = blank(400, 300, [200, 180, 160]);
    fill(table, [0, 150, 400, 150], [60, 40, 20]);
    const leaning = straighten(table, 10);
    expect(leaning.width / leaning.height).toBeCloseTo(4 / 3, 1);
    const edge = (x: number): number => {
      let y = 0;
      while (at(leaning, x, y)[0]! > 130) y++;
      return y;
    };
    const last = leaning.width - 1;
    expect((Math.atan2(edge(last) - edge(0), last) * 180) / Math.PI).toBeCloseTo(10, 0);
    for (const [x, y] of [
      [0, 0],
      [last, 0],
      [0, leaning.height - 1],
      [last, leaning.height - 1],
    ] as const) {
      expect(mean(at(leaning, x, y))).toBeGreaterThan(35);
    }
  });

  it('there and back again the picture is where it was', () => {
    const drawing = pack(300, 300);
    const back = straighten(straighten(drawing, 5), -5);
    const [x, y] = [(300 - back.width) >> 1, (300 - back.height) >> 1];
    const middle = crop(drawing, [x / 300, y / 300, back.width / 300, back.height / 300]);
    expect(farFrom(back, middle)).toBeLessThan(20);
  });

  it('a crop shows what is in the box, however small', () => {
    const cut = crop(quarters(100, 80), [0.5, 0.5, 0.5, 0.5]);
    expect(cut).toMatchObject({ width: 50, height: 40 });
    expect(at(cut, 20, 20)).toEqual([224, 192, 32]);
    expect(crop(quarters(100, 80), [1, 1, 0, 0])).toMatchObject({ width: 1, height: 1 });
  });

  it('a square has the picture in its middle, on white or on its own ground', () => {
    const board = pack(120, 60, [90, 120, 150]);
    const white = square(board, 'white');
    expect(white).toMatchObject({ width: 120, height: 120 });
    expect(at(white, 60, 5)).toEqual([255, 255, 255]);
    expect(at(square(board, 'own'), 60, 115)).toEqual([90, 120, 150]);
    expect(at(white, 60, 60)).toEqual(at(board, 60, 30));
  });
});

describe('light', () => {
  const greys = (values: number[]): Pixels => ({
    data: Uint8Array.from(values.flatMap((value) => [value, value, value])),
    width: values.length,
    height: 1,
  });
  const brightness = (pixels: Pixels): number[] => Array.from({ length: pixels.width }, (_, x) => at(pixels, x, 0)[0]!);

  it('a photo two stops too dark comes back', () => {
    const drawing = pack(200, 150);
    const dark = {
      ...drawing,
      data: Uint8Array.from(drawing.data, (value) => Math.round(255 * ((value / 255) ** 2.2 / 4) ** (1 / 2.2))),
    };
    expect(farFrom(expose(dark, 4), drawing)).toBeLessThan(3);
  });

  it('brightening burns nothing out: what was darker than white stays darker, in the same order', () => {
    const values = Array.from({ length: 256 }, (_, value) => value);
    const lit = brightness(expose(greys(values), 3));
    expect(lit[255]).toBe(255);
    // Multiplying alone would make one flat white of all from 155 on.
    expect(new Set(lit.slice(155)).size).toBeGreaterThan(5);
    expect(lit).toEqual(lit.toSorted((a, b) => a - b));
    expect(lit[60]).toBeGreaterThan(95);
  });

  it('darkening leaves white alone instead of making it grey', () => {
    const dimmed = brightness(expose(greys([0, 120, 250, 255]), 0.5));
    expect(dimmed).toEqual([0, expect.any(Number) as number, expect.any(Number) as number, 255]);
    expect(dimmed[1]).toBeLessThan(100);
  });

  it('a colour keeps its hue when it gets brighter', () => {
    const red: Pixels = { data: Uint8Array.from([160, 40, 20]), width: 1, height: 1 };
    const [r, g, b] = at(expose(red, 4), 0, 0) as [number, number, number];
    expect(r).toBeGreaterThan(230);
    expect(g / r).toBeCloseTo(0.25, 1);
    expect(b / r).toBeCloseTo(0.125, 1);
  });

  it('a yellow lamp is taken out of grey paper, which stays as bright; burnt-out white stays white', () => {
    const paper: Pixels = { data: Uint8Array.from([210, 200, 170, 255, 255, 255]), width: 2, height: 1 };
    const balanced = balance(paper, [0.9, 1, 1.45]);
    const [r, g, b] = at(balanced, 0, 0) as [number, number, number];
    expect(Math.max(r, g, b) - Math.min(r, g, b)).toBeLessThan(6);
    expect(0.3 * r + 0.59 * g + 0.11 * b).toBeCloseTo(0.3 * 210 + 0.59 * 200 + 0.11 * 170, -1);
    expect(at(balanced, 1, 0)).toEqual([255, 255, 255]);
  });
});

describe('detail', () => {
  const board = (colour: Colour): Drawing => {
    const drawing = blank(200, 160, [180, 180, 180]);
    fill(drawing, [60, 40, 80, 80], colour);
    return drawing;
  };

  it('noise goes and edges stay, those of colour alone too', () => {
    // The same luma as the ground: only colour tells it apart.
    for (const colour of [
      [60, 60, 60],
      [240, 158, 138],
    ] as Colour[]) {
      const clean = board(colour);
      const grainy = noisy(clean, 6);
      const smooth = denoise(grainy, 0.8);
      expect(farFrom(smooth, clean)).toBeLessThan(0.6 * farFrom(grainy, clean));
    }
    expect(farFrom(denoise(board([60, 60, 60]), 0.8), board([60, 60, 60]))).toBeLessThan(1.5);
  });

  it('strength 0 changes nothing', () => {
    const drawing = pack(80, 60);
    expect(Buffer.from(denoise(drawing, 0).data)).toEqual(drawing.data);
    expect(Buffer.from(sharpen(drawing, 0).data)).toEqual(drawing.data);
  });

  it('sharpening makes an edge steeper without a pale rim beside it', () => {
    const edge: Pixels = { data: new Uint8Array(60 * 9 * 3), width: 60, height: 9 };
    for (let index = 0; index < edge.data.length; index++) {
      const x = Math.floor(index / 3) % 60;
      edge.data[index] = 80 + 100 / (1 + Math.exp(-2 * (x - 30)));
    }
    const sharp = sharpen(edge, 1);
    const line = (pixels: Pixels): number[] => Array.from({ length: 60 }, (_, x) => at(pixels, x, 4)[0]!);
    const steepest = (values: number[]): number => Math.max(...values.slice(1).map((value, x) => value - values[x]!));
    expect(steepest(line(sharp))).toBeGreaterThan(steepest(line(edge)) + 3);
    expect(Math.max(...line(sharp))).toBeLessThanOrEqual(188);
    expect(Math.min(...line(sharp))).toBeGreaterThanOrEqual(72);
  });

  it('a plain wall gets no grain from sharpening', () => {
    const wall = noisy(blank(120, 90, [170, 165, 160]), 1);
    expect(farFrom(sharpen(wall, 0.5), wall)).toBeLessThan(0.6);
  });
});
