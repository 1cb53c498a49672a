// Additives in a list of ingredients: the name of the group, and the name or the number (NĐ 37/2026 Art. 48.3a). The list is the pack's.
import { z } from 'zod';
import { compareKey, nfc } from '../text/fold.ts';
import { leavesOf, type Leaf } from './ingredient-leaves.ts';

/** `ins` by Codex CAC/GL 36; `names` and `groups` the usual one first, `keys` the names in the form in which they are compared. */
export type Additive = { ins: string; names: string[]; groups: string[]; keys: string[] };

const words = (list: string, sign: string): string[] => list.split(sign).map((one) => one.trim());

/** "202 | Chất bảo quản | Kali sorbat; Potassium sorbate": number, groups parted by strokes, names by semicolons. */
const AdditiveRow = z
  .string()
  .regex(/^\d{3,4}[a-z]?(?:\([ivx]+\))? \| [^|]+ \| [^|]+$/u)
  .transform((row): Additive => {
    const [ins = '', groups = '', listed = ''] = words(row, '|');
    const names = words(listed, ';');
    return { ins, groups: words(groups, '/'), names, keys: names.map(compareKey) };
  });

/** "Phẩm màu = chất tạo màu; màu thực phẩm": the word that the desk writes, and others for the same group. */
const GroupRow = z.string().transform((row) => {
  const [name = '', others = ''] = words(row, '=');
  return { name, keys: [name, ...words(others, ';')].map(compareKey).filter((key) => key !== '') };
});

export const AdditiveList = z.strictObject({
  /** Groups whose additives need no name of their own: flavours. */
  unnamed: z.array(z.string()).default([]),
  /** Groups of which the law asks where the additive is from. */
  natural: z.array(z.string()).default([]),
  groups: z.array(GroupRow).default([]),
  additives: z.array(AdditiveRow).default([]),
});
export type AdditiveList = z.infer<typeof AdditiveList>;

const NUMBER = String.raw`(\d{3,4}[a-z]?)(?:\s?\(([ivx]+)\))?`;
/** In brackets, behind "INS" or "E", or alone. */
const NUMBERS = [
  new RegExp(String.raw`[([]\s*(?:INS|E)?[\s:.–-]*${NUMBER}\s*[)\]]`, 'iu'),
  new RegExp(String.raw`(?<![\p{L}\d])(?:INS|(?<!vitamin\s*)E)[\s:.–-]*${NUMBER}(?![\p{L}\d.,%])`, 'iu'),
  new RegExp(String.raw`^\s*${NUMBER}\s*$`, 'iu'),
];
/** Words that say where a sweetener, a colour or a flavour is from (Art. 48.3a). */
const NATURE = /[([]?\s*(?<!\p{L})(?:giống tự nhiên|tự nhiên|tổng hợp|nhân tạo)(?!\p{L})\s*[)\]]?/iu;
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
  /** Whether it, or what its bracket belongs to, says where it is from. */
  nature: boolean;
  percent: string;
};

const startsWith = (key: string, start: string) => key === start || key.startsWith(`${start} `);

/** The group that these words begin with, and how many words its name has. */
function groupOf(list: AdditiveList, text: string): { name: string; length: number } | null {
  const key = compareKey(text);
  const found = list.groups
    .flatMap(({ name, keys }) =>
      keys.filter((one) => startsWith(key, one)).map((one) => ({ name, length: one.split(' ').length })),
    )
    .toSorted((a, b) => b.length - a.length);
  return found[0] ?? null;
}

/** The text without its first words, however they are parted. */
const without = (text: string, count: number): string =>
  text.replace(new RegExp(String.raw`^\P{L}*(?:[\p{L}\p{M}\p{N}]+[^\p{L}\p{M}\p{N}]*){${count}}`, 'u'), '');

function byName(list: AdditiveList, name: string): Additive | null {
  const key = compareKey(name);
  if (key === '') return null;
  const is = (known: string) => key === known || (known.includes(' ') && startsWith(key, known));
  return list.additives.find(({ keys }) => keys.some(is)) ?? null;
}

/** "500" may be any of 500(i), 500(ii) …; "500(ii)" is one. */
const byNumber = (list: AdditiveList, ins: string): Additive | null =>
  list.additives.find((additive) => additive.ins === ins) ??
  list.additives.find((additive) => additive.ins.replace(/\(.*/u, '') === ins.replace(/\(.*/u, '')) ??
  null;

function readLeaf(list: AdditiveList, leaf: Leaf): ReadLeaf {
  const percent = PERCENT.exec(leaf.text)?.[0] ?? '';
  const bare = leaf.text.replace(percent, ' ').replace(NATURE, ' ').trim();
  const own = groupOf(list, bare);
  const rest = own ? without(bare, own.length) : bare;
  const number = NUMBERS.map((form) => form.exec(rest)).find((found) => found !== null);
  const ins = number ? `${number[1]!.toLowerCase()}${number[2] ? `(${number[2].toLowerCase()})` : ''}` : null;
  const name = (number ? rest.replace(number[0], ' ') : rest)
    .replaceAll(/\s+/gu, ' ')
    .replace(/^[\s:–-]+|[\s:–-]+$/gu, '');
  return {
    leaf,
    own: own?.name ?? null,
    group: own?.name ?? null,
    name,
    ins,
    byNumber: ins === null ? null : byNumber(list, ins),
    byName: byName(list, name),
    nature: NATURE.test(leaf.text) || NATURE.test(leaf.inside),
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
  let carried: Pick<ReadLeaf, 'group' | 'nature'> = { group: null, nature: false };
  return leaves.map((leaf): ReadLeaf => {
    const read = readLeaf(list, leaf);
    const inside = leaf.inside === '' ? null : (groupOf(list, leaf.inside)?.name ?? null);
    const known = read.byNumber ?? read.byName;
    const goesOn = read.own === null && inside === null && isAdditive(read);
    const shares = goesOn && carried.group !== null && (!known || known.groups.includes(carried.group));
    const group = read.own ?? inside ?? (shares ? carried.group : null);
    const nature = read.nature || (shares && carried.nature);
    if (leaf.inside === '') carried = { group, nature };
    return { ...read, group, nature };
  });
}

/** "Chất bảo quản: Kali sorbat (202)", with the share that stood there. */
export const asLaw = ({ ins, names, groups }: Additive, percent: string): string =>
  [`${groups[0]}: ${names[0]} (${ins})`, ...(percent === '' ? [] : [percent])].join(' ');
