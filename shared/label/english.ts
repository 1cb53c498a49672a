// The label's English side: headings and set phrases from a small table of ours, the rest typed by a person (OCP-26).
import type { Label } from '../model/label.ts';
import { compareKey } from '../text/fold.ts';
import { formatNumber } from '../text/numbers.ts';
import { nutritionLine, valueOf, type PrintedItem } from './printed.ts';
import { STARTERS } from './starters.ts';

export const ENGLISH_HEADINGS: Record<PrintedItem, string> = {
  name: 'Product',
  responsibleName: 'Responsible party',
  responsibleAddress: 'Address',
  makerName: 'Made by',
  makerAddress: 'Place of production',
  ordererName: 'Made for',
  ordererAddress: 'Address',
  packerName: 'Repacked by',
  packerAddress: 'Place of repacking',
  artisan: 'Artisan, craft village',
  origin: 'Origin',
  netQuantity: 'Net quantity',
  drainedQuantity: 'Drained weight',
  components: 'Contents',
  ingredients: 'Ingredients',
  nutrition: 'Nutrition facts',
  madeOn: 'Manufacturing date',
  useBy: 'Expiry date',
  repackedOn: 'Repacking date',
  lot: 'Lot',
  storage: 'Storage',
  usage: 'Instructions for use',
  warning: 'Warning',
  standard: 'Standard, declaration no.',
  alcohol: 'Alcohol',
  materials: 'Materials',
  technical: 'Technical data',
  madeInYear: 'Year of manufacture',
  requiredPhrase: '',
  traceUrl: 'Traceability',
  eLabelUrl: 'E-label',
};

/** Items that read the same in every language: nothing has to be typed for them. */
const SAME: readonly PrintedItem[] = ['lot', 'standard', 'madeInYear', 'traceUrl', 'eLabelUrl', 'nutrition', 'alcohol'];

export const sameInEnglish = (item: PrintedItem): boolean => SAME.includes(item);

const byVietnamese = new Map(STARTERS.map(({ vi, en }) => [compareKey(vi), en]));

const PERIODS: Record<string, string> = { ngày: 'days', tháng: 'months', năm: 'years' };

/** Set words of dates and quantities, and of addresses: names themselves stay as they are. */
const REPLACED: readonly [RegExp, string | ((...found: string[]) => string)][] = [
  [/^Khối lượng tịnh/iu, 'Net weight'],
  [/^Khối lượng ráo/iu, 'Drained weight'],
  [/^Thể tích thực/iu, 'Net volume'],
  [/^Số lượng/iu, 'Quantity'],
  [/^(?:NSX|Ngày sản xuất)\b/iu, 'MFG'],
  [/^(?:HSD|HD|Hạn sử dụng|Hạn dùng)\b/iu, 'EXP'],
  [/^Sử dụng tốt nhất trước(?: ngày)?/iu, 'Best before'],
  [/^Xem NSX, ?HSD.*$/iu, 'MFG, EXP: see pack'],
  [/(\d+) (ngày|tháng|năm)\b/giu, (_all, count, period) => `${count} ${PERIODS[period?.toLowerCase() ?? ''] ?? ''}`],
  [/\b(?:kể )?từ (?:NSX|ngày sản xuất)/iu, 'from MFG'],
  [/\(?(\d+) (?:gói|túi|hộp|chai|lọ|hũ) x /giu, '($1 x '],
];

const PLACES: readonly [RegExp, string][] = [
  [/\bxã ([^,]+)/giu, '$1 Commune'],
  [/\bphường ([^,]+)/giu, '$1 Ward'],
  [/\btỉnh ([^,]+)$/giu, '$1 Province, Viet Nam'],
];

const ADDRESSES: readonly PrintedItem[] = ['responsibleAddress', 'makerAddress', 'ordererAddress', 'packerAddress'];
const SET_WORDS: readonly PrintedItem[] = ['netQuantity', 'drainedQuantity', 'madeOn', 'useBy'];

const replaced = (text: string, table: readonly [RegExp, string | ((...found: string[]) => string)][]): string =>
  table.reduce((now, [from, to]) => (typeof to === 'string' ? now.replace(from, to) : now.replace(from, to)), text);

/** Sentences of ours one after the other, each known; null as soon as one of them is not. */
function sentences(text: string): string | null {
  const known = byLongest(text.match(/[^.!?]+[.!?]?/gu)?.map((part) => part.trim()) ?? []);
  return known.length > 0 && known.every((part) => part !== null) ? known.join(' ') : null;
}

/** A starter may hold more than one sentence: the longest run that is known goes first. */
function byLongest(parts: string[]): (string | null)[] {
  const [first] = parts;
  if (first === undefined) return [];
  for (let length = parts.length; length > 0; length -= 1) {
    const known = byVietnamese.get(compareKey(parts.slice(0, length).join(' ')));
    if (known !== undefined) return [known, ...byLongest(parts.slice(length))];
  }
  return [null];
}

/** What the table knows of an item as it stands; null where a person has to translate. */
export function knownEnglish(label: Label, item: PrintedItem): string | null {
  const value = valueOf(label, item);
  if (value === '') return null;
  if (item === 'nutrition') return label.nutrition && nutritionLine(label.nutrition, 'en');
  if (item === 'alcohol') return label.alcohol === null ? null : `${formatNumber(label.alcohol, 1)} % vol`;
  if (SAME.includes(item)) return value;
  if (ADDRESSES.includes(item)) return changed(value, replaced(value, PLACES));
  if (SET_WORDS.includes(item))
    return /^[\d.,]+ ?[a-zµ]+$/iu.test(value) ? value : changed(value, replaced(value, REPLACED));
  return sentences(value);
}

const changed = (before: string, after: string): string | null => (after === before ? null : after);

/** What stands beside an item in English: what a person typed, else what the table knows. */
export function englishOf(label: Label, item: PrintedItem): string | null {
  const typed = label.english?.[item]?.trim();
  return typed ? typed : knownEnglish(label, item);
}

/** The record with one item changed; an item without words leaves no trace. */
export function withEnglish(
  english: Label['english'],
  item: PrintedItem,
  words: string | null,
): NonNullable<Label['english']> {
  const { [item]: _old, ...rest } = english ?? {};
  return words === null || words === '' ? rest : { ...rest, [item]: words };
}
