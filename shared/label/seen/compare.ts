// Every item of the label against what was read on photos of the pack, and what was read of items that nobody typed.
import { LABEL_ITEMS, type Label } from '../../model/label.ts';
import type { SeenItem } from '../../model/label-seen.ts';
import { printedLine, valueOf, type PrintedItem } from '../printed.ts';
import { foldedKey, meanConfidenceOf } from './folded.ts';
import { judge } from './judge.ts';
import { likeliest } from './likely.ts';
import { placed, searched, type Picture, type Searched } from './picture.ts';

const isPrinted = (item: (typeof LABEL_ITEMS)[number]): item is PrintedItem =>
  item !== 'starsShown' && item !== 'printDate';
const ITEMS = LABEL_ITEMS.filter(isPrinted);

/** Items that are offered to be written into an empty form: what was read for them is a value, not a table or a code. */
const OFFERED: readonly PrintedItem[] = ITEMS.filter(
  (item) => !['nutrition', 'alcohol', 'traceUrl', 'eLabelUrl', 'requiredPhrase'].includes(item),
);

/** The reader's confidence, 0..100, from which a value is offered: a person looks at it before it is written. */
const READABLE = 65;

/** What was read for an item that is not typed; null where nothing was, or where it is what stands under another item. */
function offered(item: PrintedItem, pictures: readonly Searched[], typedKeys: readonly string[]): SeenItem | null {
  for (const picture of pictures) {
    const found = picture.headed.find(
      (one) => one.item === item && meanConfidenceOf(picture.folded, one.span) >= READABLE,
    );
    const key = found ? foldedKey(found.text) : '';
    // The maker who is also responsible is printed once; a phrase of origin may name the maker's place.
    if (!found || typedKeys.some((typed) => likeliest({ key }, typed) ?? likeliest({ key: typed }, key))) continue;
    return { item, state: 'untyped', typed: '', at: { ...placed(picture, found.span), text: found.text } };
  }
  return null;
}

/** All items that are typed or were read, in the order of the label. */
export function seenItems(label: Label, pictures: readonly Picture[]): SeenItem[] {
  const all = pictures.map(searched);
  const judged = ITEMS.flatMap((item): SeenItem[] => {
    const typed = valueOf(label, item);
    return typed === '' ? [] : [{ item, typed, ...judge(label, item, typed, all) }];
  });
  const typedKeys = judged.map(({ typed }) => foldedKey(typed));
  const untyped = OFFERED.filter((item) => printedLine(label, item) === null);
  return [...judged, ...untyped.flatMap((item) => offered(item, all, typedKeys) ?? [])];
}
