// Files that belong to no product: looked at, mended into another folder, and forgotten.
import { createHash } from 'node:crypto';
import { rm, stat } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { Failure, type FailureData } from '../../shared/contract/failure.ts';
import type { PhotoReading } from '../../shared/model/photo-reading.ts';
import type { RecipeOp } from '../../shared/model/photo-recipe.ts';
import type { Profile } from './edit/profile.ts';
import type { Examination } from './examine.ts';
import { workPath } from './intake/files.ts';
import { writeAtomically } from './intake/write-atomically.ts';
import type { PhotoPool } from './pool/pool.ts';

export type CheckedFile = (Examination & { reading: PhotoReading | null }) | { refusal: FailureData };
export type FixedFile = {
  file: string;
  out: string | null;
  applied: RecipeOp[];
  before: number | null;
  after: number | null;
  failure: FailureData | null;
};
type Source = { path: string; sha256: string };

/** As large and as fine as any platform takes, for those who do not say which one they mean. */
const ANY_PLATFORM: Profile = { maxSide: 4096, maxBytes: 10_000_000, square: false };

export function createFileChecks(pool: PhotoPool, cacheDir: string) {
  /**
   * Works on a file under a name for its state on the disk: hashing all of a folder would cost as much as looking at it.
   * What the work left in the cache goes afterwards. A photo that cannot be read is an answer here, not an exception.
   */
  async function on<T>(path: string, work: (source: Source) => Promise<T>): Promise<T | { refusal: FailureData }> {
    const full = resolve(path);
    try {
      const { size, mtimeMs } = await stat(full).catch(() => {
        throw new Failure('photo.not-found');
      });
      const sha256 = createHash('sha256').update(`${full} ${size} ${mtimeMs}`).digest('hex');
      try {
        return await work({ path: full, sha256 });
      } finally {
        await rm(workPath(cacheDir, sha256), { force: true });
      }
    } catch (error) {
      if (error instanceof Failure && !error.code.startsWith('desk.'))
        return { refusal: { code: error.code, values: error.values } };
      throw error;
    }
  }

  return {
    /** `read` adds the slow second look for codes and text. */
    examine: (path: string, read: boolean): Promise<CheckedFile> =>
      on(path, async (source) => {
        const { metrics, notes, ms } = await pool.examine({ ...source, fileName: basename(path), thumbnails: false });
        return { metrics, notes, ms, reading: read ? await pool.read(source) : null };
      }),
    /** A small WebP of the file as it is; `side` is its longest in pixels. */
    preview: (path: string, side: number): Promise<Uint8Array | { refusal: FailureData }> =>
      on(path, (source) => pool.preview({ ...source, side })),
    /** Mends a file and writes the JPEG into another folder; the original is only read. @throws Failure desk.* */
    async fix({
      path,
      outDir,
      profile,
    }: {
      path: string;
      outDir: string;
      profile: Profile | null;
    }): Promise<FixedFile> {
      const fixed = await on(path, async (source) => {
        const { recipe, applied, before, after } = await pool.mend(source);
        const { bytes } = await pool.derive({ ...source, recipe, profile: profile ?? ANY_PLATFORM });
        const out = join(resolve(outDir), `${basename(path, extname(path))}.jpg`);
        if (out === resolve(path)) throw new Failure('bad-input', { field: 'outDir' });
        await writeAtomically(out, bytes);
        return { file: path, out, applied, before, after, failure: null };
      });
      return 'refusal' in fixed
        ? { file: path, out: null, applied: [], before: null, after: null, failure: fixed.refusal }
        : fixed;
    },
  };
}
export type FileChecks = ReturnType<typeof createFileChecks>;
