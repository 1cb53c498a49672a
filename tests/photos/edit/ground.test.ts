import { describe, expect, it } from 'vitest';
import { cutsCleanly } from '../../../main/photos/edit/ground/clean.ts';
import { cutOut } from '../../../main/photos/edit/steps/cut-out.ts';
import { whiten } from '../../../main/photos/edit/steps/whiten.ts';
import type { Pixels } from '../../../main/photos/measure/pixels.ts';
import { blank, type Colour, type Drawing, fill, random } from '../draw.ts';

const at = ({ data, width }: Pixels, x: number, y: number): number[] => [
  ...data.subarray((y * width + x) * 3, (y * width + x) * 3 + 3),
];

/** A jar with a white label before a ground that is lit from the left, with a little grain. */
function jar(ground: Colour, product: Colour = [150, 60, 30]): Pixels {
  const drawing: Drawing = blank(300, 300, ground);
  fill(drawing, [100, 70, 100, 180], product);
  fill(drawing, [115, 120, 70, 80], [255, 255, 255]);
  const next = random(5);
  const data = Uint8Array.from(drawing.data, (value, index) => {
    const x = Math.floor(index / 3) % 300;
    return Math.max(0, Math.min(255, value * (1.04 - (0.08 * x) / 300) + (next() - 0.5) * 4));
  });
  return { data, width: 300, height: 300 };
}

const shareWhite = (pixels: Pixels): number => {
  let white = 0;
  for (let x = 0; x < pixels.width; x++) for (const y of [2, 297]) if (Math.min(...at(pixels, x, y)) >= 245) white++;
  return white / (2 * pixels.width);
};

describe('the ground becomes white', () => {
  it('whitening lifts paper in room light, on its dark side too, and leaves the product its colours', () => {
    const before = jar([226, 224, 220]);
    const after = whiten(before, [1.3, 1.33, 1.38]);
    expect(shareWhite(before)).toBe(0);
    expect(shareWhite(after)).toBeGreaterThan(0.97);
    for (const [x, y] of [
      [105, 100],
      [150, 230],
      [195, 80],
      [150, 160],
    ] as const)
      expect(at(after, x, y)).toEqual(at(before, x, y));
  });

  it('whitening never makes anything darker, and leaves a grey or coloured ground alone', () => {
    const white = jar([254, 254, 254]);
    expect(whiten(white, [0.5, 0.5, 0.5]).data.every((value, index) => value >= white.data[index]!)).toBe(true);
    for (const ground of [
      [150, 150, 150],
      [120, 150, 230],
    ] as Colour[]) {
      const picture = jar(ground);
      expect(Buffer.from(whiten(picture, [1.3, 1.3, 1.3]).data)).toEqual(Buffer.from(picture.data));
    }
  });

  it('cutting out turns a grey or coloured ground white and keeps the product to the pixel', () => {
    for (const ground of [
      [150, 152, 156],
      [110, 140, 200],
      [205, 205, 205],
    ] as Colour[]) {
      const before = jar(ground);
      const after = cutOut(before, 0.2);
      expect(shareWhite(after)).toBe(1);
      for (const [x, y] of [
        [104, 75],
        [150, 100],
        [150, 160],
        [195, 245],
      ] as const) {
        expect(at(after, x, y), `ground ${ground.join()}`).toEqual(at(before, x, y));
      }
    }
  });

  it('no rim in the old colour stays along a soft outline', () => {
    const before = jar([110, 140, 200]);
    // One pixel of the outline on the left, half product and half ground.
    for (let y = 70; y < 250; y++) {
      const to = (y * 300 + 100) * 3;
      for (let channel = 0; channel < 3; channel++) {
        before.data[to + channel] = (before.data[to - 6 + channel]! + before.data[to + 6 + channel]!) / 2;
      }
    }
    const [red, green, blue] = at(cutOut(before, 0.2), 100, 100) as [number, number, number];
    const mixed = [(150 + 255) / 2, (60 + 255) / 2, (30 + 255) / 2] as const;
    expect(Math.abs(red - mixed[0])).toBeLessThan(35);
    expect(Math.abs(green - mixed[1])).toBeLessThan(35);
    expect(Math.abs(blue - mixed[2])).toBeLessThan(35);
  });

  it('what looks like ground inside the product is not touched', () => {
    const before = jar([150, 152, 156]);
    const picture = blank(300, 300);
    picture.data.set(before.data);
    fill(picture, [130, 210, 20, 20], [150, 152, 156]);
    expect(at(cutOut(picture, 0.3), 140, 220)).toEqual([150, 152, 156]);
  });

  it('a shape is called clean when the product is unlike the ground, and not when it is nearly the same', () => {
    expect(cutsCleanly(jar([150, 152, 156]), 18)).toBe(true);
    expect(cutsCleanly(jar([150, 152, 156], [170, 172, 175]), 18)).toBe(false);
  });
});
