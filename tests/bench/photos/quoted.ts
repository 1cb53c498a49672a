import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA, type Labelled } from './sets.ts';

/** As `pictures`, for lists whose labels hold commas, quotation marks and line ends. */
export function quoted(set: string): Labelled[] {
  let text: string;
  try {
    text = readFileSync(join(DATA, set, 'labels.csv'), 'utf8');
  } catch {
    return [];
  }
  const lines: string[][] = [[]];
  for (const [, open, cell = '', end] of text.matchAll(/("?)((?:(?<=")(?:[^"]|"")*)|(?:[^",\r\n]*))"?(,|\r?\n|$)/g)) {
    lines.at(-1)!.push(open ? cell.replaceAll('""', '"') : cell);
    if (end !== ',') lines.push([]);
  }
  const [head = [], ...rows] = lines.filter((cells) => cells.length > 1);
  return rows.map((cells) => {
    const more = Object.fromEntries(head.map((name, index) => [name, cells[index] ?? '']));
    const file = more['file'] ?? '';
    return { set, file, path: join(DATA, set, file), label: more['label'] ?? '', more };
  });
}
