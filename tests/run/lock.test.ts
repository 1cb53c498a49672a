import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Entry = { version?: string; resolved?: string; integrity?: string; optionalDependencies?: Record<string, string> };

const read = <T>(name: string): T => JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));
const lock = read<{ packages: Record<string, Entry> }>('package-lock.json').packages;
const manifest = read<Record<string, Record<string, string>>>('package.json');

/** Where Node looks for `name` from the package at `from`: its own node_modules first, then each one further out. */
function found(from: string, name: string): boolean {
  const place = from === '' ? `node_modules/${name}` : `${from}/node_modules/${name}`;
  if (lock[place]) return true;
  return from !== '' && found(from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), name);
}

// A registry that lags on binaries of foreign platforms makes `npm install` write such a lock without a word,
// and `npm ci` then refuses it on every platform.
test('a fresh clone can be installed: the lock has no holes', () => {
  const holes = Object.entries(lock).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !found(path, name))
      .map((name) => `${path} wants ${name}`),
  );
  expect(holes).toEqual([]);
});

test('the lock names no registry host, so it fits any mirror', () => {
  expect(Object.values(lock).filter((entry) => entry.resolved !== undefined)).toEqual([]);
});

test('what is installed is what was tested: every package is checked against a hash', () => {
  expect(Object.keys(lock).filter((path) => path !== '' && !lock[path]?.integrity)).toEqual([]);
});

test('every dependency is pinned to one exact version, and the lock has that one', () => {
  const all = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
    Object.entries(manifest[kind] ?? {}),
  );
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  expect(all.filter(([name, version]) => lock[`node_modules/${name}`]?.version !== version)).toEqual([]);
});
