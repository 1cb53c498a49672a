import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createPhotoPool, type PhotoPool } from '../../main/photos/pool/pool.ts';
import { FAILURES } from '../../shared/contract/failure.ts';
import { PhotoMetrics } from '../../shared/model/photo-metrics.ts';
import type { Recipe } from '../../shared/model/photo-recipe.ts';
import { random } from '../photos/draw.ts';
import { folder } from '../photos/folder.ts';
import { bases } from './photos/bases.ts';
import { mutated } from './photos/mutate.ts';

const FILES = 5_000;
/** Pools side by side, each with its helpers: one for each core of the smallest machine. */
const POOLS = 2;
/** Milliseconds that one file may take a helper that is there. */
const STALL = 5_000;
/** Every so many files that were taken are also made ready to send: broken pixels go through every step then. */
const SENT = 5;
/** Bytes that a helper may take over small pictures, whatever they claim to be. */
const MEMORY = 400_000_000;
const PROFILE = { maxSide: 64, maxBytes: 20_000, square: true };
const RECIPE: Recipe = [
  { op: 'turn', quarters: 1 },
  { op: 'crop', box: [0.1, 0.1, 0.7, 0.7] },
  { op: 'sharpen', strength: 0.5 },
];
/** What must not happen at all; each is told with the file that did it. */
const BAD = new Set(['photo.worker-died', 'photo.too-slow', 'stalled', 'not a failure']);

it(
  `${FILES} files gone wrong: each is looked at or refused by name, none crashes, stalls or eats the memory`,
  { timeout: 600_000 },
  async () => {
    const [peaks, files, cacheDir] = [folder(), folder(), folder()];
    process.env.PEAKS = peaks;
    onTestFinished(() => void delete process.env.PEAKS);
    const whole = Object.entries(await bases());
    const tally = new Map<string, number>();
    const bad: string[] = [];
    const worker = new URL('./photos/watched-worker.ts', import.meta.url);

    async function answerTo(pool: PhotoPool, bytes: Buffer, fileName: string, send: boolean): Promise<string> {
      const path = join(files, fileName);
      writeFileSync(path, bytes);
      const request = { path, sha256: createHash('sha256').update(bytes).digest('hex') };
      try {
        const { metrics } = await pool.examine({ ...request, fileName, thumbnails: false });
        if (!PhotoMetrics.safeParse(metrics).success) return 'not a failure';
        if (send) await pool.derive({ ...request, recipe: RECIPE, profile: PROFILE });
        return 'taken';
      } catch (error) {
        const code = (error as { code?: string }).code ?? '';
        return (FAILURES as readonly string[]).includes(code) ? code : 'not a failure';
      } finally {
        rmSync(path);
      }
    }

    /** Timed once more when it was slow: starting a helper on a busy machine may take as long by itself. */
    async function timed(pool: PhotoPool, bytes: Buffer, fileName: string, send: boolean): Promise<string> {
      for (let left = 2; left > 0; left--) {
        const start = performance.now();
        const answer = await answerTo(pool, bytes, fileName, send);
        if (performance.now() - start < STALL) return answer;
      }
      return 'stalled';
    }

    async function lane(number: number): Promise<void> {
      const pool = createPhotoPool({ cacheDir, worker });
      try {
        for (let index = number; index < FILES; index += POOLS) {
          const next = random(index + 1);
          // Park and Miller's first numbers are near each other for near seeds.
          for (let skip = 0; skip < 3; skip++) next();
          const [name, bytes] = whole[index % whole.length]!;
          const [, other] = whole[Math.floor(next() * whole.length)]!;
          const { how, bytes: wrong } = mutated(bytes, other, next);
          const answer = await timed(pool, wrong, `${index}.${name}`, index % SENT === 0);
          tally.set(answer, (tally.get(answer) ?? 0) + 1);
          if (BAD.has(answer)) bad.push(`${answer}: file ${index}, ${name}, ${how}`);
        }
      } finally {
        await pool.close();
      }
    }
    await Promise.all(Array.from({ length: POOLS }, (_, number) => lane(number)));

    const most = Math.max(...readdirSync(peaks).map((name) => Number(readFileSync(join(peaks, name), 'utf8'))));
    process.stdout.write(
      `photo fuzz: ${JSON.stringify(Object.fromEntries(tally))}, helpers ${readdirSync(peaks).length}, ` +
        `at most ${Math.round(most / 1e6)} MB\n`,
    );
    expect(bad).toEqual([]);
    expect(tally.get('taken')).toBeGreaterThan(FILES / 10);
    expect(most).toBeLessThan(MEMORY);
  },
);
