// The items of a pack as it says them itself: a heading, and what follows it. Nothing typed is needed.
import type { PrintedItem } from '../printed.ts';
import { type Folded, shapeOf, type Span, textOf } from './folded.ts';
import { HEADINGS_ON_PACKS } from './headings.ts';

/** An item read on a photo: its value as it was read, and the stretch it takes, heading included. */
export type Headed = { item: PrintedItem; text: string; span: Span };

type Mark = { item: PrintedItem | null; start: number; end: number };

/** Letters of a heading from which one of them may be wrong. */
const FORGIVING = 7;

/** What ends a sentence before a heading, in the text as it was read. */
const BEFORE = /(?:^|[.;:|•*()\-–—]|\s{2})\s*$/u;

/** What stands before a word on its line. */
const leadOf = ({ line, from, lines }: Folded, start: number): string =>
  lines[line[start]!]!.text.normalize('NFC').slice(0, from[start]);

const beginsLine = (folded: Folded, start: number): boolean => leadOf(folded, start).trim() === '';

/** Whether a word begins a line, or follows a stop. */
const opens = (folded: Folded, start: number): boolean =>
  beginsLine(folded, start) || BEFORE.test(leadOf(folded, start));

/** Said with a colon, it is a heading wherever it stands. */
function withColon({ line, from, lines }: Folded, start: number, end: number): boolean {
  const after = lines[line[start]!]!.text.normalize('NFC').slice(from[end - 1]! + 1);
  return line[end - 1] === line[start] && /^\s*[:;]/u.test(after);
}

const HEADINGS = HEADINGS_ON_PACKS.map((heading) => ({ ...heading, shape: shapeOf(heading.words) }));

/** Whether a heading ends here: at a blank, or against the figure that it heads. */
const endsAt = (key: string, end: number): boolean => end === key.length || /[ 0-9]/.test(key[end]!);

/** Every place of these words, as whole words. */
function* places(key: string, words: string): Generator<number> {
  for (let at = key.indexOf(words); at !== -1; at = key.indexOf(words, at + 1))
    if ((at === 0 || key[at - 1] === ' ') && endsAt(key, at + words.length)) yield at;
}

/** Whether these words stand here with one letter wrong, which is what blur does to a heading. */
function nearlyAt(key: string, at: number, words: string): boolean {
  let wrong = 0;
  for (let of = 0; of < words.length && wrong < 2; of++) if (key[at + of] !== words[of]) wrong++;
  return wrong === 1 && endsAt(key, at + words.length);
}

/**
 * All headings. A word of a heading inside a sentence ("… có thành phần từ …") is none. Those without a misread letter come
 * first: blur makes one heading look like another.
 */
function marks(folded: Folded): Mark[] {
  const found: Mark[] = [];
  const key = shapeOf(folded.key);
  const put = (item: Mark['item'], start: number, end: number) => {
    // "chất bảo quản: kali sorbat" is an additive and no word of how to keep it.
    if (/(?:^| )chot $/u.test(key.slice(0, start))) return;
    if (found.every((mark) => end <= mark.start || start >= mark.end)) found.push({ item, start, end });
  };
  const firsts = [...key.matchAll(/(?<=^| )[^ ]/g)].map(({ index }) => index).filter((start) => opens(folded, start));
  for (const { item, shape } of HEADINGS) {
    for (const start of places(key, shape)) {
      const end = start + shape.length;
      if (firsts.includes(start) || withColon(folded, start, end)) put(item, start, end);
    }
  }
  for (const { item, shape } of HEADINGS) {
    if (shape.length < FORGIVING) continue;
    for (const start of firsts) {
      const end = start + shape.length;
      if (nearlyAt(key, start, shape) && (beginsLine(folded, start) || withColon(folded, start, end)))
        put(item, start, end);
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** A gap between two lines, in heights of a line, over which a value does not go. */
const GAP = 1.6;
/** The least width that two lines of one value share, of the narrower. */
const SHARED = 0.3;

/** Whether the next line goes on with what the line before it says. */
function goesOn(before: Folded['lines'][number], next: Folded['lines'][number]): boolean {
  const [ax, ay, aw, ah] = before.box;
  const [bx, by, bw, bh] = next.box;
  const high = Math.max(ah, bh);
  const side = Math.min(ax + aw, bx + bw) - Math.max(ax, bx);
  return by - (ay + ah) < GAP * high && by >= ay - high / 2 && side > SHARED * Math.min(aw, bw);
}

/** Where a value ends: at the next heading, or where the lines part. */
function endOf(folded: Folded, start: number, limit: number): number {
  for (let at = start + 1; at < limit; at++) {
    const [before, now] = [folded.line[at - 1]!, folded.line[at]!];
    if (before !== now && !goesOn(folded.lines[before]!, folded.lines[now]!)) return at;
  }
  return limit;
}

/** Items that take one line, whatever stands below. */
const ONE_LINE: readonly PrintedItem[] = [
  'netQuantity',
  'drainedQuantity',
  'madeOn',
  'useBy',
  'repackedOn',
  'lot',
  'origin',
  'standard',
  'alcohol',
  'madeInYear',
];

const COUNTRY = /^(?:viet nam|vietnam)\b/;

/** "Sản xuất tại Việt Nam" says where it comes from, "Sản xuất tại: HTX …" who made it (NĐ 37/2026 Art. 47). */
const meant = (item: PrintedItem, value: string): PrintedItem =>
  item === 'makerName' && COUNTRY.test(value) ? 'origin' : item;

/** What the reader makes of a frame, a stain or the edge of a pack, before and after a value. */
const STRAY = /^[\s:;.,\-–—|'`‘’„“”]+|[\s:;,\-–—|'`‘’„“”ˆ][\s:;.,\-–—|'`‘’„“”ˆ]*$/gu;

/** The value behind a heading, up to the next one; none where nothing stands there. */
function valueOf(folded: Folded, { item: said, start, end: from }: Mark, limit: number): Headed[] {
  if (said === null) return [];
  const line = folded.line[from - 1]!;
  const after = folded.key[from] === ' ' ? from + 1 : from;
  const item = meant(said, folded.key.slice(after));
  let end = endOf(folded, start, limit);
  // A heading alone on its line has its value on the next.
  if (ONE_LINE.includes(item) && folded.line[after] === line)
    while (end > after && folded.line[end - 1] !== line) end--;
  const value = folded.key.slice(after, end).trim();
  if (value === '') return [];
  const text = textOf(folded, { start: after, end }).replace(STRAY, '');
  return [{ item, text, span: { start, end } }];
}

/** All headed items of one photo, in the order in which they stand there. */
export function headedItems(folded: Folded): Headed[] {
  const found = marks(folded);
  const limitOf = (index: number) => found[index + 1]?.start ?? folded.key.length;
  return found.flatMap((mark, index): Headed[] => {
    const own = valueOf(folded, mark, limitOf(index));
    const next = found[index + 1];
    // "NSX - HSD: 02/04/2026 - 02/04/2027": both dates stand behind the second.
    return own.length === 0 && mark.item === 'madeOn' && next?.item === 'useBy'
      ? valueOf(folded, { ...next, item: 'madeOn' }, limitOf(index + 1))
      : own;
  });
}

/** Letters of a name, and how much lower than the highest line a line of it may be. */
const NAME_LETTERS = 4;
const NAME_HEIGHT = 0.75;

/** The name has no heading: it is what stands in the largest letters (Art. 43.1). */
export function largestWords(folded: Folded): Headed | null {
  const lines = folded.lines.filter(({ text }) => (text.match(/\p{L}/gu)?.length ?? 0) >= NAME_LETTERS);
  const high = Math.max(0, ...lines.map(({ box }) => box[3]));
  const first = folded.lines.findIndex((line) => line.box[3] === high && lines.includes(line));
  if (first === -1) return null;
  const large = (index: number) => {
    const line = folded.lines[index];
    return line !== undefined && lines.includes(line) && line.box[3] >= NAME_HEIGHT * high;
  };
  let [from, to] = [first, first];
  while (large(from - 1)) from--;
  while (large(to + 1)) to++;
  const start = folded.line.indexOf(from);
  let end = folded.line.lastIndexOf(to) + 1;
  while (end > start && folded.key[end - 1] === ' ') end--;
  return start === -1 ? null : { item: 'name', text: textOf(folded, { start, end }), span: { start, end } };
}
