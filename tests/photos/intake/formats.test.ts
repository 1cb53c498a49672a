import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { lookAt } from '../look-at.ts';
import { decodeSmall } from '../../../main/photos/intake/decode.ts';
import { jpegQuality } from '../../../main/photos/intake/jpeg-quality.ts';
import { PhotoMetrics } from '../../../shared/model/photo-metrics.ts';
import { asSharp, cornersOf, quarters } from '../draw.ts';
import { file } from '../folder.ts';

const drawn = () => asSharp(quarters(96, 64));
const UPRIGHT = [0, 1, 2, 3];

describe('odd but honest pictures come out in their true colours', () => {
  it.each([
    ['a progressive JPEG', () => drawn().jpeg({ progressive: true })],
    ['a CMYK JPEG from a print shop', () => drawn().toColourspace('cmyk').jpeg({ quality: 95 })],
    ['a 16-bit PNG', () => drawn().toColourspace('rgb16').png()],
    ['a PNG with a palette', () => drawn().png({ palette: true })],
    ['a TIFF', () => drawn().tiff()],
    ['a GIF', () => drawn().gif()],
    ['an AVIF', () => drawn().avif()],
    ['a wide-gamut JPEG', () => drawn().withIccProfile('p3').jpeg({ quality: 95 })],
  ])('%s', async (_name, make) => {
    const bytes = await make().toBuffer();
    const { pixels, notes } = await decodeSmall(bytes);
    expect(notes).toEqual([]);
    expect(cornersOf(pixels)).toEqual(UPRIGHT);
    const checked = await lookAt(file('picture', bytes));
    expect('metrics' in checked && PhotoMetrics.parse(checked.metrics)).toMatchObject({ width: 96, height: 64 });
  });

  it('grey with transparency stands on white, not on black', async () => {
    const greyAlpha = Buffer.from(
      Array.from({ length: 64 * 64 }, (_, at) => (at % 64 < 32 ? [0, 0] : [90, 255])).flat(),
    );
    for (const depth of [8, 16]) {
      const picture = sharp(greyAlpha, { raw: { width: 64, height: 64, channels: 2 } });
      const bytes = await (depth === 16 ? picture.toColourspace('grey16') : picture).png().toBuffer();
      const { pixels } = await decodeSmall(bytes);
      expect([...pixels.data.subarray(0, 3)]).toEqual([255, 255, 255]);
      expect([...pixels.data.subarray(63 * 3, 64 * 3)]).toEqual([90, 90, 90]);
    }
  });

  it('a large photo is measured at 1024 px, a small one is not enlarged', async () => {
    const large = await decodeSmall(await asSharp(quarters(3000, 2000)).jpeg().toBuffer());
    expect(large.pixels).toMatchObject({ width: 1024, height: 683 });
    const small = await decodeSmall(await drawn().jpeg().toBuffer());
    expect(small.pixels).toMatchObject({ width: 96, height: 64 });
  });
});

describe('the quality of the last save is read from the tables', () => {
  it.each([10, 35, 50, 70, 85, 95, 100])('libjpeg %i', async (quality) => {
    const found = jpegQuality(await drawn().jpeg({ quality }).toBuffer());
    expect(Math.abs(found! - quality)).toBeLessThanOrEqual(1);
  });

  it('is unknown for a header without tables', () => {
    expect(jpegQuality(Buffer.from('ffd8ffe0000400 00ffda'.replace(' ', ''), 'hex'))).toBeNull();
  });
});
