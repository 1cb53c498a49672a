// How far the figures of main/photos can be trusted, on labelled pictures that are no part of the project.
//   node main/run.mjs tests/bench/photo-accuracy.ts [FOLDER]       (default: ../shared/data beside the checkout)
// A set that is not there is left out. Limits in here are those the figures were tried with; the rules have their own.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp, { type Sharp } from 'sharp';
import { checkFile } from '../../main/photos/check.ts';
import { decodeSmall } from '../../main/photos/intake/decode.ts';
import { measure, type PixelMetrics } from '../../main/photos/measure/measure.ts';

const data = resolve(process.argv[2] ?? fileURLToPath(new URL('../../../shared/data', import.meta.url)));
const say = (line = '') => process.stdout.write(`${line}\n`);
const three = (value: number) => value.toFixed(3);

interface Labelled {
  path: string;
  file: string;
  label: string;
  more: Record<string, string>;
}

/** The rows of a set's labels.csv; no cell in these holds a comma but the last label of the edge cases, after ';'. */
function labelled(set: string): Labelled[] {
  const path = join(data, set, 'labels.csv');
  if (!existsSync(path)) return [];
  const [head = [], ...rows] = readFileSync(path, 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  return rows.map((cells) => {
    const more = Object.fromEntries(head.map((name, index) => [name, cells[index] ?? '']));
    const file = more['file'] ?? '';
    return { path: join(data, set, file), file, label: more['label'] ?? '', more };
  });
}

const metricsOf = async (bytes: Uint8Array): Promise<PixelMetrics> => measure((await decodeSmall(bytes)).pixels);

/** Chance that a good picture scores above a bad one. */
function auc(good: number[], bad: number[]): number {
  let wins = 0;
  for (const high of good) for (const low of bad) wins += high > low ? 1 : high === low ? 0.5 : 0;
  return wins / (good.length * bad.length);
}

/** Share of bad pictures below the value that 5 % of the good ones fall below. */
function foundAtFivePercent(good: number[], bad: number[]): number {
  const limit = good.toSorted((a, b) => a - b)[Math.floor(good.length * 0.05)]!;
  return bad.filter((value) => value < limit).length / bad.length;
}

const SHARP_FROM = 0.5;
const ONE_WAY_UNDER = 0.35;

async function realBlur(): Promise<void> {
  say('Blur, real pictures: sharp when B ≥ 0.5 and D ≥ 0.35');
  const all: { sharp: boolean; b: number; right: boolean }[] = [];
  for (const set of ['blur-kwentar', 'blur-certh-mini', 'blur-labels']) {
    const rows = labelled(set);
    const seen: typeof all = [];
    for (const { path, label, file } of rows) {
      const { blur } = await metricsOf(readFileSync(path));
      const [b, d] = [blur.sharpness ?? 0, blur.direction ?? 1];
      const right = (b >= SHARP_FROM && d >= ONE_WAY_UNDER) === (label === 'sharp');
      if (!right) say(`    wrong: ${file} is ${label}, B ${three(b)} D ${three(d)}`);
      seen.push({ sharp: label === 'sharp', b, right });
    }
    all.push(...seen);
    report(set, seen);
  }
  report('together', all);
}

function report(name: string, seen: { sharp: boolean; b: number; right: boolean }[]): void {
  if (seen.length === 0) return;
  const of = (sharpOnes: boolean) => seen.filter((one) => one.sharp === sharpOnes).map(({ b }) => b);
  const right = seen.filter((one) => one.right).length;
  say(
    `  ${name.padEnd(18)} ${right} of ${seen.length} right (${three(right / seen.length)}), AUC of B ${three(auc(of(true), of(false)))}`,
  );
}

const smear = (length: number, along: (x: number, y: number) => boolean) => (picture: Sharp) =>
  picture.convolve({
    width: length,
    height: length,
    kernel: Array.from({ length: length * length }, (_, at) => (along(at % length, Math.floor(at / length)) ? 1 : 0)),
  });

/** Put on at 1600 px, so that what 1024 px shows of it is what a phone's 12 MP would. */
const DAMAGE: Record<string, (picture: Sharp) => Sharp> = {
  'out of focus, sigma 1.5': (picture) => picture.blur(1.5),
  'out of focus, sigma 2.5': (picture) => picture.blur(2.5),
  'shaken sideways, 9 px': smear(9, (_x, y) => y === 4),
  'shaken upwards, 15 px': smear(15, (x) => x === 7),
  'shaken askew, 9 px': smear(9, (x, y) => x === y),
};

async function madeBlur(): Promise<void> {
  const sources = [
    ...labelled('products-ocop'),
    ...labelled('products-grocery').filter((_, index) => index % 4 === 0),
    ...labelled('blur-kwentar').filter(({ label }) => label === 'sharp'),
    ...labelled('blur-labels').filter(({ label }) => label === 'sharp'),
    ...labelled('photos-12mp'),
  ];
  if (sources.length === 0) return;
  say(`\nBlur put on ${sources.length} pictures that count as good (true finds at 5 % false alarms, AUC)`);
  const good: PixelMetrics[] = [];
  const bad: Record<string, PixelMetrics[]> = {};
  for (const { path } of sources) {
    const base = await sharp(path, { failOn: 'none' })
      .autoOrient()
      .flatten({ background: '#fff' })
      .resize(1600, 1600, { fit: 'inside', withoutEnlargement: true })
      .png({ compressionLevel: 0 })
      .toBuffer();
    const saved = (picture: Sharp) => picture.jpeg({ quality: 90 }).toBuffer().then(metricsOf);
    good.push(await saved(sharp(base)));
    for (const [name, change] of Object.entries(DAMAGE)) (bad[name] ??= []).push(await saved(change(sharp(base))));
  }
  const b = (one: PixelMetrics) => one.blur.sharpness ?? 0;
  const d = (one: PixelMetrics) => one.blur.direction ?? 1;
  for (const [name, ones] of Object.entries(bad)) {
    const figure = name.startsWith('shaken') ? d : b;
    const [high, low] = [good.map(figure), ones.map(figure)];
    say(
      `  ${name.padEnd(26)} by ${figure === d ? 'D' : 'B'}: ${three(foundAtFivePercent(high, low))}  AUC ${three(auc(high, low))}`,
    );
  }
  const unknown = good.filter(({ blur }) => blur.unknown !== null).length;
  const alarms = good.filter((one) => b(one) < 0.33 || d(one) < ONE_WAY_UNDER).length;
  say(`  of the good ones: ${unknown} unknown, ${alarms} with B < 0.33 or D < 0.35`);
}

async function whiteGround(): Promise<void> {
  say('\nWhite ground: white when 70 % of the ring is');
  for (const set of ['products-grocery', 'products-ocop']) {
    const rows = labelled(set);
    const found: { right: boolean; white: boolean; share: number }[] = [];
    for (const { path, label, file, more } of rows) {
      const { ring } = await metricsOf(readFileSync(path));
      const white = label === 'white' || label === 'white_background';
      const right = ring.white >= 0.7 === white;
      const kind = more['certificate'] === '1' ? ', a certificate' : '';
      if (!right) say(`    wrong: ${file} is ${label}${kind}, white ${three(ring.white)}`);
      found.push({ right, white, share: ring.white });
    }
    if (found.length === 0) continue;
    const of = (wanted: boolean) => found.filter(({ white }) => white === wanted).map(({ share }) => share);
    const right = found.filter((one) => one.right).length;
    say(
      `  ${set.padEnd(18)} ${right} of ${found.length} right (${three(right / found.length)}), AUC ${three(auc(of(true), of(false)))}`,
    );
  }
}

async function edgeCases(): Promise<void> {
  say('\nEdge cases: expected | got');
  for (const { path, file, label } of labelled('edge-cases')) {
    const checked = await checkFile(path, () => performance.now());
    const got =
      'refusal' in checked
        ? `refused: ${checked.refusal.code} ${JSON.stringify(checked.refusal.values)}`
        : `${checked.metrics.format} ${checked.metrics.width}×${checked.metrics.height}, orientation ${checked.metrics.orientation}` +
          `${checked.notes.map(({ code }) => `, note ${code}`).join('')}, ${Math.round(checked.ms.decode)} + ${Math.round(checked.ms.checks)} ms`;
    say(`  ${file.padEnd(48)} ${label} | ${got}`);
  }
}

say(`Pictures in ${data}\n`);
await realBlur();
await madeBlur();
await whiteGround();
await edgeCases();
