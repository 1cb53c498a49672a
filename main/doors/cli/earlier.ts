// Lines of an earlier run in a file, to go on from: only where they stand is held, never the lines themselves.
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { z } from 'zod';
import { Failure } from '../../../shared/contract/failure.ts';
import { Line, Stamp } from './lines.ts';

type Kept = Stamp & { offset: number; length: number; read: boolean };
export type Earlier = {
  /** The line of this file, as long as the file and the rules are as they were; with `read` only one that was read too. */
  find(path: string, stamp: Stamp | null, read: boolean): Promise<Line | null>;
  /** Adds the line of a file that was judged now. */
  add(line: Line): Promise<void>;
  close(): Promise<void>;
};

/** For runs that keep nothing. */
export const nothingEarlier: Earlier = { find: async () => null, add: async () => {}, close: async () => {} };

/** Nothing that the file itself is to blame for: the next run tries again. */
const PASSING = ['unexpected', 'photo.worker-died', 'photo.too-slow', 'photo.cancelled'];
const NEWLINE = 10;
const CHUNK = 1 << 16;
/** A line is some kilobytes; whatever is longer is none of ours. */
const LONGEST_LINE = 1 << 22;

/** Tells a line of ours, of whatever version, from anything else. */
const Ours = z.looseObject({
  file: z.string(),
  verdict: z.string(),
  source: Stamp.nullish().catch(null),
  reading: z.unknown().optional(),
  failure: z.looseObject({ code: z.string() }).optional().catch(undefined),
});

function parsed<T>(schema: z.ZodType<T>, text: string): T | null {
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** Every whole line with its place. What follows the last line's end was torn off when a run was killed. */
async function* wholeLines(file: FileHandle): AsyncGenerator<{ text: string; offset: number; length: number }> {
  let rest: Buffer = Buffer.alloc(0);
  let offset = 0;
  for (;;) {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(CHUNK), 0, CHUNK, offset + rest.length);
    if (bytesRead === 0) return;
    rest = Buffer.concat([rest, buffer.subarray(0, bytesRead)]);
    for (let end = rest.indexOf(NEWLINE); end !== -1; end = rest.indexOf(NEWLINE)) {
      yield { text: rest.toString('utf8', 0, end), offset, length: end };
      offset += end + 1;
      rest = rest.subarray(end + 1);
    }
    if (rest.length > LONGEST_LINE) throw new Failure('bad-input', { field: '--resume' });
  }
}

/**
 * Opens the file, or makes it.
 * @throws Failure bad-input when it holds something else: a wrong name must not cost anybody's file
 */
export async function openEarlier(name: string, by: Line['by']): Promise<Earlier> {
  const wrong = (error?: unknown) => new Failure('bad-input', { field: '--resume' }, { cause: error });
  const file = await open(name, 'r+')
    .catch(async () => open(name, 'wx+'))
    .catch((error: unknown) => {
      throw wrong(error);
    });
  const kept = new Map<string, Kept>();
  let end = 0;
  try {
    for await (const { text, offset, length } of wholeLines(file)) {
      const line = parsed(Ours, text);
      if (!line && text.trim() !== '') throw wrong();
      const read = line?.reading !== undefined;
      const passing = PASSING.includes(line?.failure?.code ?? '');
      if (line?.source && !passing) kept.set(line.file, { ...line.source, offset, length, read });
      end = offset + length + 1;
    }
    // A torn line is only taken off where the rest is ours, or where it begins like ours.
    const { bytesRead, buffer } = await file.read(Buffer.alloc(1), 0, 1, end);
    if (end === 0 && bytesRead > 0 && buffer.toString() !== '{') throw wrong();
    await file.truncate(end);
  } catch (error) {
    await file.close();
    throw error;
  }
  return {
    async find(path, stamp, read) {
      const place = kept.get(path);
      if (!place || !stamp || place.bytes !== stamp.bytes || place.modified !== stamp.modified) return null;
      if (read && !place.read) return null;
      const { buffer } = await file.read(Buffer.alloc(place.length), 0, place.length, place.offset);
      const line = parsed(Line, buffer.toString());
      return line && line.by.rules === by.rules && line.by.lang === by.lang ? line : null;
    },
    async add(line) {
      const bytes = Buffer.from(`${JSON.stringify(line)}\n`);
      await file.write(bytes, 0, bytes.length, end);
      end += bytes.length;
    },
    close: () => file.close(),
  };
}
