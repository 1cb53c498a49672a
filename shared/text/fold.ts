/** Eth is typed for đ by mistake and looks the same in capitals (Ð/Đ). */
const ETH = /[ðÐ]/gu;
/** Zero-width characters and soft hyphens come along when text is copied from web pages and PDF files. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;

/**
 * Ending of a syllable where two spellings of the tone are in use: "hoà" and "hòa", "khoẻ" and "khỏe", "thuý" and "thúy".
 * Not after q: in "quý" the u belongs to the consonant. Not before another letter: "hoàng" has one spelling only.
 */
const NEW_STYLE = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu;
const PLAIN: Record<string, string> = { o: 'oòóỏõọ', u: 'uùúủũụ', a: 'aàáảãạ', e: 'eèéẻẽẹ', y: 'yỳýỷỹỵ' };

function toOldStyle(ending: string): string {
  const [first, second] = [...ending] as [string, string];
  const [vowel, tones] = Object.entries(PLAIN).find(([, forms]) => forms.includes(second)) ?? [second, second];
  return `${PLAIN[first]![tones.indexOf(second)]}${vowel}`;
}

/** Unicode NFC, the one form in which text is kept and compared (TXT-01). */
export const nfc = (value: string): string => value.normalize('NFC');

/** đ and Đ as d and D: neither Unicode nor SQLite takes the bar off by itself. */
export const withoutBar = (value: string): string => value.replace(/[đð]/gu, 'd').replace(/[ĐÐ]/gu, 'D');

/** Key for searching: no accents, lower case, đ as d. "Nước mắm Đường" gives "nuoc mam duong". */
export function searchKey(value: string): string {
  return withoutBar(nfc(value).replace(INVISIBLE, ''))
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/gu, '')
    .toLowerCase()
    .normalize('NFC');
}

/**
 * Key for comparing names and phrases of the law: accents count, but capitals, the two styles of writing a tone, spaces
 * and punctuation do not (TXT-03, TXT-04). Words are separated by one space.
 */
export function compareKey(value: string): string {
  const lower = nfc(nfc(value).replace(INVISIBLE, '').replace(ETH, 'đ').toLowerCase());
  return lower
    .replace(NEW_STYLE, toOldStyle)
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

/** Words that stand in one text and not in the other, in the order of the texts and in comparison form. */
export function differingWords(one: string, other: string): string[] {
  const [left, right] = [compareKey(one).split(' '), compareKey(other).split(' ')];
  const lone = [...left.filter((word) => !right.includes(word)), ...right.filter((word) => !left.includes(word))];
  return [...new Set(lone)].filter((word) => word !== '');
}
