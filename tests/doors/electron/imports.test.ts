import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const DOOR = join('main', 'doors', 'electron');
// At any other place, loading this package would start a download (its index.js does when the binary is missing).
const ELECTRON = /(?:from|import|require\(|import\()\s*['"]electron(?:\/[^'"]*)?['"]/;

function sources(): string[] {
  return ['main', 'shared', 'renderer'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs|js)$/.test(entry.name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name))),
  );
}
const importers = (files: string[]) => files.filter((file) => ELECTRON.test(readFileSync(join(root, file), 'utf8')));

test('the app runs without Electron: nothing outside its door loads it', () => {
  const files = sources();
  expect(files.length).toBeGreaterThan(20);
  expect(importers(files.filter((file) => !file.startsWith(DOOR)))).toEqual([]);
});

test('looking for Electron, and what is pure, does not load it either', () => {
  const pure = ['address.ts', 'channel.ts', 'find.ts', 'scans.ts', 'words.ts'].map((file) => join(DOOR, file));
  expect(importers(pure)).toEqual([]);
  expect(importers([join(DOOR, 'main.ts')])).toHaveLength(1);
});
