// Codes read on photos of the pack against what was typed.
import type { Dossier } from '../../model/dossier.ts';
import type { SeenAt } from '../../model/label-seen.ts';
import { TILL_FORMATS } from '../../model/photo-reading.ts';
import { gtinDigits, gtinFault } from '../../text/gtin.ts';
import { bareUrl, isLink, SQUARE } from './links.ts';

/**
 * What is to be said of a code.
 *   same      as typed
 *   differs   another number or address than the one typed
 *   untyped   nothing is typed to compare it with
 *   fault     its check digit does not agree
 *   no-link   a square code that leads nowhere: a bank account, a line of Wi-Fi
 */
type Compared = 'same' | 'differs' | 'untyped';
export type SeenCode = SeenAt &
  ({ kind: 'bars'; says: Compared | 'fault' } | { kind: 'square'; says: Compared | 'no-link' });

/** UPC-A is EAN-13 with a nought before it. */
const bareGtin = (text: string): string => gtinDigits(text).replace(/^0+/u, '');

const compared = (typed: string[], read: string): Compared =>
  typed.length === 0 ? 'untyped' : typed.includes(read) ? 'same' : 'differs';

export function seenCodes({ photos, variants, label }: Pick<Dossier, 'photos' | 'variants' | 'label'>): SeenCode[] {
  const gtins = variants.flatMap(({ gtin }) => (gtin?.trim() ? [bareGtin(gtin)] : []));
  const urls = [label?.traceUrl, label?.eLabelUrl].flatMap((url) => (url?.trim() ? [bareUrl(url)] : []));
  const found = photos.flatMap(({ id, reading }) =>
    (reading?.codes ?? []).flatMap(({ format, text, box }): SeenCode[] => {
      const at = { photoId: id, text, box };
      // The carton's and the post's codes are nobody's business here.
      if (TILL_FORMATS.includes(format))
        return [{ ...at, kind: 'bars', says: gtinFault(text) ? 'fault' : compared(gtins, bareGtin(text)) }];
      return SQUARE.includes(format)
        ? [{ ...at, kind: 'square', says: isLink(text) ? compared(urls, bareUrl(text)) : 'no-link' }]
        : [];
    }),
  );
  // The same code on three photos is one code.
  return found.filter(({ text }, index) => found.findIndex((other) => other.text === text) === index);
}
