import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Labelled pictures beside the checkout: for measuring only, no part of the project. LEN_SAN_BENCH_DATA names another folder. */
export const DATA =
  process.env['LEN_SAN_BENCH_DATA'] ?? fileURLToPath(new URL('../../../../shared/data', import.meta.url));

export interface Labelled {
  set: string;
  file: string;
  path: string;
  label: string;
  /** Every cell of its line, by the heads of labels.csv. */
  more: Record<string, string>;
}

/** The pictures of a set, in the order of its labels.csv; none where the set is not there. No cell in these files holds a comma. */
export function pictures(set: string): Labelled[] {
  const list = join(DATA, set, 'labels.csv');
  if (!existsSync(list)) return [];
  const [head = [], ...rows] = readFileSync(list, 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  return rows.map((cells) => {
    const more = Object.fromEntries(head.map((name, index) => [name, cells[index] ?? '']));
    const file = more['file'] ?? '';
    return { set, file, path: join(DATA, set, file), label: more['label'] ?? '', more };
  });
}

export const PRODUCT_SETS = ['products-ocop', 'products-grocery'] as const;
const BLUR_SETS = ['blur-kwentar', 'blur-certh-mini', 'blur-labels'] as const;

/**
 * Photos that count as good, to be spoilt: products (of the many small grocery pictures every fourth), the sharp ones of the
 * blur sets, and camera photos. A few of them are truly soft or dark, so that false alarms are counted too high.
 */
export const sources = (): Labelled[] => [
  ...pictures('products-ocop'),
  ...pictures('products-grocery').filter((_, index) => index % 4 === 0),
  ...BLUR_SETS.flatMap(pictures).filter(({ label }) => label === 'sharp'),
  ...pictures('photos-12mp'),
];

/**
 * Limits were derived on the one half of the pictures only; figures are told for the other. By the letters of the name, so
 * that the halves stay as they are when a picture is added.
 */
export function tunedOn({ set, file }: Pick<Labelled, 'set' | 'file'>): boolean {
  let sum = 0;
  for (const letter of `${set}/${file}`) sum = (sum * 31 + letter.codePointAt(0)!) % 65_521;
  return sum % 2 === 0;
}
