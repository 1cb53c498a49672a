// What was read on one photo as one string to search in, with the way back from every letter to its place on the picture.
import type { Box } from '../../model/box.ts';
import type { PhotoReading } from '../../model/photo-reading.ts';
import { nfc, searchKey } from '../../text/fold.ts';

export type ReadLine = PhotoReading['lines'][number];

/**
 *   key    letters and figures without accents, in lower case; whatever stands between them is one space
 *   line   for each sign of the key, the line it stands on
 *   from   for each sign of the key, where it stands in that line's text
 */
export type Folded = { key: string; line: number[]; from: number[]; lines: readonly ReadLine[] };
/** A stretch of the key, end not included. */
export type Span = { start: number; end: number };

const WORD = /[a-z0-9%]/;

/** Signs that were folded before: a label has a hundred different ones, each a hundred times. No more than UTF-16 has. */
const known = new Map<string, string>();

function foldedSign(sign: string): string {
  let key = known.get(sign);
  if (key === undefined) known.set(sign, (key = searchKey(sign)));
  return key;
}

export function fold(lines: readonly ReadLine[]): Folded {
  let key = '';
  const line: number[] = [];
  const from: number[] = [];
  const put = (sign: string, index: number, at: number) => {
    key += sign;
    line.push(index);
    from.push(at);
  };
  for (const [index, { text }] of lines.entries()) {
    const written = nfc(text);
    for (let at = 0; at < written.length; at++) {
      for (const sign of foldedSign(written[at]!)) {
        if (WORD.test(sign)) put(sign, index, at);
        else if (key !== '' && !key.endsWith(' ')) put(' ', index, at);
      }
    }
    if (key !== '' && !key.endsWith(' ')) put(' ', index, written.length);
  }
  return { key, line, from, lines };
}

/** The same folding for what is looked for. */
export const foldedKey = (text: string): string => fold([{ text } as ReadLine]).key.trim();

/** As a reader sees it: the round a of modern types is an o to it, an i without its dot an l. Every sign stays in its place. */
export const shapeOf = (key: string): string => key.replaceAll('a', 'o').replaceAll('i', 'l');

/** The lines of a stretch, each with the part of its text that is meant. */
function parts({ line, from, lines }: Folded, { start, end }: Span): { line: ReadLine; from: number; to: number }[] {
  const found: { line: ReadLine; from: number; to: number }[] = [];
  for (let at = start; at < end;) {
    const index = line[at]!;
    let last = at;
    while (last + 1 < end && line[last + 1] === index) last++;
    const whole = lines[index]!;
    const to = from[last]! + 1;
    found.push({ line: whole, from: from[at]!, to: Math.min(to, nfc(whole.text).length) });
    at = last + 1;
  }
  return found.filter((part) => part.to > part.from);
}

/** What a reader makes of a frame, a stain or the edge of a pack: signs alone, or an I that stands by itself. */
const STRAY = /^(?:[^\p{L}\p{N}%("“]+|.*[|¡[\]{}ˆ].*|[IÍÌỊ])$/u;

/** Without such words at either end of a line. */
function withoutStains(text: string): string {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  while (words.length > 0 && STRAY.test(words[0]!)) words.shift();
  while (words.length > 0 && STRAY.test(words.at(-1)!)) words.pop();
  return words.join(' ');
}

/** What was read there, as it was read, without what stands at the ends of a line and is no text. */
export const textOf = (folded: Folded, span: Span): string =>
  parts(folded, span)
    .map(({ line, from, to }) => withoutStains(nfc(line.text).slice(from, to)))
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim();

/** The least confidence, 0..100, of the lines it stands on. */
export const confidenceOf = (folded: Folded, span: Span): number =>
  Math.min(100, ...parts(folded, span).map(({ line }) => line.confidence));

/** The mean of them by their letters: a stain at the end of a long text does not spoil it. */
export function meanConfidenceOf(folded: Folded, span: Span): number {
  const all = parts(folded, span);
  const letters = all.reduce((sum, { from, to }) => sum + to - from, 0);
  return all.reduce((sum, { line, from, to }) => sum + line.confidence * (to - from), 0) / Math.max(1, letters);
}

/** Lines higher than this many times their width run down the picture: their letters are not told apart. */
const UPRIGHT = 1.5;

/** A stretch of a line takes so much of its box as of its letters: near enough to point at. */
function cut({ line: { text, box }, from, to }: ReturnType<typeof parts>[number]): Box {
  const [x, y, w, h] = box;
  const length = nfc(text).length;
  return h > UPRIGHT * w ? box : [x + (w * from) / length, y, (w * (to - from)) / length, h];
}

/** The box around boxes; null around none. */
export function around(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  const left = Math.min(...boxes.map(([x]) => x));
  const top = Math.min(...boxes.map(([, y]) => y));
  const right = Math.max(...boxes.map(([x, , w]) => x + w));
  const bottom = Math.max(...boxes.map(([, y, , h]) => y + h));
  return [left, top, Math.min(1, right) - left, Math.min(1, bottom) - top];
}

/** Where it stands on the picture. */
export const boxOf = (folded: Folded, span: Span): Box => around(parts(folded, span).map(cut)) ?? [0, 0, 1, 1];

/** The lines it stands on, whole. */
export const linesOf = (folded: Folded, span: Span): ReadLine[] => parts(folded, span).map(({ line }) => line);
