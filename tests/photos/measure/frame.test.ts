import { describe, expect, it } from 'vitest';
import type { PixelMetrics } from '../../../main/photos/measure/measure.ts';
import { blank, type Colour, fill, pack } from '../draw.ts';
import { laid, metricsOf } from './measured.ts';

const sides = ({ frame }: PixelMetrics): number => Object.values(frame).filter((depth) => depth > 0).length;
const scene = pack(900, 700);

describe('a frame around a photo', () => {
  it.each<[string, Colour]>([
    ['white', [255, 255, 255]],
    ['black', [0, 0, 0]],
    ['red', [200, 30, 40]],
  ])('is found when it is %s, with its width on each side', async (_name, colour) => {
    const { frame } = await metricsOf(laid(blank(980, 780, colour), scene, 40, 40));
    expect(frame.top).toBeCloseTo(40 / 780, 2);
    expect(frame.bottom).toBeCloseTo(40 / 780, 2);
    expect(frame.left).toBeCloseTo(40 / 980, 2);
    expect(frame.right).toBeCloseTo(40 / 980, 2);
  });

  it('is found as bars above and below a film still, also when the picture begins in the dark on one side', async () => {
    const dim = { ...scene, data: Buffer.from(scene.data) };
    fill(dim, [0, 600, 700, 100], [8, 8, 8]);
    const { frame } = await metricsOf(laid(blank(900, 900, [0, 0, 0]), dim, 0, 100));
    expect(frame.top).toBeCloseTo(100 / 900, 2);
    expect(frame.bottom).toBeCloseTo(100 / 900, 2);
    expect([frame.left, frame.right]).toEqual([0, 0]);
  });

  it('a product on a studio ground has none, also where it reaches the edge', async () => {
    const carton = blank(900, 700);
    fill(carton, [330, 0, 240, 700], [120, 40, 30]);
    const studio = [blank(900, 700), pack(900, 700, [255, 255, 255]), pack(900, 700, [210, 190, 170]), carton];
    for (const picture of studio) expect(sides(await metricsOf(picture))).toBe(0);
  });

  it('a line printed around a certificate is none', async () => {
    const paper = blank(900, 700, [250, 248, 240]);
    fill(paper, [30, 30, 840, 640], [180, 30, 30]);
    fill(paper, [36, 36, 828, 628], [250, 248, 240]);
    expect(sides(await metricsOf(laid(paper, pack(300, 300), 300, 200)))).toBe(0);
  });

  it('an ordinary scene has none', async () => {
    expect(sides(await metricsOf(scene))).toBe(0);
  });

  it('white bars are not called burnt out', async () => {
    const framed = laid(blank(980, 780, [255, 255, 255]), scene, 40, 40);
    const { exposure } = await metricsOf(framed);
    expect(exposure.burnt).toBeNull();
    expect(exposure.clipped!).toBeLessThan(0.01);
  });
});
