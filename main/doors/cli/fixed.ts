// What was mended into a folder, kept in it: which photo became which file, so that the next run makes only what is new.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readFile, rename, stat } from 'node:fs/promises';
import { dirname, extname, join, relative, sep } from 'node:path';
import { z } from 'zod';
import { RECIPE_OPS } from '../../../shared/model/photo-recipe.ts';
import { PLATFORMS } from '../../../shared/model/shop.ts';
import { asDiskFailure, writeAtomically } from '../../photos/intake/write-atomically.ts';
import { RECORD } from './files.ts';
import { Stamp, stampOf } from './lines.ts';

/** A killed run makes so much again at most, in milliseconds; the record of a thousand photos is some 300 kB. */
const SAVE_EVERY_MS = 2000;

const Entry = z.object({
  source: Stamp.extend({ sha256: z.string() }),
  platform: z.enum(PLATFORMS).nullable(),
  applied: z.array(z.enum(RECIPE_OPS)),
  before: z.number().nullable(),
  after: z.number().nullable(),
  /** Below the folder, with forward slashes. */
  out: z.string(),
  result: Stamp,
});
export type Entry = z.infer<typeof Entry>;
const Record = z.object({ version: z.literal(1), files: z.record(z.string(), Entry) });

const equal = (a: Stamp | null, b: Stamp | null) => a?.bytes === b?.bytes && a?.modified === b?.modified;
const slashes = (path: string) => path.split(sep).join('/');

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
const same = async (a: string, b: string) =>
  (await stat(a)).size === (await stat(b)).size && (await readFile(a)).equals(await readFile(b));

/** A record that cannot be read is begun anew: files that are there are compared, never written over. */
async function read(path: string): Promise<Map<string, Entry>> {
  try {
    return new Map(Object.entries(Record.parse(JSON.parse(await readFile(path, 'utf8'))).files));
  } catch {
    return new Map();
  }
}

export async function openFixed(folder: string, now: () => number) {
  const file = join(folder, RECORD);
  const entries = await read(file);
  // Both may be moved together, e.g. to a stick, and the record still fits.
  const keyOf = (path: string) => slashes(relative(folder, path));
  let saved = now();

  async function save() {
    const all = { version: 1, files: Object.fromEntries(entries) };
    await writeAtomically(file, Buffer.from(`${JSON.stringify(all, null, 1)}\n`));
    saved = now();
  }

  /** Where the result goes: what it replaces of its own, a name that is free, or the very same file of a killed run. */
  async function placeFor(made: string, below: string, key: string): Promise<string> {
    const before = entries.get(key);
    const mine = before && join(folder, before.out);
    if (mine && equal(await stampOf(mine), before.result)) return mine;
    const others = [...entries].filter(([other]) => other !== key);
    const taken = new Set(others.map(([, { out }]) => out));
    const stem = join(folder, below.slice(0, below.length - extname(below).length));
    for (let number = 1; ; number += 1) {
      const path = `${stem}${number === 1 ? '' : ` (${number})`}${extname(made)}`;
      if (taken.has(slashes(relative(folder, path)))) continue;
      if (!(await stampOf(path)) || (await same(path, made))) return path;
    }
  }

  return {
    /** What was made of this photo, while both are as they were and it was meant for the same platform. */
    async find(path: string, platform: Entry['platform']): Promise<Entry | null> {
      const entry = entries.get(keyOf(path));
      const source = await stampOf(path);
      if (!entry || !source || entry.platform !== platform) return null;
      const result = await stampOf(join(folder, entry.out));
      if (!result) return null;
      if (equal(source, entry.source)) return entry;
      // Copied about or touched: the content has the last word.
      const untouched = source.bytes === entry.source.bytes && (await hashOf(path)) === entry.source.sha256;
      return untouched ? entry : null;
    },
    /** Puts a result in its place under the name of the photo, and notes it. @throws Failure desk.disk-full, desk.read-only */
    async keep(path: string, below: string, made: string, entry: Omit<Entry, 'source' | 'out' | 'result'>) {
      const source = await stampOf(path);
      const key = keyOf(path);
      try {
        const out = await placeFor(made, below, key);
        await mkdir(dirname(out), { recursive: true });
        await rename(made, out);
        const result = await stampOf(out);
        if (source && result)
          entries.set(key, {
            ...entry,
            source: { ...source, sha256: await hashOf(path) },
            out: slashes(relative(folder, out)),
            result,
          });
        if (now() - saved > SAVE_EVERY_MS) await save();
        return out;
      } catch (error) {
        throw asDiskFailure(error);
      }
    },
    save,
  };
}
