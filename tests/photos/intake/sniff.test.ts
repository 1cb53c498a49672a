import { describe, expect, it } from 'vitest';
import { sniff } from '../../../main/photos/intake/sniff.ts';
import { asSharp, blank } from '../draw.ts';
import { heic } from './heic-box.ts';

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const picture = () => asSharp(blank(16, 16));

describe('the content decides what a file is', () => {
  it('knows every format a phone, a camera or a chat program hands over', async () => {
    expect(sniff(await picture().jpeg().toBuffer())).toBe('jpeg');
    expect(sniff(await picture().png().toBuffer())).toBe('png');
    expect(sniff(await picture().webp().toBuffer())).toBe('webp');
    expect(sniff(await picture().avif().toBuffer())).toBe('avif');
    expect(sniff(await picture().tiff().toBuffer())).toBe('tiff');
    expect(sniff(await picture().gif().toBuffer())).toBe('gif');
    expect(sniff(heic())).toBe('heic');
  });

  it('tells a film, a raw file and a document from a photo, so that the sentence can say what came', () => {
    expect(sniff(text('\0\0\0\x18ftypmp42\0\0\0\0mp42isom'))).toBe('video');
    expect(sniff(text('\0\0\0\x14ftypqt  \0\0\0\0qt  '))).toBe('video');
    expect(sniff(text('RIFF\x10\0\0\0AVI LIST'))).toBe('video');
    expect(sniff(text('RIFF\x10\0\0\0WAVEfmt '))).toBe('unknown');
    expect(sniff(text('\0\0\0\x18ftypcrx \0\0\0\x01crx isom'))).toBe('raw');
    expect(sniff(text('II*\0\x10\0\0\0CR\x02\0'))).toBe('raw');
    expect(sniff(text('%PDF-1.7\n'))).toBe('pdf');
    expect(sniff(text('8BPS\0\x01'))).toBe('psd');
    expect(sniff(Buffer.from('ff0a', 'hex'))).toBe('jpeg-xl');
    expect(sniff(Buffer.from('0000000c6a5020200d0a870a', 'hex'))).toBe('jpeg2000');
    expect(sniff(Buffer.concat([text('BM'), Buffer.alloc(12), Buffer.from([40]), Buffer.alloc(20)]))).toBe('bmp');
  });

  it('sees through what an SVG may begin with', () => {
    expect(sniff(text('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBe('svg');
    expect(
      sniff(text('\u{feff}<?xml version="1.0"?>\n<!-- made > by hand -->\n<!DOCTYPE svg PUBLIC "x">\n<SVG width="1">')),
    ).toBe('svg');
    expect(sniff(text('<html><svg/></html>'))).toBe('unknown');
  });

  it('does not take a text that happens to begin like a picture for one', () => {
    expect(sniff(text('BMW prices of this year'))).toBe('unknown');
    expect(sniff(text('Tên,Giá\nNước mắm,50000'))).toBe('unknown');
    expect(sniff(new Uint8Array())).toBe('empty');
    expect(sniff(new Uint8Array([0xff]))).toBe('unknown');
  });
});
