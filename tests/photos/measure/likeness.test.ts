import { describe, expect, it } from 'vitest';
import type { PixelMetrics } from '../../../main/photos/measure/measure.ts';
import { asSharp, blank, type Drawing, fill, pack, random } from '../draw.ts';
import { metricsOf } from './measured.ts';

type Likeness = PixelMetrics['likeness'];

const bits = (a: string, b: string): number =>
  [...(BigInt(`0x${a}`) ^ BigInt(`0x${b}`)).toString(2)].filter((bit) => bit === '1').length;
const apart = (a: Likeness, b: Likeness): [difference: number, perceptual: number] => [
  bits(a.difference, b.difference),
  bits(a.perceptual, b.perceptual),
];

function stall(seed: number): Drawing {
  const next = random(seed);
  const drawing = blank(
    900,
    700,
    [next() * 255, next() * 255, next() * 255].map(Math.round) as [number, number, number],
  );
  for (let thing = 0; thing < 25; thing++) {
    const colour = [next() * 255, next() * 255, next() * 255].map(Math.round) as [number, number, number];
    fill(drawing, [next() * 800, next() * 600, 60 + next() * 250, 60 + next() * 250], colour);
  }
  return drawing;
}

describe('the same photo sent twice', () => {
  it('is known again after a chat program shrank it and saved it anew, or when it was made lighter', async () => {
    const original = stall(3);
    const { likeness } = await metricsOf(original);
    for (const copy of [
      asSharp(original).resize(500).jpeg({ quality: 40 }),
      asSharp(original).linear(1, 12),
      asSharp(original).blur(1.5),
    ]) {
      const [difference, perceptual] = apart(likeness, (await metricsOf(original, copy)).likeness);
      expect(difference).toBeLessThanOrEqual(4);
      expect(perceptual).toBeLessThanOrEqual(6);
    }
  });

  it('different photos stay far apart', async () => {
    const all = await Promise.all([1, 2, 3, 4, 5, 6].map(async (seed) => (await metricsOf(stall(seed))).likeness));
    for (const [index, one] of all.entries()) {
      for (const other of all.slice(index + 1)) {
        const [difference, perceptual] = apart(one, other);
        expect(Math.min(difference, perceptual)).toBeGreaterThan(8);
      }
    }
  });

  it('two flavours in the same pack differ in the grid of colours', async () => {
    const brown = pack(900, 700, [255, 255, 255]);
    const blue = { ...brown, data: Buffer.from(brown.data) };
    for (let at = 0; at < blue.data.length; at += 3) {
      const [r, b] = [blue.data[at]!, blue.data[at + 2]!];
      blue.data[at] = b;
      blue.data[at + 2] = r;
    }
    const [one, other] = [(await metricsOf(brown)).likeness.colours, (await metricsOf(blue)).likeness.colours];
    const value = (grid: string, at: number): number => Number.parseInt(grid.slice(2 * at, 2 * at + 2), 16);
    const most = Math.max(...Array.from({ length: 27 }, (_, at) => Math.abs(value(one, at) - value(other, at))));
    expect(most).toBeGreaterThan(20);
  });
});
