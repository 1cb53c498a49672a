import sharp, { type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import { marksByColour } from '../../../main/photos/reading/mark/by-colour.ts';
import { findMarks } from '../../../main/photos/reading/mark/find-marks.ts';
import { type Colours, OWN, pixelsOf, sheet, wordmark } from './print.ts';
import { pack } from '../draw.ts';

const seen = async (picture: Sharp) => marksByColour(await pixelsOf(picture));
const near = (value: number, wanted: number) => Math.abs(value - wanted) < 0.02;

describe('the OCOP mark', () => {
  test.each<[string, Colours, string]>([
    ['in its owner’s colours on white', OWN, '#ffffff'],
    [
      'crimson, light green, sky blue and yellow, as certificates have it',
      ['#b53a55', '#5f9455', '#2a8ec8', '#e0a83c'],
      '#ffffff',
    ],
    ['dark on cream paper', ['#6b3026', '#1d6b33', '#27508f', '#c0602f'], '#e4e3c4'],
    ['faded on a banner', ['#aa8282', '#4f8f7c', '#5a5fa0', '#cf7058'], '#cfe1dc'],
  ])('%s is found where it stands', async (_, colours, ground) => {
    const boxes = await seen(sheet(1200, 900, wordmark(300, 400, 80, colours), ground));
    expect(boxes).toHaveLength(1);
    const [left, top, width, height] = boxes[0]!;
    expect([near(left, 300 / 1200), near(top, 320 / 900), near(width, 345 / 1200), near(height, 82 / 900)]).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  test.each([12, 20, 60, 150])('is found with letters %i pixels high in a photo of 1200', async (high) => {
    expect(await seen(sheet(1200, 900, wordmark(200, 500, high)))).toHaveLength(1);
  });

  test('is found leaning, blurred and squeezed by a messenger', async () => {
    const leaning = sharp(
      await sheet(1200, 900, wordmark(300, 400, 60))
        .rotate(8, { background: '#fff' })
        .png()
        .toBuffer(),
    );
    expect(await seen(leaning)).toHaveLength(1);
    const squeezed = await sheet(1200, 900, wordmark(300, 400, 60))
      .blur(2)
      .jpeg({ quality: 30 })
      .toBuffer();
    expect(await seen(sharp(squeezed))).toHaveLength(1);
  });

  test('two of them are both found', async () => {
    expect(await seen(sheet(1200, 900, wordmark(100, 200, 60) + wordmark(700, 700, 30)))).toHaveLength(2);
  });

  test('is found on a photo that lies on its side, when its text says which way is up', async () => {
    const upright = await sheet(1200, 900, wordmark(300, 400, 60))
      .png()
      .toBuffer();
    const pixels = await pixelsOf(sharp(upright).rotate(90));
    expect(findMarks(pixels, [], 0)).toEqual([]);
    const [mark] = findMarks(pixels, [], 3);
    const [left, top, width, height] = mark!.box;
    expect([near(left, 1 - 402 / 900), near(top, 300 / 1200), width < height]).toEqual([true, true, true]);
  });
});

describe('what is no OCOP mark', () => {
  const [brown, green, blue, orange] = OWN;
  test.each<[string, Colours, string]>([
    ['the letters in one colour', [green, green, green, green], 'OCOP'],
    ['the colours in another order', [green, brown, blue, orange], 'OCOP'],
    ['other letters in the same colours', OWN, 'CHAI'],
    ['three rings and a letter', OWN, 'OOOP'],
    ['black letters', ['#111', '#111', '#111', '#111'], 'OCOP'],
  ])('%s', async (_, colours, word) => {
    expect(await seen(sheet(1200, 900, wordmark(300, 400, 80, colours, word)))).toEqual([]);
  });

  test('a pack with a printed label on a busy table', async () => {
    expect(marksByColour(pack(1200, 900))).toEqual([]);
  });
});

describe('the mark in the text', () => {
  const line = (text: string) => ({
    text,
    confidence: 80,
    box: [0.1, 0.5, 0.5, 0.05] as [number, number, number, number],
    xHeight: null,
    contrast: null,
  });
  const marks = async (text: string) => findMarks(await pixelsOf(sheet(64, 64, '')), [line(text)], 0);

  test.each(['Đạt chuẩn OCOP 4 sao', 'CHỨNG NHẬN ÔCOP', 'Sản phẩm 0C0P'])('%s', async (text) => {
    expect(await marks(text)).toEqual([{ box: [0.1, 0.5, 0.5, 0.05], by: 'text' }]);
  });

  test.each(['photocopy', 'Hợp tác xã'])('not in “%s”', async (text) => {
    expect(await marks(text)).toEqual([]);
  });

  test('what was seen by its colours is not told a second time', async () => {
    const pixels = await pixelsOf(sheet(1200, 900, wordmark(300, 400, 80)));
    const box: [number, number, number, number] = [0.26, 0.36, 0.27, 0.08];
    const read = { text: 'OCOP', confidence: 90, box, xHeight: null, contrast: null };
    expect(findMarks(pixels, [read], 0).map(({ by }) => by)).toEqual(['colour']);
  });
});
