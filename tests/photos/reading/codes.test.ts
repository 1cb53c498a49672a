import sharp, { type Sharp } from 'sharp';
import { describe, expect, test, vi } from 'vitest';
import { readCodes } from '../../../main/photos/reading/codes/read-codes.ts';
import { createTally, type Code } from '../../../main/photos/reading/codes/agree.ts';
import { localContrast } from '../../../main/photos/reading/codes/local-contrast.ts';
import { greyOf } from '../../../main/photos/reading/grey.ts';
import { barcode } from '../../../main/training/sample/art/barcode.ts';
import { pixelsOf, qr, sheet } from './print.ts';

// Milliseconds: reading takes seconds, and on a laptop with something else to do many of them.
vi.setConfig({ testTimeout: 120_000 });

const GTIN = '8936012345674';
const none = () => Promise.resolve(null);
const grey = async (picture: Sharp) => greyOf(await pixelsOf(picture));
const texts = (codes: Code[]) => codes.map(({ format, text }) => [format, text]);

describe('a bar code on a pack', () => {
  test('is read, and shown where it stands', async () => {
    const codes = await readCodes(await grey(sheet(1200, 900, barcode(GTIN, 400, 500, 400, 200), '#c9b28a')), none);
    expect(texts(codes)).toEqual([['EAN13', GTIN]]);
    const [left, top, width, height] = codes[0]!.box;
    expect(left).toBeGreaterThanOrEqual(400 / 1200);
    expect(left + width).toBeLessThanOrEqual(800 / 1200);
    expect(top).toBeGreaterThanOrEqual(500 / 900);
    expect(top + height).toBeLessThanOrEqual(700 / 900);
    expect(height).toBeGreaterThan(0.05);
  });

  test('is read on its side and upside down', async () => {
    for (const quarters of [1, 2, 3]) {
      const turned = sharp(
        await sheet(1000, 800, barcode(GTIN, 300, 300, 400, 200))
          .rotate(90 * quarters)
          .png()
          .toBuffer(),
      );
      expect(texts(await readCodes(await grey(turned), none))).toEqual([['EAN13', GTIN]]);
    }
  });

  test('too small for the first look, it is read in the full picture', async () => {
    const photo = sheet(4000, 3000, barcode(GTIN, 1800, 1500, 250, 130));
    const full = await grey(photo);
    const small = await grey(sharp(await photo.png().toBuffer()).resize(1600));
    expect(await readCodes(small, none)).toEqual([]);
    expect(texts(await readCodes(small, () => Promise.resolve(full)))).toEqual([['EAN13', GTIN]]);
  });

  test('the full picture, which costs seconds, is not asked for when the first look is enough', async () => {
    let asked = 0;
    const full = () => {
      asked++;
      return none();
    };
    expect(await readCodes(await grey(sheet(1200, 900, barcode(GTIN, 400, 500, 400, 200))), full)).toHaveLength(1);
    expect(asked).toBe(0);
  });

  test('a picture without one gives none', async () => {
    const stripes = Array.from(
      { length: 60 },
      (_, at) => `<rect x="${at * 16}" y="0" width="7" height="700" fill="#222"/>`,
    );
    expect(await readCodes(await grey(sheet(960, 700, stripes.join(''))), none)).toEqual([]);
  });
});

describe('a QR code', () => {
  test('says where it leads, with its Vietnamese letters', async () => {
    const code = await qr('https://truyxuat.example.vn/nước-mắm?lô=12');
    const photo = sharp(
      await sheet(1200, 900, '')
        .composite([{ input: code, left: 700, top: 200 }])
        .png()
        .toBuffer(),
    );
    const codes = await readCodes(await grey(photo), none);
    expect(texts(codes)).toEqual([['QRCode', 'https://truyxuat.example.vn/nước-mắm?lô=12']]);
    expect(codes[0]!.box[0]).toBeGreaterThan(0.55);
  });

  test('control characters stay what they are', async () => {
    const code = sharp(await qr('(01)08936012345674\u001D(10)L12'));
    expect(texts(await readCodes(await grey(code), none))).toEqual([['QRCode', '(01)08936012345674\u001D(10)L12']]);
  });
});

describe('what two looks say', () => {
  const box: Code['box'] = [0, 0, 1, 1];
  const bars = (text: string, format = 'EAN13'): Code => ({ format, text, box });

  test('bars seen once are not told: their check digit lets misreads through', () => {
    const tally = createTally();
    tally.add([bars(GTIN), bars(GTIN)]);
    expect(tally.told()).toEqual([]);
    expect(tally.doubtful()).toEqual([bars(GTIN)]);
    tally.add([bars(GTIN)]);
    expect(tally.told()).toEqual([bars(GTIN)]);
    expect(tally.doubtful()).toEqual([]);
  });

  test('the same American bars under another name are the same bars', () => {
    const tally = createTally();
    tally.add([bars('036000291452', 'UPCA')]);
    tally.add([bars('0036000291452')]);
    expect(tally.told()).toHaveLength(1);
  });

  test('a square code corrects its own errors and is told at once', () => {
    const tally = createTally();
    tally.add([{ format: 'QRCode', text: 'x', box }]);
    expect(tally.told()).toHaveLength(1);
  });
});

describe('under glare', () => {
  test('bars that hardly differ from their ground are read as those beside them are', async () => {
    const glare =
      '<defs><linearGradient id="g" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#fff" stop-opacity="0.93"/>' +
      '<stop offset="0.5" stop-color="#fff" stop-opacity="0.97"/><stop offset="1" stop-color="#fff" stop-opacity="0.9"/>' +
      '</linearGradient></defs><rect x="0" y="0" width="600" height="400" fill="url(#g)"/>';
    const can = await grey(sheet(600, 400, barcode(GTIN, 100, 100, 300, 200) + glare, '#1d5fb0'));
    const clear = localContrast(can, 16);
    const spread = (data: Uint8Array) => {
      const row = data.subarray(200 * 600 + 130, 200 * 600 + 370).toSorted();
      return row.at(-10)! - row[10]!;
    };
    expect([spread(can.data) < 40, spread(clear.data) > 120]).toEqual([true, true]);
    expect(texts(await readCodes(can, none))).toEqual([['EAN13', GTIN]]);
  });
});
