import { describe, expect, it } from 'vitest';
import { asSharp, blank, fill, pack } from '../draw.ts';
import { metricsOf } from './measured.ts';

const scene = pack(900, 700);

describe('burnt-out places', () => {
  it('the largest one is pointed at', async () => {
    const flash = { ...scene, data: Buffer.from(scene.data) };
    fill(flash, [540, 350, 90, 70], [255, 255, 255]);
    fill(flash, [300, 200, 20, 20], [255, 255, 255]);
    const [left, top, width, height] = (await metricsOf(flash)).exposure.burnt!;
    expect(left).toBeCloseTo(0.6, 1);
    expect(top).toBeCloseTo(0.5, 1);
    expect(width).toBeCloseTo(0.1, 1);
    expect(height).toBeCloseTo(0.1, 1);
  });

  it('a glint on a lid, a white ground and a printed page are not', async () => {
    const glint = { ...scene, data: Buffer.from(scene.data) };
    fill(glint, [500, 300, 20, 20], [255, 255, 255]);
    expect((await metricsOf(glint)).exposure.burnt).toBeNull();
    expect((await metricsOf(pack(900, 700, [255, 255, 255]))).exposure.burnt).toBeNull();
    const page = blank(900, 700, [60, 60, 60]);
    fill(page, [100, 60, 700, 580], [255, 255, 255]);
    for (let y = 80; y < 620; y += 24) {
      for (let x = 110; x < 780; x += 26) fill(page, [x, y, 14, 12], [20, 20, 20]);
    }
    expect((await metricsOf(page)).exposure.burnt).toBeNull();
  });
});

describe('colour', () => {
  it('lamp light over grey things is told, with the factors of light that take it away', async () => {
    const grey = blank(900, 700, [128, 128, 128]);
    fill(grey, [200, 200, 300, 300], [190, 190, 190]);
    const plain = (await metricsOf(grey)).neutral!;
    expect(plain.cast).toBeLessThan(0.02);
    for (const gain of plain.gains) expect(gain).toBeCloseTo(1, 1);
    const warm = { ...grey, data: Buffer.from(grey.data) };
    for (let at = 0; at < warm.data.length; at += 3) warm.data[at + 2] = Math.round(warm.data[at + 2]! * 0.88);
    const { cast, gains } = (await metricsOf(warm)).neutral!;
    expect(cast).toBeGreaterThan(0.1);
    expect(gains[2]).toBeGreaterThan(1.2);
    expect(gains[0]).toBeLessThan(1.05);
  });

  it('where everything is coloured nobody can know', async () => {
    expect((await metricsOf(blank(400, 300, [200, 40, 30]))).neutral).toBeNull();
  });

  it('a colourful market stall differs from a grey wall', async () => {
    expect((await metricsOf(blank(400, 300, [200, 40, 30]))).colourful).toBeGreaterThan(0.7);
    expect((await metricsOf(scene, asSharp(scene).greyscale().toColourspace('srgb'))).colourful).toBeLessThan(0.02);
  });
});
