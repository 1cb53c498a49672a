import { existsSync } from 'node:fs';
import sharp, { type Sharp } from 'sharp';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { searchKey } from '../../../shared/text/fold.ts';
import { readPhoto } from '../../../main/photos/reading/read.ts';
import { joined, type ReadLine } from '../../../main/photos/reading/text/lines.ts';
import { closeReader } from '../../../main/photos/reading/text/tesseract.ts';
import { barcode } from '../../../main/training/sample/art/barcode.ts';
import { write } from '../../../main/training/sample/art/letters.ts';
import { file } from '../folder.ts';
import { qr, sheet, wordmark } from './print.ts';

// Milliseconds: reading takes seconds, and on a laptop with something else to do many of them.
vi.setConfig({ testTimeout: 120_000 });

afterAll(closeReader);

const LINES = [
  'NƯỚC MẮM VẠN PHẦN',
  'Thành phần: cá cơm, muối biển',
  'Thể tích thực: 500 ml',
  'Hạn sử dụng: 24 tháng kể từ ngày sản xuất',
  'Bảo quản nơi khô ráo, thoáng mát',
  'Sản xuất tại xã Diễn Châu, tỉnh Nghệ An',
];
const label = (size = 36) =>
  sheet(1200, 800, LINES.map((line, at) => write(line, 100, 140 + at * 100, { size, fill: '#222222' })).join(''));
const readOf = async (picture: Sharp) => readPhoto(file('a.jpg', await picture.jpeg({ quality: 92 }).toBuffer()), []);
/** Without accents, and with the round a of this type as the o that it looks like. */
const key = (text: string) =>
  searchKey(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .replaceAll('a', 'o');
const found = (lines: ReadLine[]) => {
  const all = key(lines.map(({ text }) => text).join(' '));
  return LINES.filter((line) => all.includes(key(line)));
};

describe('the text of a label', () => {
  test('is read with its accents, line by line, each where it stands', async () => {
    const { lines, turn, codes, marks } = await readOf(label());
    expect({ turn, codes, marks }).toEqual({ turn: 0, codes: [], marks: [] });
    expect(found(lines)).toEqual(LINES);
    const volume = lines.find(({ text }) => text === 'Thể tích thực: 500 ml')!;
    const [left, top, , height] = volume.box;
    expect(Math.abs(left - 100 / 1200)).toBeLessThan(0.02);
    expect(Math.abs(top + height / 2 - 328 / 800)).toBeLessThan(0.03);
  });

  test('is read on a leaning photo, and shown where it leans to', async () => {
    const leaning = sharp(await label().rotate(5, { background: '#fff' }).png().toBuffer());
    const { lines, turn } = await readOf(leaning);
    expect([turn, found(lines).length >= 5]).toEqual([0, true]);
    const first = lines.find(({ text }) => key(text).includes('thonh phon'))!;
    const last = lines.find(({ text }) => key(text).includes('nghe on'))!;
    // The lower lines have slid to the left, and each box is as high as its line leans.
    expect(last.box[0]).toBeLessThan(first.box[0] - 0.01);
    expect(first.box[3]).toBeGreaterThan(0.06);
  });

  test.each([1, 2, 3] as const)('is read after %i quarter turns, which are told', async (quarters) => {
    const turned = sharp(
      await label()
        .rotate(90 * quarters)
        .png()
        .toBuffer(),
    );
    const { lines, turn } = await readOf(turned);
    expect(turn).toBe(4 - quarters);
    expect(found(lines).length).toBeGreaterThanOrEqual(5);
    const box = lines.find(({ text }) => key(text).includes('thonh phon'))!.box;
    expect(box[2] < box[3]).toBe(quarters !== 2);
  });

  test('a picture of things without words says neither text nor which way is up', async () => {
    const stains = Array.from(
      { length: 40 },
      (_, at) =>
        `<circle cx="${(at * 137) % 900}" cy="${(at * 211) % 700}" r="${20 + (at % 7) * 9}" fill="hsl(${at * 40} 50% 45%)"/>`,
    );
    expect(await readOf(sheet(900, 700, stains.join(''), '#b79a78'))).toMatchObject({
      lines: [],
      turn: null,
      codes: [],
    });
  });

  test('nothing is written into the folder the app was started in', () => {
    expect(existsSync('vie.traineddata')).toBe(false);
  });
});

test('a whole pack: the code, the way to the web, the mark and the words of one photo', async () => {
  const code = await qr('https://truyxuat.example.vn/x', 5);
  const drawn = sheet(
    1400,
    1000,
    wordmark(120, 220, 70) +
      barcode('8936012345674', 120, 760, 380, 180) +
      write('Sản phẩm OCOP của xã', 120, 420, { size: 48 }),
    '#fbf7ea',
  );
  const photo = sharp(
    await drawn
      .composite([{ input: code, left: 1000, top: 600 }])
      .png()
      .toBuffer(),
  );
  const reading = await readOf(photo);
  expect(new Map(reading.codes.map(({ format, text }) => [format, text]))).toEqual(
    new Map([
      ['EAN13', '8936012345674'],
      ['QRCode', 'https://truyxuat.example.vn/x'],
    ]),
  );
  expect(reading.marks.map(({ by }) => by)).toEqual(['colour', 'text']);
});

test('what is read is the photo as it looks after its recipe', async () => {
  const path = file('b.jpg', await label().jpeg().toBuffer());
  const { turn, lines } = await readPhoto(path, [{ op: 'turn', quarters: 1 }]);
  expect([turn, found(lines).length >= 5]).toEqual([3, true]);
  const below = await readPhoto(path, [{ op: 'crop', box: [0, 0.5, 1, 0.5] }]);
  expect(found(below.lines)).toEqual(LINES.slice(3));
});

test('a file that is no photo is refused by name', async () => {
  await expect(readPhoto(file('c.jpg', 'no photo'), [])).rejects.toMatchObject({ code: 'photo.not-a-photo' });
});

describe('what several looks at one photo gave', () => {
  test('a line that only a worse look found is kept, a second reading of the same line is not', () => {
    const line = (text: string, confidence: number, top: number): ReadLine => ({
      text,
      confidence,
      box: [0.1, top, 0.5, 0.05],
      xHeight: null,
      contrast: null,
    });
    const best = [line('Nước mắm', 95, 0.1), line('Bảo quản', 95, 0.7)];
    const other = [line('Nưóc mám', 82, 0.1), line('Số lô 12', 85, 0.5), line('|||', 40, 0.8)];
    // Where it stands, so that an item of two lines is not torn apart.
    expect(joined([best, other]).map(({ text }) => text)).toEqual(['Nước mắm', 'Số lô 12', 'Bảo quản']);
  });

  test('a line of which another look is surer is told as that one reads it', () => {
    const line = (text: string, confidence: number, top: number): ReadLine => ({
      text,
      confidence,
      box: [0.1, top, 0.5, 0.05],
      xHeight: null,
      contrast: null,
    });
    const best = [line('Hqn sủ dụng 12 thóng', 71, 0.3), line('Số lô L12', 90, 0.5)];
    const other = [line('Hạn sử dụng 12 tháng', 88, 0.305), line('Số 1ô L12', 91, 0.5)];
    expect(joined([best, other]).map(({ text }) => text)).toEqual(['Hạn sử dụng 12 tháng', 'Số lô L12']);
  });
});
