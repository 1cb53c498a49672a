// One item of the label against what was read. It helps and never accuses: what was not read for certain is a question.
import type { Label } from '../../model/label.ts';
import type { SeenAt } from '../../model/label-seen.ts';
import { nfc } from '../../text/fold.ts';
import { valueOf, type PrintedItem } from '../printed.ts';
import { around, confidenceOf, foldedKey, linesOf, type ReadLine, type Span } from './folded.ts';
import { likeliest, sameNumbers, sameWords } from './likely.ts';
import { linked } from './links.ts';
import { withUnit } from './look-alikes.ts';
import { placed, SURE, type Searched } from './picture.ts';
import { hasNutrition, meaningOf, proofsOf } from './values.ts';

export type Verdict = { state: 'found' | 'different' | 'unseen'; at: SeenAt | null };
const UNSEEN: Verdict = { state: 'unseen', at: null };

const sure = ({ folded }: Searched, span: Span): boolean => confidenceOf(folded, span) >= SURE;

/** Values that stand under the item's own heading. */
const headed = (pictures: Searched[], item: PrintedItem) =>
  pictures.flatMap((picture) =>
    picture.headed.filter((one) => one.item === item).map(({ text, span }) => ({ picture, text, span })),
  );

/** The figures alone, however they were parted: what a number keeps when its letters are read wrong. */
const digits = (text: string): string => text.replace(/\D/gu, '');
const sameFigure = (typed: string, read: string): boolean => digits(typed) !== '' && digits(typed) === digits(read);

/**
 * A value that is figures, by what stands under its own heading: the same, or, read for certain, something else. Where that
 * heading was read nowhere, by a line that belongs to no other item: "12 tháng" of a warning is no use-by date.
 */
function figured(pictures: Searched[], label: Label, item: PrintedItem, typed: string): Verdict | null {
  const proofs = proofsOf(label, item);
  const wanted = meaningOf(item, typed);
  if (proofs.length === 0 && wanted === null) return null;
  const proves = (text: string) => proofs.some((proof) => proof.test(withUnit(nfc(text))));
  let other: Verdict | null = null;
  for (const { picture, text, span } of headed(pictures, item)) {
    const read = meaningOf(item, text);
    const at = { ...placed(picture, span), text };
    // A unit that was lost leaves the figure, and that was read under the right heading.
    const same = read === null ? proves(text) || sameFigure(typed, text) : read === wanted;
    if (same) return { state: 'found', at };
    const told = read !== null || (wanted === null && /\d/u.test(text));
    if (told && sure(picture, span)) other ??= { state: 'different', at };
  }
  if (other) return other;
  for (const picture of pictures) {
    const taken = new Set(
      // The name is only what stands in the largest letters.
      picture.headed.flatMap(({ item: of, span }) =>
        of === item || of === 'name' ? [] : linesOf(picture.folded, span),
      ),
    );
    const line = picture.reading.lines.find((each) => !taken.has(each) && proves(each.text));
    if (line) return { state: 'found', at: { photoId: picture.photoId, box: line.box, text: line.text } };
  }
  return null;
}

/** Lists and warnings: what the pack says besides is as weighty as what it says. */
const WHOLE: readonly PrintedItem[] = ['ingredients', 'components', 'warning'];
/** Items in words that may stand behind a value without a heading. */
const TYPED: readonly PrintedItem[] = [
  'requiredPhrase',
  'storage',
  'usage',
  'warning',
  'artisan',
  'origin',
  'responsibleName',
];
/** Letters that may follow a value and be no text of it. */
const LOOSE_END = 6;

/** Whether the pack says no to what was typed. */
const denied = (key: string, typed: string, { start }: Span): boolean =>
  key.slice(0, start).trimEnd().endsWith('khong') && !typed.startsWith('khong');

/**
 * The headed value in which a stretch lies, where it goes on with more. What is typed for another item (a phrase that the law
 * wants has no heading of its own) is no more of this one.
 */
function longer({ headed: all, folded }: Searched, label: Label, item: PrintedItem, { start, end }: Span) {
  const value = all.find((one) => one.item === item && one.span.start <= start && one.span.end >= end);
  let rest = value ? folded.key.slice(end, value.span.end) : '';
  for (const other of TYPED.filter((each) => each !== item)) {
    const found = likeliest({ key: rest }, foldedKey(valueOf(label, other)));
    if (found) rest = rest.slice(0, found.start) + rest.slice(found.end);
  }
  return value && rest.replaceAll(' ', '').length >= LOOSE_END ? value : null;
}

/** Words of which a few letters may be read wrong, but no figure and no whole word. */
function worded(pictures: Searched[], label: Label, item: PrintedItem, typed: string): Verdict {
  const key = foldedKey(typed);
  let near: Verdict = UNSEEN;
  for (const picture of pictures) {
    const { folded } = picture;
    const found = likeliest(folded, key);
    if (!found) continue;
    const at = placed(picture, found);
    const words = folded.key.slice(found.start, found.end);
    const more = WHOLE.includes(item) ? longer(picture, label, item, found) : null;
    // Where the reader was not sure, a word is no better known than its letters; of a phrase of origin the country counts.
    const known = item === 'origin' || sameWords(key, words) || !sure(picture, found);
    const same = sameNumbers(key, words) && known && !denied(folded.key, key, found);
    if (same && !(more && sure(picture, more.span))) return { state: 'found', at };
    // It may be the reader's fault: where it was sure, a person looks; where it was not, it is only pointed at.
    if (near.state !== 'different')
      near = {
        state: sure(picture, found) ? 'different' : 'unseen',
        at: more ? { ...placed(picture, more.span), text: more.text } : at,
      };
  }
  return near.at ? near : (otherWords(pictures, item, key) ?? UNSEEN);
}

/** Letters of a value from which other words under the same heading are no accident. */
const TELLING = 6;

/** Something else under the item's own heading, read for certain. */
function otherWords(pictures: Searched[], item: PrintedItem, key: string): Verdict | null {
  for (const { picture, text, span } of headed(pictures, item)) {
    const read = foldedKey(text);
    // The value may be cut off at the edge of the pack, or go on with what no heading parts from it.
    if (!sure(picture, span) || read.length < TELLING || key.includes(read) || read.includes(key)) continue;
    return { state: 'different', at: { ...placed(picture, span), text } };
  }
  return null;
}

const hasPart = (label: Label, { text }: ReadLine) =>
  /\d\s*(?:k?cal|m?g|kj)\b/iu.test(text) || hasNutrition(label, nfc(text));

function nutrition(pictures: Searched[], label: Label): Verdict {
  for (const { photoId, reading } of pictures) {
    if (!hasNutrition(label, reading.lines.map(({ text }) => nfc(text)).join(' '))) continue;
    const table = reading.lines.filter((line) => hasPart(label, line));
    return { state: 'found', at: { photoId, box: around(table.map(({ box }) => box)) ?? [0, 0, 1, 1], text: '' } };
  }
  return UNSEEN;
}

/** @param typed the item as it would be printed */
export function judge(label: Label, item: PrintedItem, typed: string, pictures: Searched[]): Verdict {
  if (item === 'nutrition') return nutrition(pictures, label);
  if (item === 'traceUrl' || item === 'eLabelUrl') return linked(pictures, label, item) ?? UNSEEN;
  return figured(pictures, label, item, typed) ?? worded(pictures, label, item, typed);
}
