// The installed pack: one file in the data folder, there whole or not at all.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { removeLeftovers } from '../photos/intake/files.ts';
import { writeAtomically } from '../photos/intake/write-atomically.ts';

export const installedFile = (dataDir: string) => join(dataDir, 'rules', 'pack.json');

export const readInstalled = (file: string): Uint8Array | null => (existsSync(file) ? readFileSync(file) : null);

/**
 * Written beside and renamed: a full disk or a cut in the power leaves the old one. What an earlier cut left half is cleared away.
 * @throws Failure desk.disk-full, desk.read-only
 */
export async function writeInstalled(file: string, bytes: Uint8Array): Promise<void> {
  await removeLeftovers(dirname(file));
  await writeAtomically(file, bytes);
}
