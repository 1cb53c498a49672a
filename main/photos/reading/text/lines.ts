import type { Box } from '../../../../shared/model/box.ts';
import type { PhotoReading } from '../../../../shared/model/photo-reading.ts';
import { boxAround } from '../box.ts';
import type { Grey } from '../grey.ts';
import type { Look } from './tesseract.ts';

export type ReadLine = PhotoReading['lines'][number];

/** Confidence and letters from which a word was read and not made up: textures give short words with less. */
const SURE_WORD = 70;
const LEAST_LETTERS = 3;
/**
 * Letters in sure words, and their share of all letters, from which there is text. On 70 photos without text that could
 * be read there were at most 25 and 0.12; the worst blurred label gave 49 and 0.16, receipts 170 and 0.6.
 */
const LETTERS_OF_TEXT = 20;
const SHARE_OF_TEXT = 0.14;

/** Confidence under which a line is not told: where there is text a badly read line of it is still worth something. */
const LINE_IN_TEXT = 30;
const LINE_ALONE = 60;

const LETTERS = /[\p{L}\p{N}]/gu;
const count = (text: string): number => text.match(LETTERS)?.length ?? 0;

const lettersIn = (words: { text: string }[]): number => words.reduce((sum, { text }) => sum + count(text), 0);

/** Letters and figures in words that were read for certain: what is compared when a picture is read in several ways. */
export function sureLetters({ lines }: Look): number {
  const words = lines.flatMap((line) => line.words);
  return lettersIn(words.filter(({ text, confidence }) => confidence >= SURE_WORD && count(text) >= LEAST_LETTERS));
}

/** Whether there is text in it that could be read, or only a texture. */
export function hasText(look: Look): boolean {
  const sure = sureLetters(look);
  return sure >= LETTERS_OF_TEXT && sure >= SHARE_OF_TEXT * lettersIn(look.lines.flatMap((line) => line.words));
}

/** Where a box lies that was read on the picture turned about its middle. */
function levelled({ x0, y0, x1, y1 }: Look['lines'][number]['bbox'], radians: number, { width, height }: Grey): Box {
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  const corners = [
    [x0, y0],
    [x1, y0],
    [x0, y1],
    [x1, y1],
  ].map(([x, y]) => [x! - width / 2, y! - height / 2] as const);
  const xs = corners.map(([x, y]) => width / 2 + cos * x + sin * y);
  const ys = corners.map(([x, y]) => height / 2 - sin * x + cos * y);
  return boxAround(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys), width, height);
}

/** Lines worth telling, in NFC, on the picture as it was given. */
export function linesOf(look: Look, grey: Grey): ReadLine[] {
  const least = hasText(look) ? LINE_IN_TEXT : LINE_ALONE;
  return look.lines
    .map(({ text, confidence, bbox }) => ({
      text: text.normalize('NFC').replace(/\s+/g, ' ').trim(),
      confidence: Math.min(100, Math.max(0, confidence)),
      box: levelled(bbox, look.radians, grey),
    }))
    .filter(({ text, confidence }) => confidence >= least && count(text) >= 2);
}

/** How much of the smaller of two boxes the other covers, 0..1. */
function overlap([ax, ay, aw, ah]: Box, [bx, by, bw, bh]: Box): number {
  const w = Math.min(ax + aw, bx + bw) - Math.max(ax, bx);
  const h = Math.min(ay + ah, by + bh) - Math.max(ay, by);
  return w <= 0 || h <= 0 ? 0 : (w * h) / Math.max(1e-9, Math.min(aw * ah, bw * bh));
}

/** Confidence from which a line of a worse look is told beside the best look's. */
const SURE = 80;

/** The lines of the best look, and those that only another look found. */
export function joined([best, ...others]: ReadLine[][]): ReadLine[] {
  const lines = [...(best ?? [])];
  for (const line of others.flat()) {
    if (line.confidence >= SURE && lines.every(({ box }) => overlap(box, line.box) < 0.3)) lines.push(line);
  }
  return lines;
}
