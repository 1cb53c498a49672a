import sharp from 'sharp';
import { expect, test } from 'vitest';
import { cutOf } from '../../main/papers/scan/cut.ts';
import { decodeSmall } from '../../main/photos/intake/decode.ts';
import { drawSheet, type Sheet } from './pdf.ts';

const seen = async (sheet: Sheet) => cutOf((await decodeSmall(await drawSheet(sheet))).pixels);
const DARK_TABLE = '#6b5138';

test.each([
  ['lies whole on a dark table', { lies: [0.08, 0.06, 0.93, 0.95] }],
  ['fills a scanner’s page', {}],
  ['lies on white cloth', { lies: [0.1, 0.1, 0.9, 0.9], ground: '#e9e7e2' }],
  ['is yellowed with age', { lies: [0.08, 0.06, 0.93, 0.95], paper: '#e6d9b8' }],
  ['lies small in the middle', { lies: [0.25, 0.25, 0.75, 0.75] }],
] as const satisfies [string, Partial<Sheet>][])('a sheet that %s is not called cut off', async (_what, sheet) => {
  expect(
    await seen({ ground: DARK_TABLE, ...sheet, lies: [...(('lies' in sheet ? sheet.lies : null) ?? [0, 0, 1, 1])] }),
  ).toBe(false);
});

test.each([
  ['top', [0.1, -0.15, 0.9, 0.9]],
  ['foot', [0.1, 0.1, 0.9, 1.15]],
  ['left side', [-0.2, 0.1, 0.85, 0.9]],
  ['right side', [0.15, 0.1, 1.2, 0.9]],
] as const)('a sheet whose %s is out of the picture is cut off', async (_side, lies) => {
  expect(await seen({ ground: DARK_TABLE, lies: [...lies] })).toBe(true);
});

test('letters that run over the side of a scan are cut off', async () => {
  expect(await seen({ lines: [-0.04, 0.9] })).toBe(true);
});

test('a shadow over half a sheet is no edge of it', async () => {
  const sheet = await drawSheet({ seal: false });
  const { width, height } = await sharp(sheet).metadata();
  const shadow = await sharp({
    create: { width: Math.round(width / 2), height, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0.22 } },
  })
    .png()
    .toBuffer();
  const shaded = await sharp(sheet)
    .composite([{ input: shadow, left: 0, top: 0 }])
    .jpeg()
    .toBuffer();
  expect(cutOf((await decodeSmall(shaded)).pixels)).not.toBe(true);
});

test('of an ornament that runs around the whole page nothing is said', async () => {
  const dots = Array.from({ length: 60 }, (_, at) => {
    const place = (at / 60) * 1000;
    return `<rect x="${place}" y="0" width="8" height="16"/><rect x="${place}" y="984" width="8" height="16"/><rect x="0" y="${place}" width="16" height="8"/><rect x="984" y="${place}" width="16" height="8"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="1000"><rect width="1000" height="1000" fill="#fff"/>${dots.join('')}</svg>`;
  const { pixels } = await decodeSmall(await sharp(Buffer.from(svg)).png().toBuffer());
  expect(cutOf(pixels)).toBeNull();
});
