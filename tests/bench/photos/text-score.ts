import { nfc, searchKey } from '../../../shared/text/fold.ts';

/** Least number of letters to put in, take out or change (Levenshtein). */
export function distance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const now = [i];
    for (let j = 1; j <= b.length; j++) {
      now[j] = Math.min(before[j]! + 1, now[j - 1]! + 1, before[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    before = now;
  }
  return before[b.length]!;
}

const plain = (text: string): string => nfc(text).replace(/\s+/g, ' ').trim();

/** Letters wrong, put in or left out, in percent of those that stand there; blanks and line ends count as one blank. */
export function errorRate(read: string, wanted: string): number {
  const right = plain(wanted);
  return (100 * distance(plain(read), right)) / right.length;
}

/** As the finder of items compares: no accents, no case, no punctuation. */
export const loose = (text: string): string =>
  searchKey(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
