// What a listing must tell of the label: all of it but what differs from lot to lot (NĐ 37/2026/NĐ-CP Art. 41.5a).
import type { Label } from '../model/label.ts';
import { nfc } from '../text/fold.ts';
import { printedLine, type PrintedItem } from './printed.ts';

/**
 * In the order in which a buyer asks. Left out: dates of making and use, lot (exempt), and addresses on the web, which
 * are no item of Art. 42 and which platforms take for leading buyers away.
 */
const ITEMS: readonly PrintedItem[] = [
  'name',
  'requiredPhrase',
  'netQuantity',
  'drainedQuantity',
  'components',
  'ingredients',
  'alcohol',
  'nutrition',
  'materials',
  'technical',
  'usage',
  'storage',
  'warning',
  'origin',
  'makerName',
  'makerAddress',
  'responsibleName',
  'responsibleAddress',
  'ordererName',
  'ordererAddress',
  'packerName',
  'packerAddress',
  'repackedOn',
  'artisan',
  'madeInYear',
  'standard',
];

/** The line above the block: by it the block is found again and replaced. */
const HEAD = 'THÔNG TIN TRÊN NHÃN';

/** "Thành phần: Mật ong", a line for each filled item, without an empty line; empty when nothing is filled. */
export function listingText(label: Label): string {
  return ITEMS.flatMap((item) => printedLine(label, item) ?? []).join('\n');
}

/** What a person would call paragraphs; a block of ours is one, so that what is written below it stays. */
const paragraphs = (description: string | null): string[] =>
  nfc(description ?? '')
    .replaceAll('\r\n', '\n')
    .split(/\n[^\S\n]*(?:\n[^\S\n]*)+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const blockOf = (label: Label): string[] => {
  const text = listingText(label);
  return text === '' ? [] : [`${HEAD}\n${text}`];
};

const isBlock = (part: string): boolean => part.split('\n', 1)[0] === HEAD;

/** The description with the label's block at its end, or renewed where it stands; a label without words takes it out. */
export function withListingText(description: string | null, label: Label): string {
  const parts = paragraphs(description);
  const at = parts.findIndex(isBlock);
  const [before, after] = at === -1 ? [parts, []] : [parts.slice(0, at), parts.slice(at + 1)];
  return [...before, ...blockOf(label), ...after].join('\n\n');
}

/** Whether the description holds the label's block as it reads now. */
export function hasListingText(description: string | null, label: Label): boolean {
  return paragraphs(description).find(isBlock) === blockOf(label)[0];
}
