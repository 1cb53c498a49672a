// Files that a command names: one by one, or all of a folder.
import { openAsBlob } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';

/** Kept by `photo fix` in the folder of its results. */
export const RECORD = '.len-san-photos.json';

/** A file, and its place below the folder that was named (or its bare name), for results that mirror the folder. */
export type Found = { path: string; below: string };

/** Also what Windows keeps in every folder, and hides there. */
const isHidden = (name: string) => /^(?:\.|thumbs\.db$|desktop\.ini$)/i.test(name);

const statOf = (path: string) => stat(path).catch(() => null);

/**
 * What a folder holds, in the order of the names, one file at a time: a folder of thousands is never held as a whole.
 * Hidden ones, and what is neither file nor folder, are passed over. A folder that is linked into itself is entered once,
 * and one that cannot be opened is given as if it were a file, so that the answer names it.
 */
async function* inside(folder: string, skip: (path: string) => boolean, seen: Set<string>): AsyncGenerator<string> {
  const entries = await readdir(folder).catch(() => null);
  if (!entries) yield folder;
  for (const name of (entries ?? []).toSorted((a, b) => a.localeCompare(b, 'vi'))) {
    const path = join(folder, name);
    const there = isHidden(name) || skip(path) ? null : await statOf(path);
    if (there?.isFile()) yield path;
    if (!there?.isDirectory()) continue;
    const place = `${there.dev} ${there.ino}`;
    // Windows has no such numbers on some disks: all are 0 there, and nothing is ever taken for seen.
    if (there.ino !== 0 && seen.has(place)) continue;
    seen.add(place);
    // What `photo fix` made of these photos is not taken for more of them; named by itself, such a folder is one like any.
    if (await statOf(join(path, RECORD))) continue;
    yield* inside(path, skip, seen);
  }
}

/** The files of all these paths in order. One that is not there stays in, so that the answer names it. */
export async function* walk(paths: string[], skip: (path: string) => boolean = () => false): AsyncGenerator<Found> {
  for (const path of paths) {
    const full = resolve(path);
    if (!(await statOf(full))?.isDirectory()) {
      yield { path: full, below: basename(full) };
      continue;
    }
    // Two folders with the same names in them keep apart.
    const head = paths.length > 1 ? basename(full) : '';
    for await (const file of inside(full, skip, new Set()))
      yield { path: file, below: join(head, relative(full, file)) };
  }
}

export async function count(paths: string[], skip?: (path: string) => boolean): Promise<number> {
  let files = 0;
  for await (const _ of walk(paths, skip)) files += 1;
  return files;
}

/** A file of the disk as a browser would hand it over; read only when it is taken in. */
export async function asFile(path: string): Promise<File> {
  return new File([await openAsBlob(path)], basename(path));
}
