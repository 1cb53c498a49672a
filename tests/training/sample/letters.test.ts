import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { ean13 } from '../../../main/training/sample/art/barcode.ts';
import { readFont } from '../../../main/training/sample/art/font.ts';
import { fit, widthOf, wrap, write } from '../../../main/training/sample/art/letters.ts';

const file = (script: string) =>
  readFileSync(
    createRequire(import.meta.url).resolve(`@fontsource/be-vietnam-pro/files/be-vietnam-pro-${script}-400-normal.woff`),
  );

describe('letters drawn as paths', () => {
  it('draws every Vietnamese letter with its marks, in both weights', () => {
    const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
    const letters = Array.from('aăâeêioôơuưyAĂÂEÊIOÔƠUƯY').flatMap((base) =>
      tones.map((tone) => (base + tone).normalize('NFC')),
    );
    for (const letter of letters.concat(Array.from('đĐ₫°%–“”…'))) {
      for (const weight of [400, 700] as const) expect(write(letter, 0, 0, { size: 20, weight })).toContain('M');
    }
  });

  it('takes text that came apart into letters and marks', () => {
    const style = { size: 20 };
    expect(write('Nghệ An'.normalize('NFD'), 0, 0, style)).toBe(write('Nghệ An', 0, 0, style));
  });

  it('puts a composed letter together from its parts: ậ is an a with something above and below', () => {
    const font = readFont(file('vietnamese'));
    const contours = (code: number) => font.glyph(code)!.strokes.filter(([op]) => op === 'M').length;
    expect(contours('ậ'.codePointAt(0)!)).toBeGreaterThanOrEqual(4);
    expect(font.glyph('a'.codePointAt(0)!)).toBeUndefined();
  });

  it('keeps lines within the width and loses no word', () => {
    const text = 'Để nơi khô ráo, thoáng mát, tránh ánh nắng trực tiếp. Đóng kín túi sau khi mở.';
    const lines = wrap(text, 300, { size: 20 }, 120);
    expect(lines.join(' ')).toBe(text);
    for (const [i, line] of lines.entries())
      expect(widthOf(line, { size: 20 })).toBeLessThanOrEqual(i === 0 ? 180 : 300);
  });

  it('makes type smaller until it fits, never larger', () => {
    expect(widthOf('Nước mắm Cửa Lò', fit('Nước mắm Cửa Lò', 100, { size: 80 }))).toBeCloseTo(100);
    expect(fit('Mật', 1000, { size: 20 }).size).toBe(20);
  });

  it('says so when a file is no font, or a letter is not in ours', () => {
    expect(() => readFont(Buffer.from('not a font at all'))).toThrow('WOFF');
    expect(() => write('茶', 0, 0, { size: 20 })).toThrow('no letter');
  });

  it('draws a barcode as GS1 prints it', () => {
    const code = ean13('8936000000011');
    expect(code).toHaveLength(95);
    expect(code.startsWith('101') && code.endsWith('101')).toBe(true);
    expect(code.slice(45, 50)).toBe('01010');
  });
});
