import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { derive } from '../../../main/photos/edit/derive.ts';
import { examine } from '../../../main/photos/examine.ts';
import { perform } from '../../../main/photos/pool/jobs.ts';
import { loadSharp } from '../../../main/photos/sharp.ts';
import { asSharp, pack, random } from '../../photos/draw.ts';
import type { Row } from '../row.ts';
import type { Figure } from './figure.ts';
import { imageMagick } from './peers/magick.ts';
import { opencv } from './peers/opencv.ts';
import { pictures } from './sets.ts';
import { mean } from './statistics.ts';

const ROUNDS = 9;
/** How often each photo comes in the row of many, so that the first and the last weigh little. */
const IN_A_ROW = 4;
/** What a marketplace wants: a white square, and not too many bytes for a village line. */
const PROFILE = { square: true, maxSide: 1600, maxBytes: 300_000 };
const now = () => performance.now();

async function timed(job: () => Promise<unknown>): Promise<number> {
  const start = now();
  await job();
  return now() - start;
}

/** Real photos of 12 MP where somebody has put some beside the checkout; a drawn one otherwise. */
async function photosIn(dir: string): Promise<{ paths: string[]; note: string }> {
  const found = pictures('photos-12mp');
  if (found.length > 0) return { paths: found.map(({ path }) => path), note: `${found.length} real photos` };
  const path = join(dir, 'drawn.jpg');
  const drawing = pack(4000, 3000);
  const next = random(5);
  // A sensor's grain: without it the decoder has next to nothing to do, and the ratio says nothing of real photos.
  for (let at = 0; at < drawing.data.length; at++) {
    drawing.data[at] = Math.min(255, drawing.data[at]! + Math.floor(next() * 16));
  }
  writeFileSync(path, await asSharp(drawing).jpeg({ quality: 85 }).toBuffer());
  return { paths: [path], note: 'a drawn photo' };
}

/** Two photos in hand: while one is measured, the next is decoded on the other core. Milliseconds a photo. */
async function overlapped(paths: string[]): Promise<number> {
  const waiting = Array.from({ length: IN_A_ROW }, () => paths).flat();
  const all = waiting.length;
  const worker = async (): Promise<void> => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) await examine(path, { now });
  };
  return (await timed(() => Promise.all([worker(), worker()]))) / all;
}

/** Times against a bare full decode of the same files by the same decoder, and the goals that are ratios of them. */
export async function times(): Promise<{ rows: Row[]; figures: Figure[] }> {
  await loadSharp();
  const dir = mkdtempSync(join(tmpdir(), 'bench-photos-'));
  try {
    const { paths, note } = await photosIn(dir);
    const slot = { cacheDir: dir, sha256: '0'.repeat(64), recipe: [] };
    const jobs: Record<string, (path: string) => Promise<unknown>> = {
      floor: (path) => sharp(readFileSync(path)).raw().toBuffer(),
      'all checks': (path) => examine(path, { now }),
      'the same with both thumbnails written': (path) => perform({ kind: 'examine', path, ...slot }, now),
      'made ready to send: white square of 1600 px, 300 kB': (path) => derive(path, [], PROFILE),
    };
    const names = Object.keys(jobs);
    // Of each photo and job the least disturbed round counts. Job by job within a round, so that whatever else the machine
    // does falls on all of them alike.
    const best = names.map(() => paths.map(() => Infinity));
    let together = Infinity;
    for (let round = 0; round < ROUNDS; round++) {
      for (const [which, path] of paths.entries()) {
        for (const [job, name] of names.entries()) {
          const ms = await timed(() => jobs[name]!(path));
          best[job]![which] = Math.min(best[job]![which]!, ms);
        }
      }
      together = Math.min(together, await overlapped(paths));
    }
    const [floor = Number.NaN, serial = Number.NaN, ...others] = best.map(mean);
    const peers = { OpenCV: opencv(paths, ROUNDS), ImageMagick: imageMagick(paths, 3) };
    const row = (what: string, ms: number): Row => ({
      what: `12 MP: ${what}`,
      ours: ms,
      floor,
      ratio: ms / floor,
      unit: 'ms',
      note: `floor: full decode by sharp; ${note}`,
    });
    const beat = Object.entries(peers)
      .map(([name, ms]) => `${name} ${ms === null ? 'not installed' : (ms / floor).toFixed(2)}`)
      .join(', ');
    const goal = (what: string, ms: number, most: number, trial: string): Figure => ({
      what,
      beat: `${beat}, trial ${trial}`,
      reach: `≤ ${most}`,
      ours: (ms / floor).toFixed(2),
      met: ms / floor <= most,
      note: `${Math.round(ms)} ms, decode ${Math.round(floor)} ms; ${note}`,
    });
    return {
      rows: [
        row('all checks, one after the other', serial),
        row('all checks, the next one decoded meanwhile', together),
        ...others.map((ms, at) => row(names[at + 2]!, ms)),
        ...Object.entries(peers).flatMap(([name, ms]) => (ms === null ? [] : [row(`the same checks by ${name}`, ms)])),
      ],
      figures: [
        goal('all checks of 12 MP ÷ full decode, serial', serial, 1.2, '1.36'),
        goal('all checks of 12 MP ÷ full decode, overlapped', together, 0.7, '0.75'),
      ],
    };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
