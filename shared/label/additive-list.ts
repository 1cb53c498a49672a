// The pack's list of additives: their numbers, names and groups, and how the law wants them written (NĐ 37/2026 Art. 48.3a).
import { z } from 'zod';
import { compareKey } from '../text/fold.ts';

/** `ins` by Codex CAC/GL 36; `names` and `groups` the usual one first, `keys` the names in the form in which they are compared. */
export type Additive = { ins: string; names: string[]; groups: string[]; keys: string[] };

const words = (list: string, sign: string): string[] => list.split(sign).map((one) => one.trim());

/** "202 | Chất bảo quản | Kali sorbat; Potassium sorbate": number, groups parted by strokes, names by semicolons; no commas, which part ingredients. */
const AdditiveRow = z
  .string()
  .regex(/^\d{3,4}[a-z]?(?:\([ivx]+\))? \| [^|,]+ \| [^|,]+$/u)
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

const startsWith = (key: string, start: string) => key === start || key.startsWith(`${start} `);

/** The group that these words begin with, and how many words its name has. */
export function groupOf(list: AdditiveList, text: string): { name: string; length: number } | null {
  const key = compareKey(text);
  const found = list.groups
    .flatMap(({ name, keys }) =>
      keys.filter((one) => startsWith(key, one)).map((one) => ({ name, length: one.split(' ').length })),
    )
    .toSorted((a, b) => b.length - a.length);
  return found[0] ?? null;
}

/** The additive of this name, or the one whose name this begins with: "bột ngọt Ajinomoto". */
export function byName(list: AdditiveList, name: string): Additive | null {
  const key = compareKey(name);
  if (key === '') return null;
  const begins = (known: string) => known.includes(' ') && startsWith(key, known);
  return (
    list.additives.find(({ keys }) => keys.includes(key)) ??
    list.additives.find(({ keys }) => keys.some(begins)) ??
    null
  );
}

const whole = (ins: string): string => ins.replace(/\(.*/u, '');

/** "500" may be any of 500(i), 500(ii) …, then the name tells which; "500(ii)" is one. */
export function byNumber(list: AdditiveList, ins: string, named: Additive | null): Additive | null {
  const exact = list.additives.find((additive) => additive.ins === ins);
  if (exact) return exact;
  if (named && whole(named.ins) === whole(ins)) return named;
  return list.additives.find((additive) => whole(additive.ins) === whole(ins)) ?? null;
}

/** "Chất bảo quản: Kali sorbat (202)", with the share that stood there and the word that says where it is from. */
export const asLaw = (
  { ins, names, groups }: Additive,
  { percent = '', nature = null }: { percent?: string; nature?: string | null } = {},
): string => {
  const group = [groups[0], ...(nature === null ? [] : [nature])].join(' ');
  return [`${group}: ${names[0]} (${ins})`, ...(percent === '' ? [] : [percent])].join(' ');
};
