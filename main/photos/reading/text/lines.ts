import { commonArea, type Box } from '../../../../shared/model/box.ts';
import type { PhotoReading } from '../../../../shared/model/photo-reading.ts';
import type { Pixels } from '../../measure/pixels.ts';
import { boxAround } from '../box.ts';
import { contrastOf, luminanceAt } from './contrast.ts';
import { smallLetterHeight } from './letter-height.ts';
import type { Look } from './tesseract.ts';
import type { View } from './view.ts';

export type ReadLine = PhotoReading['lines'][number];
type Bbox = Look['lines'][number]['bbox'];

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

/** What a look gave of one picture made from the photo. */
export type Seen = { look: Look; view: View };

/** Points along each side of a box that are looked up on the photo: straight lines may be bowed there. */
const ALONG = [0, 0.25, 0.5, 0.75, 1];

function boxOf({ x0, y0, x1, y1 }: Bbox, place: View['onPhoto'], photo: Pixels): Box {
  const edge = ALONG.flatMap((share) => [y0, y1].map((y) => place(x0 + share * (x1 - x0), y)));
  const [xs, ys] = [edge.map(([x]) => x), edge.map(([, y]) => y)];
  return boxAround(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys), photo.width, photo.height);
}

/** Height of small letters as a share of the photo's height: measured on the levelled picture, where boxes fit closely. */
function xHeightOf(line: Look['lines'][number], { grey, onPhoto: place }: View, photo: Pixels): number | null {
  const height = smallLetterHeight(line, (x, y) => {
    const column = Math.min(grey.width - 1, Math.max(0, Math.floor(x)));
    return grey.data[Math.min(grey.height - 1, Math.max(0, Math.floor(y))) * grey.width + column]!;
  });
  if (height === null) return null;
  const [x, y] = [(line.bbox.x0 + line.bbox.x1) / 2, (line.bbox.y0 + line.bbox.y1) / 2];
  const [[ax, ay], [bx, by]] = [place(x, y - height / 2), place(x, y + height / 2)];
  return Math.min(1, Math.hypot(bx - ax, by - ay) / photo.height);
}

/** Points of a word's box, a side, at which its colours are taken. */
const MOST_POINTS = 60;

function contrastAt({ words }: Look['lines'][number], place: View['onPhoto'], photo: Pixels): number | null {
  const luminances = words.flatMap(({ bbox: { x0, y0, x1, y1 } }) => {
    const step = Math.max(1, (x1 - x0) / MOST_POINTS, (y1 - y0) / MOST_POINTS);
    const out: number[] = [];
    for (let y = y0; y < y1; y += step) {
      for (let x = x0; x < x1; x += step) {
        const [column, row] = place(x, y).map(Math.floor) as [number, number];
        if (column < 0 || row < 0 || column >= photo.width || row >= photo.height) continue;
        out.push(luminanceAt(photo, column, row));
      }
    }
    return out;
  });
  const contrast = contrastOf(luminances);
  return contrast === null ? null : Math.min(21, contrast);
}

/** Lines worth telling, in NFC, on the photo as it was given. */
export function linesOf({ look, view }: Seen, photo: Pixels): ReadLine[] {
  const least = hasText(look) ? LINE_IN_TEXT : LINE_ALONE;
  return look.lines
    .map((line) => ({ line, text: line.text.normalize('NFC').replace(/\s+/g, ' ').trim() }))
    .filter(({ line, text }) => line.confidence >= least && count(text) >= 2)
    .map(({ line, text }) => ({
      text,
      confidence: Math.min(100, Math.max(0, line.confidence)),
      box: boxOf(line.bbox, view.onPhoto, photo),
      xHeight: xHeightOf(line, view, photo),
      contrast: contrastAt(line, view.onPhoto, photo),
    }));
}

/** How much of the smaller of two boxes the other covers, 0..1. */
const overlap = (a: Box, b: Box): number => commonArea(a, b) / Math.max(1e-9, Math.min(a[2] * a[3], b[2] * b[3]));

/** Confidence from which a line of a worse look is told beside the best look's. */
const SURE = 80;

/** Whether a line stands above another, or on its row before it. */
function before([ax, ay, aw, ah]: Box, [bx, by, bw, bh]: Box): boolean {
  const rows = ay + ah / 2 - by - bh / 2;
  return Math.abs(rows) < Math.min(ah, bh) / 2 ? ax + aw / 2 < bx + bw / 2 : rows < 0;
}

/** Shares of two lines' widths, and of their letters, that they have in common when they are the same whole line. */
const SAME = 0.92;
/** By how much another look must be surer of a line to be believed instead of the best one. */
const SURER = 3;

/** Whether two lines that lie over each other are one line, read from end to end by both. */
function same(a: ReadLine, b: ReadLine): boolean {
  const [ax, , aw] = a.box;
  const [bx, , bw] = b.box;
  const both = Math.min(ax + aw, bx + bw) - Math.max(ax, bx);
  const [few, many] = [count(a.text), count(b.text)].toSorted((x, y) => x - y) as [number, number];
  return both >= SAME * Math.max(aw, bw) && few >= SAME * many;
}

/**
 * The lines of the best look, each as the look reads it that is surest of it, and those that only another look found, where
 * they stand among them.
 */
export function joined([best, ...others]: ReadLine[][]): ReadLine[] {
  const lines = [...(best ?? [])];
  for (const line of others.flat()) {
    const over = lines.filter(({ box }) => overlap(box, line.box) >= 0.3);
    const [other] = over;
    if (other && over.length === 1 && same(other, line)) {
      if (line.confidence >= other.confidence + SURER) lines[lines.indexOf(other)] = line;
    } else if (over.length === 0 && line.confidence >= SURE) {
      const next = lines.findIndex(({ box }) => before(line.box, box));
      lines.splice(next === -1 ? lines.length : next, 0, line);
    }
  }
  return lines;
}
