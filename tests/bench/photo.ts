import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { derive } from '../../main/photos/edit/derive.ts';
import { examine } from '../../main/photos/examine.ts';
import { perform } from '../../main/photos/pool/jobs.ts';
import { loadSharp } from '../../main/photos/sharp.ts';
import { asSharp, pack, random } from '../photos/draw.ts';
import type { Bench, Row } from './row.ts';

/** Real photos of 12 MP where somebody has put some beside the checkout; drawn ones otherwise. */
const PHOTOS = fileURLToPath(new URL('../../../shared/data/photos-12mp/', import.meta.url));
const ROUNDS = 9;
/** What a marketplace wants: a white square, and not too many bytes for a village line. */
const PROFILE = { square: true, maxSide: 1600, maxBytes: 300_000 };

const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

async function timed(job: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await job();
  return performance.now() - start;
}

async function photosIn(dir: string): Promise<{ paths: string[]; note: string }> {
  const found = (() => {
    try {
      return readdirSync(PHOTOS).filter((name) => /\.jpe?g$/i.test(name));
    } catch {
      return [];
    }
  })();
  if (found.length > 0) return { paths: found.map((name) => join(PHOTOS, name)), note: `${found.length} real photos` };
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

async function run(): Promise<Row[]> {
  await loadSharp();
  const dir = mkdtempSync(join(tmpdir(), 'bench-photo-'));
  try {
    const { paths, note } = await photosIn(dir);
    const now = () => performance.now();
    const slot = { cacheDir: dir, sha256: '0'.repeat(64) };
    const jobs: Record<string, (path: string) => Promise<unknown>> = {
      floor: (path) => sharp(readFileSync(path)).raw().toBuffer(),
      'photo check: decode and measure': (path) => examine(path, { now }),
      'the same with both thumbnails written': (path) => perform({ kind: 'examine', path, ...slot }, now),
      'made ready to send: white square of 1600 px, 300 kB': (path) => derive(path, PROFILE),
    };
    const names = Object.keys(jobs);
    // Of each photo and job the least disturbed round counts. Job by job within a round, so that whatever else the machine
    // does falls on all of them alike.
    const best = names.map(() => paths.map(() => Infinity));
    for (let round = 0; round < ROUNDS; round++) {
      for (const [which, path] of paths.entries()) {
        for (const [job, name] of names.entries()) {
          const ms = await timed(() => jobs[name]!(path));
          best[job]![which] = Math.min(best[job]![which]!, ms);
        }
      }
    }
    const [floor = 0, ...ours] = best.map(mean);
    return ours.map((ms, index) => ({
      what: `12 MP: ${names[index + 1]}`,
      ours: ms,
      floor,
      ratio: ms / floor,
      unit: 'ms',
      note: `floor: full decode by sharp; ${note}`,
    }));
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

export const photo: Bench = { name: 'photo', run };
