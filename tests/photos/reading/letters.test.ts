import sharp, { type Sharp } from 'sharp';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { greyOf } from '../../../main/photos/reading/grey.ts';
import { contrastOf } from '../../../main/photos/reading/text/contrast.ts';
import { readText } from '../../../main/photos/reading/text/read-text.ts';
import { closeReader } from '../../../main/photos/reading/text/tesseract.ts';
import { write } from '../../../main/training/sample/art/letters.ts';
import { pixelsOf, sheet } from './print.ts';

// Milliseconds: reading takes seconds, and on a laptop with something else to do many of them.
vi.setConfig({ testTimeout: 120_000 });

afterAll(closeReader);

/** Small letters of the shipped typeface without the roundness of o, as a share of its size (flat tops of its x). */
const SMALL = 0.515;
const LINES = [
  'Thành phần: cá cơm, muối biển',
  'NƯỚC MẮM VẠN PHẦN',
  'HSD: 02/04/2027',
  'Bảo quản nơi khô ráo, thoáng mát',
];
const HEIGHT = 700;
const drawn = (size: number, fill = '#222222', ground = '#ffffff') =>
  sheet(1200, HEIGHT, LINES.map((line, at) => write(line, 100, 120 + at * 150, { size, fill })).join(''), ground);

async function linesOf(picture: Sharp) {
  const pixels = await pixelsOf(picture);
  return (await readText(pixels, greyOf(pixels))).lines;
}

describe('how large the letters are', () => {
  test.each([18, 26, 44])(
    'letters of %i pixels: small ones, and capitals and figures by what small ones would be',
    async (size) => {
      const lines = await linesOf(drawn(size));
      expect(lines).toHaveLength(LINES.length);
      for (const { text, xHeight } of lines) {
        expect(Math.abs((xHeight! * HEIGHT) / (SMALL * size) - 1), text).toBeLessThan(0.1);
      }
    },
  );

  test('the same on a leaning photo, on its side, and white on dark', async () => {
    const leaning = sharp(await drawn(30).rotate(4, { background: '#fff' }).png().toBuffer());
    const { height } = await pixelsOf(leaning);
    for (const { text, xHeight } of await linesOf(leaning)) {
      expect(Math.abs((xHeight! * height) / (SMALL * 30) - 1), text).toBeLessThan(0.15);
    }
    const aside = sharp(await drawn(30).rotate(90).png().toBuffer());
    for (const { text, xHeight } of await linesOf(aside)) {
      expect(Math.abs((xHeight! * 1200) / (SMALL * 30) - 1), text).toBeLessThan(0.1);
    }
    for (const { text, xHeight } of await linesOf(drawn(30, '#ffffff', '#203040'))) {
      expect(Math.abs((xHeight! * HEIGHT) / (SMALL * 30) - 1), text).toBeLessThan(0.1);
    }
  });
});

describe('how well the letters stand out', () => {
  test.each([
    ['#222222', '#ffffff', 15.9],
    ['#ffffff', '#203040', 13.4],
    ['#8a6d3b', '#c9b28a', 2.3],
  ])('%s on %s is about %d to 1', async (fill, ground, wanted) => {
    const lines = await linesOf(drawn(40, fill, ground));
    expect(lines.length).toBeGreaterThan(2);
    for (const { text, contrast } of lines) expect(Math.abs(contrast! / wanted - 1), text).toBeLessThan(0.15);
  });

  test('where there is one colour only, nothing is said', () => {
    expect(contrastOf(Array.from({ length: 100 }, () => 0.5))).toBeNull();
    expect(contrastOf([])).toBeNull();
  });
});
