import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readFont } from './font.ts';
import type { Font, Glyph } from './font.ts';

const WEIGHTS = [400, 700] as const;
export type Weight = (typeof WEIGHTS)[number];

const locate = createRequire(import.meta.url);
const shipped = new Map<Weight, Font[]>();

/** The app's own font, cut by its makers into Latin and Vietnamese letters; read at the first use. */
const fonts = (weight: Weight) => {
  let files = shipped.get(weight);
  if (!files) {
    const read = (script: string) =>
      readFont(
        readFileSync(locate.resolve(`@fontsource/be-vietnam-pro/files/be-vietnam-pro-${script}-${weight}-normal.woff`)),
      );
    files = [read('latin'), read('vietnamese')];
    shipped.set(weight, files);
  }
  return files;
};

const known = new Map<string, { glyph: Glyph; scale: number }>();

const glyphOf = (letter: string, weight: Weight) => {
  const key = letter + weight;
  let found = known.get(key);
  for (const font of found ? [] : fonts(weight)) {
    const glyph = font.glyph(letter.codePointAt(0)!);
    if (glyph) found ??= { glyph, scale: 1 / font.unitsPerEm };
  }
  if (!found) throw new Error(`the shipped font has no letter ${JSON.stringify(letter)}`);
  known.set(key, found);
  return found;
};

export interface Style {
  /** Height of the type in pixels. */
  size: number;
  weight?: Weight;
  fill?: string;
  anchor?: 'start' | 'middle' | 'end';
  /** Extra space between letters, as a share of the size. */
  spacing?: number;
}

export const widthOf = (text: string, { size, weight = 400, spacing = 0 }: Style) => {
  let width = 0;
  for (const letter of text.normalize('NFC')) {
    const { glyph, scale } = glyphOf(letter, weight);
    width += (glyph.advance * scale + spacing) * size;
  }
  return Math.max(0, width - spacing * size);
};

const short = (v: number) => String(Math.round(v * 10) / 10);

/** Text as an SVG path, so that it needs no font where the picture is drawn. (x, y) is on the base line. */
export const write = (text: string, x: number, y: number, style: Style) => {
  const { size, weight = 400, fill = '#000000', anchor = 'start', spacing = 0 } = style;
  let at = x - (anchor === 'start' ? 0 : widthOf(text, style) / (anchor === 'middle' ? 2 : 1));
  let path = '';
  for (const letter of text.normalize('NFC')) {
    const { glyph, scale } = glyphOf(letter, weight);
    const k = scale * size;
    for (const [op, ...c] of glyph.strokes)
      path += op + c.map((v, i) => short(i % 2 === 0 ? at + v * k : y - v * k)).join(' ');
    at += (glyph.advance * scale + spacing) * size;
  }
  return `<path fill="${fill}" d="${path}"/>`;
};

/** Breaks text into lines no wider than `width`; the first line starts `indent` further in. */
export const wrap = (text: string, width: number, style: Style, indent = 0) => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    const room = lines.length === 0 ? width - indent : width;
    if (line !== '' && widthOf(longer, style) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
};

/** The size at which the text is no wider than `width`, `style.size` at most. */
export const fit = (text: string, width: number, style: Style): Style => ({
  ...style,
  size: Math.min(style.size, (style.size * width) / Math.max(1, widthOf(text, style))),
});
