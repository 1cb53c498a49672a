// The installed pack: one file in the data folder, there whole or not at all.
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { asFailure } from '../store/open.ts';

export const installedFile = (dataDir: string) => join(dataDir, 'rules', 'pack.json');

export const readInstalled = (file: string): Uint8Array | null => (existsSync(file) ? readFileSync(file) : null);

/** Written beside and renamed: a full disk or a cut in the power leaves the old one. @throws Failure desk.disk-full, desk.read-only */
export function writeInstalled(file: string, bytes: Uint8Array): void {
  const partial = `${file}.part`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    const handle = openSync(partial, 'w');
    try {
      writeFileSync(handle, bytes);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(partial, file);
  } catch (error) {
    rmSync(partial, { force: true });
    throw asFailure(error);
  }
}
