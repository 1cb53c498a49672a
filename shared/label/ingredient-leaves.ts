// Ingredients down to the last one, with where each stands, so that one can be written anew without touching the others.
import { nfc } from '../text/fold.ts';

/**
 * One ingredient as it is written, from `from` to `to` in the text. `inside` is what its bracket belongs to: "Gia vị" of
 * "Gia vị (tỏi, ớt)", else empty. `holds` where it has a bracket of others, which are then not part of its own `text`.
 */
export type Leaf = { text: string; from: number; to: number; inside: string; holds: boolean };

const OPENING = '([';
const CLOSING = ')]';
const SEPARATORS = ',;\n';
/** Brackets in brackets further down than this are taken as they stand: nobody prints such a list. */
const DEEPEST = 4;

/** Index of the bracket that closes the one at `at`, or the end of the text. */
function closing(text: string, at: number): number {
  let depth = 0;
  for (let index = at; index < text.length; index += 1) {
    if (OPENING.includes(text.charAt(index))) depth += 1;
    if (CLOSING.includes(text.charAt(index))) depth -= 1;
    if (depth === 0) return index;
  }
  return text.length;
}

/** Whether ingredients are parted here: not between the figures of a number. */
export const partsAt = (text: string, at: number): boolean =>
  SEPARATORS.includes(text.charAt(at)) && !/^\d,\d$/u.test(text.slice(Math.max(0, at - 1), at + 2));

const anyParts = (text: string, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (partsAt(text, at)) return true;
  return false;
};

type Opens = (words: string, inner: string) => boolean;
type Reach = { from: number; to: number; inside: string; depth: number };

/**
 * The ingredients of a text (in NFC) in its order.
 * @param opens whether a bracket behind these words holds ingredients though there is but one in it: "Chất bảo quản (Kali sorbat)"
 */
export function leavesOf(text: string, opens: Opens = () => false): Leaf[] {
  const heading = /^\s*Thành phần\s*:/iu.exec(text)?.[0].length ?? 0;
  return within(text, opens, { from: heading, to: text.length, inside: '', depth: 0 });
}

function within(text: string, opens: Opens, { from, to, inside, depth }: Reach): Leaf[] {
  const found: Leaf[] = [];
  let start = from;
  let inner: Leaf[] = [];
  let holes: string[] = [];
  const close = (end: number) => {
    const raw = text.slice(start, end);
    const body = raw.trim().replace(/\.$/u, '');
    const first = start + raw.length - raw.trimStart().length;
    const own = holes.reduce((left, hole) => left.replace(hole, () => ' '), body).trim();
    if (body !== '') found.push({ text: own, from: first, to: first + body.length, inside, holds: holes.length > 0 });
    found.push(...inner);
    [inner, holes] = [[], []];
    start = end + 1;
  };
  for (let at = from; at < to; at += 1) {
    if (partsAt(text, at)) close(at);
    if (!OPENING.includes(text.charAt(at))) continue;
    const end = Math.min(closing(text, at), to);
    const words = text.slice(start, at).trim();
    if (depth < DEEPEST && words !== '' && (anyParts(text, at + 1, end) || opens(words, text.slice(at + 1, end)))) {
      inner.push(...within(text, opens, { from: at + 1, to: end, inside: words, depth: depth + 1 }));
      holes.push(text.slice(at, end + 1));
    }
    at = end;
  }
  close(to);
  return found;
}

/** The text with some of its ingredients written anew. */
export function rewritten(text: string, changes: readonly { leaf: Leaf; words: string }[]): string {
  return changes
    .toSorted((a, b) => b.leaf.from - a.leaf.from)
    .reduce((whole, { leaf, words }) => whole.slice(0, leaf.from) + words + whole.slice(leaf.to), nfc(text));
}
