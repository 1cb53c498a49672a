import { describe, expect, it } from 'vitest';
import { asSharp, blank, fill, pack, random } from '../draw.ts';
import { kitchen, laid, metricsOf, softened } from './measured.ts';

const scene = laid(kitchen(), pack(500, 400, [90, 120, 80]), 250, 200);
/** A little more than the pack. */
const PRODUCT = [230, 180, 540, 440] as const;

describe('what is in focus: the product or what is behind it', () => {
  it('a product in focus before a soft ground is as sharp as ever', async () => {
    const { blur } = await metricsOf(await softened(scene, [...PRODUCT], 'around'));
    expect(blur.subject!).toBeGreaterThan(0.8);
    expect(blur.around === null || blur.around < 0.5 * blur.subject!).toBe(true);
    expect(blur.sharpness!).toBeGreaterThan(0.8);
  });

  it('a sharp table behind a blurred product does not make the photo a sharp one', async () => {
    const { blur } = await metricsOf(await softened(scene, [...PRODUCT], 'inside'));
    expect(blur.subject!).toBeLessThan(0.3);
    expect(blur.around!).toBeGreaterThan(2 * blur.subject!);
  });

  it('the place that is shown as sharpest lies on what is in focus', async () => {
    const { blur } = await metricsOf(await softened(scene, [300, 220, 400, 200], 'around'));
    const [left, top, width, height] = blur.sharpest!;
    expect(left + width / 2).toBeGreaterThan(0.3);
    expect(left + width / 2).toBeLessThan(0.7);
    expect(top + height / 2).toBeGreaterThan(0.2);
    expect(top + height / 2).toBeLessThan(0.55);
  });

  it('nothing is pointed at in a photo that is blurred all over', async () => {
    expect((await metricsOf(scene, asSharp(scene).blur(5))).blur.sharpest).toBeNull();
  });
});

/** A line of so many pixels at an angle, as the phone moved. */
function smear(length: number, degrees: number) {
  const side = length + 1 - (length % 2);
  const kernel = Array.from({ length: side * side }, () => 0);
  const turn = (degrees * Math.PI) / 180;
  for (let step = 0; step <= 8 * length; step++) {
    const along = (step / (8 * length) - 0.5) * (length - 1);
    const x = Math.round((side - 1) / 2 + along * Math.cos(turn));
    const y = Math.round((side - 1) / 2 + along * Math.sin(turn));
    kernel[y * side + x]! += 1;
  }
  return { width: side, height: side, kernel };
}

/** Rice, beans, leaves: detail in every direction. */
function grains() {
  const next = random(13);
  const drawing = blank(900, 700, [150, 130, 100]);
  for (let grain = 0; grain < 9000; grain++) {
    const light = Math.round(20 + next() * 220);
    fill(drawing, [next() * 900, next() * 700, 2 + next() * 4, 2 + next() * 4], [light, light, light]);
  }
  return drawing;
}

describe('a shaken photo', () => {
  const still = grains();

  it.each([0, 30, 45, 60, 90, 120])('is told from a still one when the phone moved at %i degrees', async (degrees) => {
    for (const length of [7, 15]) {
      const { blur } = await metricsOf(still, asSharp(still).convolve(smear(length, degrees)));
      expect(blur.direction!).toBeLessThan(0.3);
    }
    expect((await metricsOf(still)).blur.direction!).toBeGreaterThan(0.5);
  });

  it('a photo out of focus is not called shaken', async () => {
    expect((await metricsOf(still, asSharp(still).blur(2.5))).blur.direction!).toBeGreaterThan(0.5);
  });
});

it('a pale, softly lit photo is not called blurred for want of contrast', async () => {
  const next = random(3);
  const pale = { ...scene, data: Buffer.from(scene.data.map((value) => 150 + value / 4 + next() * 2)) };
  expect((await metricsOf(pale)).blur.sharpness!).toBeGreaterThan(0.8);
});
