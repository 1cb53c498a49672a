// Every item of the label against what was read on photos of the pack. It helps and never accuses: what was not read is a
// question, and what was read otherwise is shown beside what was typed.
import { LABEL_ITEMS, type Label } from '../../model/label.ts';
import type { SeenAt, SeenItem } from '../../model/label-seen.ts';
import type { PhotoReading } from '../../model/photo-reading.ts';
import { nfc } from '../../text/fold.ts';
import { printedLine, valueOf, type PrintedItem } from '../printed.ts';
import {
  around,
  boxOf,
  confidenceOf,
  fold,
  foldedKey,
  textOf,
  type Folded,
  type ReadLine,
  type Span,
  meanConfidenceOf,
} from './folded.ts';
import { type Headed, headedItems, largestWords } from './headed.ts';
import { likeliest, sameNumbers } from './likely.ts';
import { hasNutrition, meaningOf, proofsOf } from './values.ts';

/** What was read on one photo. */
export type Picture = { photoId: string; reading: Pick<PhotoReading, 'lines' | 'codes'> };

type Read = Picture & { folded: Folded; headed: Headed[] };

/** The reader's own confidence, 0..100, from which what it read may be held against what was typed. */
const SURE = 80;
/** The same from which it is offered for an empty field: a person looks at it before it is written. */
const READABLE = 65;

const placed = ({ photoId, folded }: Read, span: Span): SeenAt => ({
  photoId,
  box: boxOf(folded, span),
  text: textOf(folded, span),
});

const ofLine = ({ photoId }: Read, { box, text }: ReadLine): SeenAt => ({ photoId, box, text });

type Verdict = { state: 'found' | 'different' | 'unseen'; at: SeenAt | null };
const UNSEEN: Verdict = { state: 'unseen', at: null };

/** Found by a pattern in one line, or in a line and the next: a stamp breaks where it likes. */
function proven(pictures: Read[], proofs: RegExp[]): Verdict | null {
  for (const picture of pictures) {
    for (const line of picture.reading.lines) {
      if (proofs.some((proof) => proof.test(nfc(line.text)))) return { state: 'found', at: ofLine(picture, line) };
    }
  }
  return null;
}

/** What stands under the item's own heading and means the same; or, read for certain, something else. */
function headedValue(pictures: Read[], item: PrintedItem, typed: string): Verdict | null {
  const wanted = meaningOf(item, typed);
  if (wanted === null) return null;
  let other: Verdict | null = null;
  for (const picture of pictures) {
    for (const { item: headed, text, span } of picture.headed) {
      const read = headed === item ? meaningOf(item, text) : null;
      if (read === null) continue;
      const at = { ...placed(picture, span), text };
      if (read === wanted) return { state: 'found', at };
      if (confidenceOf(picture.folded, span) >= SURE) other ??= { state: 'different', at };
    }
  }
  return other;
}

/** Words of which a few letters may be read wrong, but no figure. */
function worded(pictures: Read[], item: PrintedItem, typed: string): Verdict {
  const key = foldedKey(typed);
  let near: Verdict = UNSEEN;
  for (const picture of pictures) {
    const { folded } = picture;
    const found = likeliest(folded, key);
    if (!found) continue;
    const at = placed(picture, found);
    if (sameNumbers(key, folded.key.slice(found.start, found.end))) return { state: 'found', at };
    // A wrong figure may be the reader's: where it was sure, a person looks; where it was not, it is only pointed at.
    near = { state: confidenceOf(folded, found) >= SURE ? 'different' : 'unseen', at };
  }
  if (near.at) return near;
  return otherWords(pictures, item, key) ?? UNSEEN;
}

/** Letters of a value from which other words under the same heading are no accident. */
const TELLING = 6;

/** Something else under the item's own heading, read for certain. */
function otherWords(pictures: Read[], item: PrintedItem, key: string): Verdict | null {
  for (const picture of pictures) {
    for (const { item: other, text, span } of picture.headed) {
      if (other !== item || confidenceOf(picture.folded, span) < SURE) continue;
      const read = foldedKey(text);
      // The value may be cut off at the edge of the pack, or go on with what no heading parts from it.
      if (read.length < TELLING || key.includes(read) || read.includes(key)) continue;
      return { state: 'different', at: { ...placed(picture, span), text } };
    }
  }
  return null;
}

function nutrition(pictures: Read[], label: Label): Verdict {
  for (const picture of pictures) {
    const { lines } = picture.reading;
    const text = lines.map((line) => nfc(line.text)).join(' ');
    if (!hasNutrition(label, text)) continue;
    const table = lines.filter((line) => hasPart(label, line));
    return {
      state: 'found',
      at: { photoId: picture.photoId, box: around(table.map(({ box }) => box)) ?? [0, 0, 1, 1], text: '' },
    };
  }
  return UNSEEN;
}
const hasPart = (label: Label, { text }: ReadLine) =>
  /\d\s*(?:k?cal|m?g|kj)\b/iu.test(text) || hasNutrition(label, nfc(text));

/** An address on the net, by the square code that holds it or as it is printed. */
function linked(pictures: Read[], typed: string): Verdict {
  const bare = (url: string) => url.trim().replace(/\/$/u, '').toLowerCase();
  const codes = pictures.flatMap((picture) =>
    picture.reading.codes.filter(({ format }) => format === 'QRCode').map((code) => ({ ...code, picture })),
  );
  const at = ({ picture, text, box }: (typeof codes)[number]): SeenAt => ({ photoId: picture.photoId, box, text });
  const same = codes.find(({ text }) => bare(text) === bare(typed));
  if (same) return { state: 'found', at: at(same) };
  const [other] = codes;
  return other ? { state: 'different', at: at(other) } : UNSEEN;
}

function judge(label: Label, item: PrintedItem, typed: string, pictures: Read[]): Verdict {
  if (item === 'nutrition') return nutrition(pictures, label);
  if (item === 'traceUrl' || item === 'eLabelUrl') return linked(pictures, typed);
  const proofs = proofsOf(label, item);
  const sure = proofs.length > 0 ? proven(pictures, proofs) : null;
  return sure ?? headedValue(pictures, item, typed) ?? worded(pictures, item, typed);
}

const isPrinted = (item: (typeof LABEL_ITEMS)[number]): item is PrintedItem =>
  item !== 'starsShown' && item !== 'printDate';
const ITEMS = LABEL_ITEMS.filter(isPrinted);

/** Items that are offered to be written into an empty form: what was read for them is a value, not a table or a code. */
const OFFERED: readonly PrintedItem[] = ITEMS.filter(
  (item) => !['nutrition', 'alcohol', 'traceUrl', 'eLabelUrl', 'requiredPhrase'].includes(item),
);

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

const read = (picture: Picture): Read => {
  const folded = fold(picture.reading.lines);
  return { ...picture, folded, headed: itemsRead(folded) };
};

/** All items that are typed or were read, in the order of the label. */
export function seenItems(label: Label, pictures: readonly Picture[]): SeenItem[] {
  const all = pictures.map(read);
  const judged = ITEMS.flatMap((item): SeenItem[] => {
    const typed = valueOf(label, item);
    return typed === '' ? [] : [{ item, typed, ...judge(label, item, typed, all) }];
  });
  const typedKeys = judged.map(({ typed }) => foldedKey(typed));
  const untyped = OFFERED.filter((item) => printedLine(label, item) === null).flatMap((item): SeenItem[] => {
    for (const picture of all) {
      const found = picture.headed.find(
        (one) => one.item === item && meanConfidenceOf(picture.folded, one.span) >= READABLE,
      );
      // The maker who is also responsible is printed once; a phrase of origin may name the maker's place.
      const key = found ? foldedKey(found.text) : '';
      if (!found || typedKeys.some((typed) => likeliest({ key }, typed) ?? likeliest({ key: typed }, key))) continue;
      return [{ item, state: 'untyped', typed: '', at: { ...placed(picture, found.span), text: found.text } }];
    }
    return [];
  });
  return [...judged, ...untyped];
}
