import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { originalPath } from '../../main/photos/intake/files.ts';
import { connect } from '../../main/store/open.ts';
import { placesOf } from '../../main/store/store.ts';
import { seeded, tempDir } from '../fixtures/desk.ts';

const KILLS = 200;
const LANES = 2;
/** One in so many is killed while it is still opening, upgrading or checking the desk. */
const EARLY = 10;
const SEED = 20261123;

type Told = { edit?: number; product?: string; photo?: string; sha256?: string };

/** Runs the writer, kills it, and returns every line that it had told. */
function runAndKill(dir: string, pictures: string, early: boolean, delay: number): Promise<Told[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'writer.ts'), dir, pictures], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const told: Told[] = [];
    let complaint = '';
    child.stderr.on('data', (part: Buffer) => void (complaint += part.toString()));
    const kill = () => setTimeout(() => child.kill('SIGKILL'), delay);
    const lines = createInterface({ input: child.stdout });
    lines.on('line', (line) => {
      if (told.length === 0 && !early) kill();
      // The last line may be cut in the middle: what was not told whole was not told.
      if (line.endsWith('}')) told.push(JSON.parse(line) as Told);
    });
    if (early) kill();
    child.on('close', (code, signal) =>
      signal === 'SIGKILL' ? resolve(told) : reject(new Error(`the writer ended by itself (${code}): ${complaint}`)),
    );
  });
}

/** Everything that was ever told must be there. */
function verify(dir: string, told: Told[]) {
  const { database, photos } = placesOf(dir);
  const db = connect(database);
  try {
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    const lastEdit = told.findLast((line) => line.edit !== undefined);
    if (lastEdit) {
      const row = db
        .prepare<[string], { story: string }>('SELECT story FROM product WHERE id = ?')
        .get(lastEdit.product ?? '');
      expect(Number(row?.story)).toBeGreaterThanOrEqual(lastEdit.edit ?? 0);
    }
    for (const { photo, sha256 } of told) {
      if (!photo) continue;
      const row = db
        .prepare<[string], { sha256: string; ext: string }>('SELECT sha256, ext FROM photo WHERE id = ?')
        .get(photo);
      expect(row?.sha256).toBe(sha256);
      const bytes = readFileSync(originalPath(photos, sha256 ?? '', row?.ext ?? ''));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    }
    // The log tells the same as the rows: no change without its line, no line without its change.
    const odd = db
      .prepare(`SELECT count(*) AS n FROM product p WHERE p.story IS NOT NULL AND json_quote(p.story) IS NOT
          (SELECT new FROM change WHERE entityId = p.id AND field = 'story' ORDER BY counter DESC LIMIT 1)`)
      .get();
    expect(odd).toEqual({ n: 0 });
  } finally {
    db.close();
  }
}

async function drawPictures(dir: string): Promise<string> {
  mkdirSync(dir, { recursive: true });
  for (let shade = 0; shade < 6; shade += 1) {
    await sharp({ create: { width: 96, height: 96, channels: 3, background: { r: 40 * shade, g: 120, b: 60 } } })
      .jpeg()
      .toFile(join(dir, `${shade}.jpg`));
  }
  return dir;
}

test(
  `killed ${KILLS} times while editing and importing, a desk loses nothing that it had acknowledged`,
  { timeout: 600_000 },
  async () => {
    const random = seeded(SEED);
    const pictures = await drawPictures(join(tempDir(), 'ảnh'));
    const plan = Array.from({ length: KILLS }, (_, index) => ({
      early: index % EARLY === EARLY - 1,
      delay: Math.floor(random() * 160),
    }));
    let acknowledged = 0;
    async function lane(own: typeof plan) {
      const dir = tempDir();
      for (const { early, delay } of own) {
        const told = await runAndKill(dir, pictures, early, early ? 100 + delay * 2 : delay);
        acknowledged += told.length;
        if (told.length > 0) verify(dir, told);
      }
    }
    await Promise.all(
      Array.from({ length: LANES }, (_, index) => lane(plan.filter((_step, at) => at % LANES === index))),
    );
    expect(acknowledged).toBeGreaterThan(KILLS);
  },
);
