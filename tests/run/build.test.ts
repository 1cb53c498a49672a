import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildRenderer, stampOf } from '../../main/build.ts';

describe('the stamp that saves a start from building again', () => {
  const base = mkdtempSync(join(tmpdir(), 'len-san-stamp-'));
  const page = join(base, 'renderer', 'app', 'page.tsx');
  beforeAll(() => {
    mkdirSync(join(base, 'renderer', 'app'), { recursive: true });
    for (const file of [page, 'vite.config.ts', 'tsconfig.json', 'package-lock.json']) {
      writeFileSync(file === page ? file : join(base, file), 'x');
    }
  });
  afterAll(() => rmSync(base, { recursive: true, force: true }));

  const stamp = () => stampOf(base, ['renderer']);

  test('nothing touched, nothing built', () => {
    expect(stamp()).toBe(stamp());
  });

  test('a change that keeps the size is seen, and so is a new file', () => {
    const before = stamp();
    utimesSync(page, new Date(), new Date(Date.UTC(2030, 0)));
    const changed = stamp();
    expect(changed).not.toBe(before);
    writeFileSync(join(base, 'renderer', 'new.ts'), '');
    expect(stamp()).not.toBe(changed);
  });

  test('other packages in the lock mean another build', () => {
    const before = stamp();
    writeFileSync(join(base, 'package-lock.json'), 'other');
    expect(stamp()).not.toBe(before);
  });
});

describe('the built screens', () => {
  const dist = join(import.meta.dirname, '..', '..', 'dist', 'renderer');
  const page = () => readFileSync(join(dist, 'index.html'), 'utf8');
  const sheets = () =>
    readdirSync(join(dist, 'assets'))
      .filter((name) => name.endsWith('.css'))
      .map((name) => readFileSync(join(dist, 'assets', name), 'utf8'));
  beforeAll(async () => {
    await buildRenderer();
  });

  test('run under a policy that allows scripts from our own files only', () => {
    const scripts = [...page().matchAll(/<script[^>]*>([^<]*)<\/script>/g)];
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter(([tag, inline]) => inline?.trim() !== '' || !/ src="\.\//.test(tag))).toEqual([]);
    expect(page()).not.toMatch(/ on\w+="/);
  });

  test('ask no other machine for a font or a style, and carry fonts as files', () => {
    for (const text of [page(), ...sheets()])
      expect(text).not.toMatch(/(?:src|href)="(?:https?:)?\/\/|url\("?(?:https?:)?\/\//);
    expect(sheets().join()).toMatch(/url\([^)]*be-vietnam-pro[^)]*\.woff2\)/);
    expect(sheets().join()).not.toMatch(/url\("?data:font/);
  });

  test('a second start builds nothing', async () => {
    expect(await buildRenderer()).toBe(false);
  });
});
