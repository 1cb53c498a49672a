// One photo of the pack as it is searched: its text folded, and the items that it says by itself.
import type { SeenAt } from '../../model/label-seen.ts';
import type { PhotoReading } from '../../model/photo-reading.ts';
import type { PrintedItem } from '../printed.ts';
import { boxOf, fold, textOf, type Folded, type Span } from './folded.ts';
import { type Headed, headedItems, largestWords } from './headed.ts';

/** What was read on one photo. */
export type Picture = { photoId: string; reading: Pick<PhotoReading, 'lines' | 'codes'> };
export type Searched = Picture & { folded: Folded; headed: Headed[] };

/** The reader's own confidence, 0..100, from which what it read may be held against what was typed. */
export const SURE = 80;

/** Under whose name an address stands. */
const ADDRESS_OF: Partial<Record<PrintedItem, PrintedItem>> = {
  responsibleName: 'responsibleAddress',
  makerName: 'makerAddress',
  ordererName: 'ordererAddress',
  packerName: 'packerAddress',
};

/** What one photo says by itself: its headed items, each address under the name before it, and its largest words as the name. */
export function itemsRead(folded: Folded): Headed[] {
  let whose: PrintedItem = 'responsibleName';
  const headed = headedItems(folded).map((one): Headed => {
    if (ADDRESS_OF[one.item]) whose = one.item;
    return one.item === 'responsibleAddress' ? { ...one, item: ADDRESS_OF[whose]! } : one;
  });
  const name = largestWords(folded);
  return name && headed.every(({ span }) => name.span.end <= span.start || name.span.start >= span.end)
    ? [name, ...headed]
    : headed;
}

export function searched(picture: Picture): Searched {
  const folded = fold(picture.reading.lines);
  return { ...picture, folded, headed: itemsRead(folded) };
}

/** Where a stretch stands on which photo, and what was read there. */
export const placed = ({ photoId, folded }: Searched, span: Span): SeenAt => ({
  photoId,
  box: boxOf(folded, span),
  text: textOf(folded, span),
});
