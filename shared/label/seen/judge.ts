// One item of the label against what was read. It helps and never accuses: what was not read for certain is a question.
import type { Label } from '../../model/label.ts';
import type { SeenAt } from '../../model/label-seen.ts';
import { nfc } from '../../text/fold.ts';
import type { PrintedItem } from '../printed.ts';
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
    if (read === null ? proves(text) : read === wanted) return { state: 'found', at };
    if ((read !== null || /\d/u.test(text)) && sure(picture, span)) other ??= { state: 'different', at };
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
/** Letters that may follow a value and be no text of it. */
const LOOSE_END = 6;

/** Whether the pack says no to what was typed. */
const denied = (key: string, typed: string, { start }: Span): boolean =>
  key.slice(0, start).trimEnd().endsWith('khong') && !typed.startsWith('khong');

/** The headed value in which a stretch lies, where it goes on with more. */
function longer(picture: Searched, item: PrintedItem, { start, end }: Span) {
  const value = picture.headed.find((one) => one.item === item && one.span.start <= start && one.span.end >= end);
  const rest = value ? picture.folded.key.slice(end, value.span.end).replaceAll(' ', '') : '';
  return value && rest.length >= LOOSE_END ? value : null;
}

/** Words of which a few letters may be read wrong, but no figure and no whole word. */
function worded(pictures: Searched[], item: PrintedItem, typed: string): Verdict {
  const key = foldedKey(typed);
  let near: Verdict = UNSEEN;
  for (const picture of pictures) {
    const { folded } = picture;
    const found = likeliest(folded, key);
    if (!found) continue;
    const at = placed(picture, found);
    const words = folded.key.slice(found.start, found.end);
    const more = WHOLE.includes(item) ? longer(picture, item, found) : null;
    const same = sameNumbers(key, words) && sameWords(key, words) && !denied(folded.key, key, found);
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
  return figured(pictures, label, item, typed) ?? worded(pictures, item, typed);
}
