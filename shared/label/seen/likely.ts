// Finding words that were read with some letters wrong.
import search from 'approx-string-match';
import { shapeOf, type Folded, type Span } from './folded.ts';

/** Share of the letters that may be wrong, missing or too many: on blurred and bent labels one in seven is. */
const WRONG = 0.15;
/** Under so many letters a wrong one makes another word. */
const SHORT = 7;

const bounded = (key: string, { start, end }: Span): boolean =>
  (start === 0 || key[start - 1] === ' ') && (end === key.length || key[end] === ' ');

/** Blanks at its ends are no part of it. */
function trimmed(key: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && key[start] === ' ') start++;
  while (end > start && key[end - 1] === ' ') end--;
  return { start, end };
}

/** To the ends of the words in which it begins and ends. */
function wholeWords(key: string, span: Span): Span {
  let { start, end } = span;
  while (start > 0 && key[start - 1] !== ' ') start--;
  while (end < key.length && key[end] !== ' ') end++;
  return { start, end };
}

export type Likely = Span & { errors: number };

/**
 * Where these words stand, with the fewest letters wrong; null where they do not. Short words must be right and stand by
 * themselves. @param key folded as the text is (foldedKey)
 */
export function likeliest({ key: text }: Pick<Folded, 'key'>, key: string): Likely | null {
  if (key === '') return null;
  const most = key.length < SHORT ? 0 : Math.max(1, Math.floor(key.length * WRONG));
  const found = search(shapeOf(text), shapeOf(key), most).map(({ errors, ...span }) => ({
    errors,
    ...trimmed(text, span),
  }));
  // Of equals, the one that takes in the most: a match may end a letter early at no cost.
  const best = found.toSorted((a, b) => a.errors - b.errors || b.end - b.start - (a.end - a.start));
  const whole = best.find((span) => bounded(text, span));
  if (whole || key.length < SHORT || !best[0]) return whole ?? null;
  return { ...wholeWords(text, best[0]), errors: best[0].errors };
}

/** Letters of a word of which one may be wrong. */
const LETTERS_A_FAULT = 4;
/** Words so short are lost to a stain; of a long text so large a share of its words may be, none of a name. */
const LITTLE = 3;
const LOST = 0.12;

/**
 * Whether every word that was typed was read, each with a letter in four wrong at most: a few letters of a long text may be, but
 * "Cửa Hội" is not "Cửa Lò". Words that a reader put together or parted are there all the same.
 */
export function sameWords(typed: string, read: string): boolean {
  const [words, text] = [shapeOf(typed).trim().split(' '), shapeOf(read)];
  const missing = words.filter((word) => {
    const most = word.length < LITTLE ? 0 : Math.max(1, Math.floor(word.length / LETTERS_A_FAULT));
    return search(text, word, most).length === 0;
  });
  return missing.every((word) => word.length <= LITTLE) && missing.length <= Math.floor(words.length * LOST);
}

/** Numbers in a folded text. A round letter that stands alone was a nought on the pack, or no figure at all. */
const numbersIn = (key: string): string[] => key.replace(/(?<=^| )o(?= |$)/g, '0').match(/\d+/g) ?? [];

/**
 * Whether all numbers that were typed were read, in their order: a letter may be read wrong, but a wrong figure is another date
 * or another weight. What else was read between them (a stain, the edge of the pack) does not count.
 */
export function sameNumbers(typed: string, read: string): boolean {
  const found = numbersIn(read.replace(/(?<=\d)o|o(?=\d)/g, '0'));
  let at = 0;
  return (typed.match(/\d+/g) ?? []).every((number) => {
    at = found.indexOf(number, at) + 1;
    return at > 0;
  });
}
