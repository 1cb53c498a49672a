import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { apply } from '../../../main/photos/edit/apply.ts';
import { preview } from '../../../main/photos/edit/preview.ts';
import { render } from '../../../main/photos/edit/render.ts';
import { shrunk } from '../../../main/photos/edit/shrunk.ts';
import { sizeAfter } from '../../../main/photos/edit/size.ts';
import { decodeSmall } from '../../../main/photos/intake/decode.ts';
import type { Recipe } from '../../../shared/model/photo-recipe.ts';
import { asSharp, cornersOf, pack, quarters } from '../draw.ts';
import { file } from '../folder.ts';

/** All that can be done to a picture. */
const EVERYTHING: Recipe = [
  { op: 'turn', quarters: 1 },
  { op: 'straighten', degrees: 3 },
  { op: 'crop', box: [0.1, 0.05, 0.8, 0.9] },
  { op: 'expose', gain: 1.4 },
  { op: 'balance', gains: [1.05, 1, 0.9] },
  { op: 'denoise', strength: 0.3 },
  { op: 'sharpen', strength: 0.3 },
  { op: 'square', ground: 'own' },
];

describe('a photo as its recipe makes it', () => {
  it('looks the same small on the screen and large in the file', () => {
    const large = { ...pack(960, 720), data: new Uint8Array(pack(960, 720).data) };
    const small = shrunk(large, 480);
    const one = shrunk(apply(large, EVERYTHING), 96);
    const other = shrunk(apply(small, EVERYTHING), 96);
    expect([other.width, other.height]).toEqual([one.width, one.height]);
    const off = one.data.map((value, index) => Math.abs(value - other.data[index]!));
    expect(off.reduce((sum, value) => sum + value, 0) / off.length).toBeLessThan(6);
  });

  it('with nothing to be done it is just what is measured', async () => {
    const bytes = await asSharp(pack(1500, 1100)).jpeg({ quality: 90 }).toBuffer();
    const { pixels } = await decodeSmall(bytes);
    const rendered = await render(bytes, [], 1024);
    expect([rendered.width, rendered.height]).toEqual([pixels.width, pixels.height]);
    expect(Buffer.from(rendered.data).equals(pixels.data)).toBe(true);
  });

  it('a small part of a large photo is decoded large enough to be sharp', async () => {
    const bytes = await asSharp(quarters(2400, 1600)).jpeg().toBuffer();
    const part = await render(bytes, [{ op: 'crop', box: [0.4, 0.4, 0.2, 0.2] }], 480);
    expect([part.width, part.height]).toEqual([480, 320]);
    const whole = await render(bytes, [{ op: 'crop', box: [0.4, 0.4, 0.2, 0.2] }], 4096);
    expect([whole.width, whole.height]).toEqual([480, 320]);
  });

  it('stands upright before anything is done to it', async () => {
    const bytes = await asSharp(quarters(60, 40)).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect(cornersOf(await render(bytes, [], 64))).toEqual([2, 0, 3, 1]);
    expect(cornersOf(await render(bytes, [{ op: 'turn', quarters: 3 }], 64))).toEqual([0, 1, 2, 3]);
  });

  it('never holds more than 4096 pixels a side', async () => {
    const bytes = await sharp({ create: { width: 9000, height: 300, channels: 3, background: '#888' } })
      .png()
      .toBuffer();
    const { width } = await render(bytes, [], 9000);
    expect(width).toBe(4096);
  });

  it('is as large as was foretold', async () => {
    const bytes = await asSharp(pack(700, 500)).jpeg().toBuffer();
    const { width, height } = await render(bytes, EVERYTHING, 4096);
    expect({ width, height }).toEqual(sizeAfter(EVERYTHING, { width: 700, height: 500 }));
  });

  it('is shown as a picture of the size the screen asks for, without what the file says of its owner', async () => {
    const path = file(
      'a.jpg',
      await asSharp(pack(900, 600))
        .withExif({ IFD0: { Artist: 'Hoa' } })
        .jpeg()
        .toBuffer(),
    );
    const shown = await sharp(await preview(path, [{ op: 'expose', gain: 1.2 }], 300)).metadata();
    expect(shown).toMatchObject({ format: 'webp', width: 300, height: 200 });
    expect([shown.exif, shown.xmp, shown.icc]).toEqual([undefined, undefined, undefined]);
  });
});
