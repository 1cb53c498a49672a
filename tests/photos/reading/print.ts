// Things to be read, drawn with the sample's own letters and bars: no font of the machine, no photo of anybody's.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import sharp, { type Sharp } from 'sharp';
import { write } from '../../../main/training/sample/art/letters.ts';

export type Colours = readonly [string, string, string, string];

/** The letters of the mark as its owner colours them: brown, green, blue, orange. */
export const OWN: Colours = ['#9b4f2e', '#1f7a44', '#1d5fb0', '#f3a01e'];

/** O C O P, so many pixels high, from the left edge of the first letter on the base line. */
export function wordmark(x: number, y: number, high: number, colours: Colours = OWN, word = 'OCOP'): string {
  const size = high / 0.7;
  return [...word]
    .map((letter, at) => write(letter, x + at * high * 1.12, y, { size, weight: 700, fill: colours[at] ?? '#000000' }))
    .join('');
}

/** A drawing of SVG parts on a plain sheet. */
export const sheet = (width: number, height: number, parts: string, ground = '#ffffff'): Sharp =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
        `<rect width="${width}" height="${height}" fill="${ground}"/>${parts}</svg>`,
    ),
  ).removeAlpha();

export const pixelsOf = async (picture: Sharp) => {
  const { data, info } = await picture.removeAlpha().toColourspace('srgb').raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
};

/** A QR code as a picture, by the writer that is tested beside the reader and never shipped. */
export async function qr(text: string, module = 6): Promise<Buffer> {
  const { prepareZXingModule, writeBarcode } = await import('zxing-wasm/writer');
  const wasm = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/writer/zxing_writer.wasm'));
  await prepareZXingModule({ overrides: { wasmBinary: Uint8Array.from(wasm).buffer }, fireImmediately: true });
  const { symbol, error } = await writeBarcode(text, { format: 'QRCode' });
  if (error) throw new Error(error);
  const { data, width, height } = symbol;
  return sharp(Buffer.from(data), { raw: { width, height, channels: 1 } })
    .resize(width * module, height * module, { kernel: 'nearest' })
    .extend({ top: 30, bottom: 30, left: 30, right: 30, background: '#fff' })
    .toColourspace('srgb')
    .png()
    .toBuffer();
}
