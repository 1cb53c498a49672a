// Addresses on the net that square codes hold.
import type { Label } from '../../model/label.ts';
import type { Verdict } from './judge.ts';
import type { Picture } from './picture.ts';

/** Codes that telephones read. */
export const SQUARE: readonly string[] = ['QRCode', 'DataMatrix'];

/** The same address, however it was typed. */
export const bareUrl = (url: string): string =>
  url
    .trim()
    .replace(/^https?:\/\//iu, '')
    .replace(/\/$/u, '')
    .toLowerCase();

/** Whether it leads anywhere at all: a code may hold a bank account, a line of Wi-Fi, a card of a person. */
export const isLink = (text: string): boolean => /^https?:\/\/[^\s/]+\.[^\s/]+/iu.test(text.trim());

const hostOf = (url: string): string => bareUrl(url).split(/[/?#]/u)[0]!;

/**
 * An address by the square code that holds it. Another code of the same house holds another address of it; codes of other
 * houses (a page for customers, a payment) say nothing of this one. Null where no code speaks of it.
 */
export function linked(pictures: readonly Picture[], label: Label, item: 'traceUrl' | 'eLabelUrl'): Verdict | null {
  const typed = label[item] ?? '';
  const other = label[item === 'traceUrl' ? 'eLabelUrl' : 'traceUrl'];
  const codes = pictures.flatMap(({ photoId, reading }) =>
    reading.codes.filter(({ format }) => SQUARE.includes(format)).map(({ text, box }) => ({ photoId, text, box })),
  );
  const same = codes.find(({ text }) => bareUrl(text) === bareUrl(typed));
  if (same) return { state: 'found', at: same };
  const strange = codes.find(
    ({ text }) => isLink(text) && hostOf(text) === hostOf(typed) && (!other || bareUrl(text) !== bareUrl(other)),
  );
  return strange ? { state: 'different', at: strange } : null;
}
