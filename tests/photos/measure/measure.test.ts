import { describe, expect, it } from 'vitest';
import { decodeSmall } from '../../../main/photos/intake/decode.ts';
import { measure, type PixelMetrics } from '../../../main/photos/measure/measure.ts';
import { asSharp, blank, type Colour, type Drawing, fill, pack, random } from '../draw.ts';

const WIDTH = 900;
const HEIGHT = 700;

/** Measured as a photo would be: saved as JPEG, decoded, looked at. */
async function metricsOf(drawing: Drawing, change = asSharp(drawing)): Promise<PixelMetrics> {
  const jpeg = await change.jpeg({ quality: 90 }).toBuffer();
  return measure((await decodeSmall(jpeg)).pixels);
}

const scene = pack(WIDTH, HEIGHT);
const onWhite = pack(WIDTH, HEIGHT, [255, 255, 255]);

/** The same picture smeared over so many pixels along a line, as when the phone moved. */
const smeared = (drawing: Drawing, length: number, down: boolean) =>
  asSharp(drawing).convolve({
    width: length,
    height: length,
    kernel: Array.from({ length: length * length }, (_, at) => {
      const along = down ? at % length : Math.floor(at / length);
      return along === (length - 1) / 2 ? 1 : 0;
    }),
  });

function noisy(drawing: Drawing, deviation: number): Drawing {
  const next = random(11);
  // Three even numbers added up are near enough to a bell curve; their deviation is a half.
  const bell = (): number => 2 * (next() + next() + next() - 1.5);
  const data = Buffer.from(drawing.data);
  for (let at = 0; at < data.length; at += 3) {
    const add = bell() * deviation;
    for (let channel = 0; channel < 3; channel++) {
      data[at + channel] = Math.max(0, Math.min(255, Math.round(data[at + channel]! + add)));
    }
  }
  return { ...drawing, data };
}

describe('a photo that is not sharp can be told from one that is', () => {
  it('the more it is out of focus, the lower the figure', async () => {
    const sharp = await metricsOf(scene);
    const soft = await metricsOf(scene, asSharp(scene).blur(1.5));
    const lost = await metricsOf(scene, asSharp(scene).blur(4));
    expect(sharp.blur.sharpness!).toBeGreaterThan(1);
    expect(soft.blur.sharpness!).toBeLessThan(0.6 * sharp.blur.sharpness!);
    expect(lost.blur.sharpness!).toBeLessThan(0.2);
    expect(lost.blur.tileSharpness!).toBeLessThan(0.05 * sharp.blur.tileSharpness!);
  });

  it('a shaken photo has detail in one direction only, however it was shaken', async () => {
    const still = await metricsOf(scene);
    expect(still.blur.direction!).toBeGreaterThan(0.35);
    for (const down of [false, true]) {
      const shaken = await metricsOf(scene, smeared(scene, 15, down));
      expect(shaken.blur.direction!).toBeLessThan(0.2);
    }
  });

  it('a dark or pale photo is not called blurred for want of light', async () => {
    const dark = await metricsOf(scene, asSharp(scene).linear(0.4, 0));
    expect(dark.blur.sharpness!).toBeGreaterThan(1);
  });

  it('a small product on much white is judged by the product', async () => {
    const small = blank(WIDTH, HEIGHT);
    const product = pack(260, 200, [90, 120, 80]);
    for (let row = 0; row < product.height; row++) {
      product.data.copy(small.data, ((250 + row) * WIDTH + 320) * 3, row * 260 * 3, (row + 1) * 260 * 3);
    }
    expect((await metricsOf(small)).blur.sharpness!).toBeGreaterThan(0.8);
    expect((await metricsOf(small, asSharp(small).blur(4))).blur.sharpness!).toBeLessThan(0.3);
  });

  it('where there is nothing to be sharp, or noise covers it, the answer is that nobody can know', async () => {
    const wall = blank(WIDTH, HEIGHT, [180, 175, 160]);
    expect((await metricsOf(wall)).blur).toEqual({
      sharpness: null,
      direction: null,
      tileSharpness: null,
      unknown: 'flat',
      subject: null,
      around: null,
      sharpest: null,
    });
    const grain = noisy(asDrawing(await asSharp(scene).blur(6).raw().toBuffer()), 12);
    expect(measure(grain).blur).toMatchObject({ sharpness: null, unknown: 'noise' });
    expect((await metricsOf(pack(60, 60))).blur).toMatchObject({ sharpness: null, unknown: 'small' });
  });
});

const asDrawing = (data: Buffer): Drawing => ({ data, width: WIDTH, height: HEIGHT });

describe('light', () => {
  it('a dark photo lacks bright tones, a burnt one has lost its drawing, a hazy one its range', async () => {
    const good = (await metricsOf(scene)).exposure;
    const dark = (await metricsOf(scene, asSharp(scene).linear(0.3, 0))).exposure;
    const burnt = (await metricsOf(scene, asSharp(scene).linear(2.6, 0))).exposure;
    const hazy = (await metricsOf(scene, asSharp(scene).linear(0.3, 120))).exposure;
    expect(dark.p99).toBeLessThan(100);
    expect(good.p99).toBeGreaterThan(200);
    expect(good.clipped).toBeLessThan(0.01);
    expect(burnt.clipped!).toBeGreaterThan(0.15);
    expect(hazy.contrast).toBeLessThan(0.4 * good.contrast);
    expect(good.p1).toBeLessThanOrEqual(good.p5);
    expect(good.p5).toBeLessThan(good.p50);
    expect(good.p50).toBeLessThan(good.p95);
  });

  it('a white ground is no fault: only what is burnt out on the product counts', async () => {
    const clean = (await metricsOf(onWhite)).exposure;
    expect(clean.clippedFrame).toBeGreaterThan(0.5);
    expect(clean.clipped!).toBeLessThan(0.02);
    const flash = { ...onWhite, data: Buffer.from(onWhite.data) };
    fill(flash, [400, 300, 120, 120], [255, 255, 255]);
    const lit = (await metricsOf(flash)).exposure;
    expect(lit.clipped!).toBeGreaterThan(0.03);
  });

  it('a sky burnt out along one side still counts, since it is no ground', async () => {
    const outside = { ...scene, data: Buffer.from(scene.data) };
    fill(outside, [0, 0, WIDTH, 200], [255, 255, 255]);
    const { exposure, whiteGround } = await metricsOf(outside);
    expect(whiteGround).toBe(0);
    expect(exposure.clipped!).toBeGreaterThan(0.2);
  });

  it('of an empty white sheet nothing is called burnt, for nothing is on it', async () => {
    expect(measure(blank(200, 200)).exposure.clipped).toBeNull();
  });
});

describe('noise', () => {
  it('is read from the calm parts, so that a busy label is not taken for it', async () => {
    const calm = await metricsOf(scene);
    const grainy = measure(noisy(scene, 8));
    expect(calm.noise!).toBeLessThan(1);
    expect(grainy.noise!).toBeGreaterThan(6);
    expect(grainy.noise!).toBeLessThan(10);
  });

  it('of a picture that is all black or white nobody can know', () => {
    expect(measure(blank(400, 400)).noise).toBeNull();
    expect(measure(blank(400, 400, [0, 0, 0])).noise).toBeNull();
  });
});

describe('the edge tells the ground', () => {
  it.each<[string, Colour, Partial<PixelMetrics['ring']>]>([
    ['white', [255, 255, 255], { white: 1, nearWhite: 1, uniform: 1, cast: 0 }],
    ['nearly white', [228, 226, 222], { white: 0, nearWhite: 1, uniform: 1 }],
    ['coloured', [200, 120, 60], { white: 0, nearWhite: 0, uniform: 1 }],
  ])('%s', (_name, ground, ring) => {
    expect(measure(pack(WIDTH, HEIGHT, ground)).ring).toMatchObject(ring);
  });

  it('a scene is neither white nor plain', async () => {
    const { ring, whiteGround } = await metricsOf(scene);
    expect(ring.white).toBe(0);
    expect(ring.uniform).toBeLessThan(0.95);
    expect(whiteGround).toBe(0);
  });

  it('lamp light on a white cloth shows as a cast, grey paper does not', () => {
    expect(measure(pack(WIDTH, HEIGHT, [240, 225, 190])).ring.cast!).toBeGreaterThan(0.1);
    expect(measure(pack(WIDTH, HEIGHT, [200, 200, 200])).ring.cast).toBe(0);
    expect(measure(pack(WIDTH, HEIGHT, [9, 2, 1])).ring.cast).toBeNull();
  });
});

describe('the figures', () => {
  it('are the same every time, and survive being stored as JSON', () => {
    const once = measure(scene);
    expect(measure(scene)).toEqual(once);
    expect(JSON.parse(JSON.stringify(once))).toEqual(once);
  });

  it('never fail on a picture of a single pixel', () => {
    expect(measure(blank(1, 1)).blur.unknown).toBe('small');
  });
});
