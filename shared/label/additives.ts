// Additives in a list of ingredients: each with its group, and its name or its number (NĐ 37/2026 Art. 48.3a).
import { compareKey, nfc } from '../text/fold.ts';
import { byName, byNumber, groupOf, type Additive, type AdditiveList } from './additive-list.ts';
import { leavesOf, type Leaf } from './ingredient-leaves.ts';

/** "472e", "500(ii)", "452i". */
const NUMBER = String.raw`(\d{3,4}(?:[a-h](?!\p{L}))?)(?:\s?\(([ivx]+)\)|([ivx]+)(?!\p{L}))?`;
/** In brackets, behind "INS" or "E", or alone. */
const NUMBERS = [
  new RegExp(String.raw`[([]\s*(?:INS|E)?[\s:.–-]*${NUMBER}\s*[)\]]`, 'iu'),
  new RegExp(String.raw`(?<![\p{L}\d])(?:INS|(?<!vitamin\s*)E)[\s:.–-]*${NUMBER}(?![\p{L}\d.,%])`, 'iu'),
  new RegExp(String.raw`^\s*${NUMBER}\s*$`, 'iu'),
];
/** Words that say where a sweetener, a colour or a flavour is from (Art. 48.3a). */
const NATURE = /[([]?\s*(?<!\p{L})(giống tự nhiên|tự nhiên|tổng hợp|nhân tạo)(?!\p{L})\s*[)\]]?/iu;
const natureIn = (text: string): string | null => NATURE.exec(text)?.[1]?.toLowerCase() ?? null;
const PERCENT = /\(?\s*\d[\d.,]*\s*%\s*\)?/u;

/** An ingredient with what it is as an additive; `group` and `own` are names of groups, `own` where it stands with it itself. */
export type ReadLeaf = {
  leaf: Leaf;
  own: string | null;
  group: string | null;
  /** What is left when group, number and share are taken out. */
  name: string;
  ins: string | null;
  byNumber: Additive | null;
  byName: Additive | null;
  /** Where it is from, as it or what its bracket belongs to says: "tự nhiên". */
  nature: string | null;
  percent: string;
};

/** The text without its first words, however they are parted. */
const without = (text: string, count: number): string =>
  text.replace(new RegExp(String.raw`^\P{L}*(?:[\p{L}\p{M}\p{N}]+[^\p{L}\p{M}\p{N}]*){${count}}`, 'u'), '');

function readLeaf(list: AdditiveList, leaf: Leaf): ReadLeaf {
  const percent = PERCENT.exec(leaf.text)?.[0] ?? '';
  const bare = leaf.text.replace(percent, ' ').replace(NATURE, ' ').trim();
  const own = groupOf(list, bare);
  const rest = own ? without(bare, own.length) : bare;
  const number = NUMBERS.map((form) => form.exec(rest)).find((found) => found !== null);
  const [, digits = '', bracketed, roman = bracketed] = number ?? [];
  const ins = number ? `${digits}${roman ? `(${roman})` : ''}`.toLowerCase() : null;
  const name = (number ? rest.replace(number[0], ' ') : rest)
    .replaceAll(/\s+/gu, ' ')
    .replace(/^[\s:–-]+|[\s:–-]+$/gu, '');
  const named = byName(list, name);
  return {
    leaf,
    own: own?.name ?? null,
    group: own?.name ?? null,
    name,
    ins,
    byNumber: ins === null ? null : byNumber(list, ins, named),
    byName: named,
    nature: natureIn(leaf.text) ?? natureIn(leaf.inside),
    percent: percent.trim(),
  };
}

const isGroupAlone = (list: AdditiveList, text: string): boolean => {
  const group = groupOf(list, text);
  return group !== null && group.length === compareKey(text.replace(NATURE, ' ')).split(' ').length;
};

const isNature = (text: string): boolean => text.replace(NATURE, '').trim() === '';

const isAdditive = ({ ins, byName: known }: ReadLeaf) => ins !== null || known !== null;

/**
 * Every ingredient of a text with its group: that which stands with it, else that of its bracket, else that of the additive
 * before it ("Chất bảo quản: Kali sorbat (202), Natri benzoat (211)").
 */
export function readAdditives(list: AdditiveList, text: string | null): ReadLeaf[] {
  const leaves = leavesOf(nfc(text ?? ''), (head, inner) => isGroupAlone(list, head) && !isNature(inner));
  /** Of the ingredient before, among those of the same bracket. */
  const before = new Map<string, Pick<ReadLeaf, 'group' | 'nature'>>();
  return leaves.map((leaf): ReadLeaf => {
    const read = readLeaf(list, leaf);
    const inside = leaf.inside === '' ? null : (groupOf(list, leaf.inside)?.name ?? null);
    const known = read.byNumber ?? read.byName;
    const goesOn = read.own === null && inside === null && isAdditive(read);
    const last = before.get(leaf.inside);
    const shared = goesOn && last?.group && (!known || known.groups.includes(last.group)) ? last : null;
    const group = read.own ?? inside ?? shared?.group ?? null;
    const nature = read.nature ?? shared?.nature ?? null;
    before.set(leaf.inside, { group, nature });
    return { ...read, group, nature };
  });
}
