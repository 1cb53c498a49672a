// What the second look reads, on labelled pictures that are no part of the project.
//   node main/run.mjs tests/bench/photos/reading.ts [labels|turns|marks …]
// `floor` is the best other figure for the same pictures: plain tesseract's as measured once, or none (0).
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';
import type { PhotoReading } from '../../../shared/model/photo-reading.ts';
import { render } from '../../../main/photos/edit/render.ts';
import { readPhoto } from '../../../main/photos/reading/read.ts';
import { closeReader } from '../../../main/photos/reading/text/tesseract.ts';
import { marksByColour } from '../../../main/photos/reading/mark/by-colour.ts';
import type { Row } from '../row.ts';
import { table } from '../table.ts';
import { quoted } from './quoted.ts';
import { type Labelled, pictures } from './sets.ts';
import { mean } from './statistics.ts';
import { errorRate, loose } from './text-score.ts';

const row = (what: string, ours: number, floor: number, unit: string, note?: string): Row => ({
  what,
  ours,
  floor,
  ratio: floor === 0 ? Number.NaN : ours / floor,
  unit,
  ...(note ? { note } : {}),
});

const seconds: number[] = [];
async function read(path: string): Promise<PhotoReading> {
  const before = process.cpuUsage();
  const reading = await readPhoto(path, []);
  const { user, system } = process.cpuUsage(before);
  seconds.push((user + system) / 1e6);
  return reading;
}

async function labels(): Promise<Row[]> {
  const all = quoted('labels-vi-synthetic');
  const errors: Record<string, number[]> = {};
  let fields = 0;
  let found = 0;
  for (const { path, label, more } of all) {
    const lines = label.split(' | ');
    const { lines: seen } = await read(path);
    const text = seen.map((line) => line.text).join(' ');
    (errors[more['variant'] ?? ''] ??= []).push(errorRate(text, lines.join(' ')));
    fields += lines.length;
    found += lines.filter((line) => loose(text).includes(loose(line))).length;
  }
  if (all.length === 0) return [];
  return [
    row(
      `label text wrong, of ${all.length}`,
      mean(Object.values(errors).flat()),
      14.3,
      '% of letters',
      'tesseract alone, 19 kinds of damage',
    ),
    row('label lines found, accents aside', (100 * found) / fields, 84.6, '%', 'tesseract alone'),
    ...Object.entries(errors).map(([kind, ones]) => row(`  ${kind}`, mean(ones), 0, '% of letters')),
  ];
}

/** Every picture, and every third of the many: text on its side costs four looks. */
const upright = (): Labelled[] => [
  ...pictures('products-ocop'),
  ...pictures('products-grocery').filter((_, index) => index % 8 === 0),
  ...pictures('iqa-biq2021').filter((_, index) => index % 8 === 0),
];

async function turns(): Promise<Row[]> {
  const all = quoted('labels-vi-synthetic').filter(({ more }) =>
    ['clean', 'blur3', 'phone', 'half'].includes(more['variant'] ?? ''),
  );
  const dir = mkdtempSync(join(tmpdir(), 'bench-reading-'));
  try {
    let right = 0;
    let wrong = 0;
    let tried = 0;
    for (const { path } of all) {
      for (const quarters of [1, 2, 3]) {
        const turned = join(dir, 'turned.jpg');
        await sharp(path)
          .rotate(90 * quarters)
          .jpeg({ quality: 90 })
          .toFile(turned);
        const { turn } = await read(turned);
        tried++;
        if (turn === 4 - quarters) right++;
        else if (turn !== null) wrong++;
      }
    }
    const others = upright();
    let turned = 0;
    for (const { path } of others) if ((await read(path)).turn) turned++;
    return [
      row(`turned labels set upright, of ${tried}`, right, 0, 'photos', `${wrong} the wrong way`),
      row(`upright photos said to be turned, of ${others.length}`, turned, 0, 'photos'),
    ];
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** Sets in which no picture shows the mark in its colours, beside `products-ocop`, whose labels say it. */
const MARKLESS = [
  'products-grocery',
  'iqa-biq2021',
  'barcodes-zxing',
  'photos-12mp',
  'receipts-vi',
  'blur-kwentar',
  'labels-vi-synthetic',
];

async function marks(): Promise<Row[]> {
  const seen = async (path: string): Promise<boolean> =>
    marksByColour(await render(readFileSync(path), [], 1600)).length > 0;
  let real = 0;
  let found = 0;
  let others = 0;
  let falseHits = 0;
  for (const { path, more } of [...pictures('products-ocop'), ...MARKLESS.flatMap(quoted)]) {
    const hit = await seen(path);
    if (more['ocop_wordmark'] === '1') {
      real++;
      if (hit) found++;
    } else {
      others++;
      if (hit) falseHits++;
    }
  }
  return [
    row(`OCOP marks found by colour, of ${real}`, found, 0, 'photos'),
    row(`OCOP marks seen where there is none, of ${others}`, falseHits, 0, 'photos'),
  ];
}

const PARTS = { labels, turns, marks };

/** @returns no rows where the pictures are not there */
export async function readingRows(parts: string[] = Object.keys(PARTS)): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [name, part] of Object.entries(PARTS)) if (parts.includes(name)) rows.push(...(await part()));
  await closeReader();
  if (seconds.length === 0) return rows;
  return [
    ...rows,
    row(`second look, mean of ${seconds.length} photos`, mean(seconds), 0, 's of processor'),
    row('memory at its highest', process.resourceUsage().maxRSS / 1024, 0, 'MiB', 'with what the bench itself holds'),
  ];
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const parts = process.argv.slice(2);
  process.stdout.write(`${table(await readingRows(parts.length > 0 ? parts : undefined))}\n`);
}
