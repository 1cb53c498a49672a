// Files that a command names: one by one, or all of a folder.
import { openAsBlob } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';

/** The files of a path: itself, or what a folder holds, in the order of their names. @throws the file system's error */
export async function filesOf(path: string): Promise<string[]> {
  const full = resolve(path);
  if (!(await stat(full)).isDirectory()) return [full];
  const entries = await readdir(full, { withFileTypes: true });
  const inside = entries
    .filter((entry) => !entry.name.startsWith('.'))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'vi'));
  return (await Promise.all(inside.map((entry) => filesOf(join(full, entry.name))))).flat();
}

/** A file of the disk as a browser would hand it over; read only when it is taken in. */
export async function asFile(path: string): Promise<File> {
  return new File([await openAsBlob(path)], basename(path));
}
