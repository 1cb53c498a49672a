import { describe, expect, it } from 'vitest';
import { decodeSmall } from '../../../main/photos/intake/decode.ts';
import { derive } from '../../../main/photos/edit/derive.ts';
import { readHeader } from '../../../main/photos/intake/header.ts';
import { jpegOfHeic } from '../../../main/photos/intake/heic.ts';
import sharp from 'sharp';
import { asSharp, blank, cornersOf, type Drawing, quarters } from '../draw.ts';
import { file } from '../folder.ts';
import { DRAWN_SIZE, heic } from './heic-box.ts';

const UPRIGHT = [0, 1, 2, 3];
const SIZE = { width: 120, height: 80 };

/** Where the pixel shown at (x, y) is stored, for each EXIF orientation (CIPA DC-008, 4.6.4, tag 274), in shares. */
const STORED_AT: Record<number, (x: number, y: number, w: number, h: number) => [number, number]> = {
  1: (x, y) => [x, y],
  2: (x, y, w) => [w - 1 - x, y],
  3: (x, y, w, h) => [w - 1 - x, h - 1 - y],
  4: (x, y, _w, h) => [x, h - 1 - y],
  5: (x, y) => [y, x],
  6: (x, y, w) => [y, w - 1 - x],
  7: (x, y, w, h) => [h - 1 - y, w - 1 - x],
  8: (x, y, _w, h) => [h - 1 - y, x],
};

/** The picture as a camera held that way stores it. */
function stored({ data, width, height }: Drawing, orientation: number): Drawing {
  const out = orientation < 5 ? blank(width, height) : blank(height, width);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [sx, sy] = STORED_AT[orientation]!(x, y, width, height);
      const from = (y * width + x) * 3;
      out.data.set(data.subarray(from, from + 3), (sy * out.width + sx) * 3);
    }
  }
  return out;
}

describe('no photo lies on its side or stands on its head', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('EXIF orientation %i is turned upright, once', async (orientation) => {
    const jpeg = await asSharp(stored(quarters(SIZE.width, SIZE.height), orientation))
      .withMetadata({ orientation })
      .jpeg()
      .toBuffer();
    expect(await readHeader(jpeg, 'jpeg')).toMatchObject({ ...SIZE, orientation });
    const { pixels } = await decodeSmall(jpeg);
    expect(pixels).toMatchObject(SIZE);
    expect(cornersOf(pixels)).toEqual(UPRIGHT);
  });

  it('what is sent is upright and no longer says that it should be turned', async () => {
    const jpeg = await asSharp(stored(quarters(SIZE.width, SIZE.height), 6))
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const { bytes } = await derive(file('a.jpg', jpeg), [], { square: false, maxSide: 1000, maxBytes: 100_000 });
    expect((await sharp(bytes).metadata()).orientation).toBeUndefined();
    expect(cornersOf((await decodeSmall(bytes)).pixels)).toEqual(UPRIGHT);
  });
});

describe('a HEIC is turned as its container says', () => {
  // What a quarter turn against the clock makes of red, green / blue, yellow.
  const seen = [UPRIGHT, [1, 3, 0, 2], [3, 2, 1, 0], [2, 0, 3, 1]];
  const lying = { width: DRAWN_SIZE.height, height: DRAWN_SIZE.width };

  it.each([0, 1, 2, 3] as const)('%i quarter turns', async (turns) => {
    const bytes = heic({ turns });
    const size = turns % 2 === 0 ? DRAWN_SIZE : lying;
    expect(await readHeader(bytes, 'heic')).toMatchObject({ ...size, orientation: 1 });
    const { pixels } = await decodeSmall(await jpegOfHeic(bytes, null));
    expect(pixels).toMatchObject(size);
    expect(cornersOf(pixels)).toEqual(seen[turns]);
  });

  it('an iPhone held upright says it twice, in the container and in EXIF: it is turned once', async () => {
    const bytes = heic({ turns: 3, exif: 6 });
    expect(await readHeader(bytes, 'heic')).toMatchObject({ ...lying, orientation: 1 });
    const { pixels } = await decodeSmall(await jpegOfHeic(bytes, null));
    expect(pixels).toMatchObject(lying);
    expect(cornersOf(pixels)).toEqual(seen[3]);
  });
});
