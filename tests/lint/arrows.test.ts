import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

// Each line is a file of the house and what it says: the arrows of docs/architecture.md, tried against the real lint rules.
const take = (from: string) => `import { x } from '${from}';\nexport const y = x;\n`;
const project = fileURLToPath(new URL('../../', import.meta.url));

/** Folders of main/ that are no service: two layers, two edges, and the project's own tools. */
const LAYERS = ['doors', 'store', 'platforms', 'practice', 'verify'];
// From the real tree: a service that the lint rules have not heard of fails here.
const services = readdirSync(join(project, 'main'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !LAYERS.includes(entry.name))
  .map((entry) => entry.name);

const refused: [string, string][] = [
  ...['node:fs', 'fs', 'path/posix', 'electron', 'react', '@mantine/core', 'better-sqlite3', 'sharp'].map(
    (name): [string, string] => ['shared/rules/a.ts', take(name)],
  ),
  ['shared/model/a.ts', take('../../main/store/open.ts')],
  ['shared/model/a.ts', `import type { X } from '../../main/store/open.ts';\nexport type Y = X;\n`],
  ['shared/text/a.ts', take('../../renderer/app/say.ts')],
  ['shared/text/a.ts', `export const load = () => import('node:fs');\n`],
  ...['window.name', 'document.title', 'process.pid', 'Buffer.alloc(1)', `fetch('/')`].map((use): [string, string] => [
    'shared/text/a.ts',
    `export const y = ${use};\n`,
  ]),

  ['renderer/screens/products/a.tsx', take('../../../main/products/service.ts')],
  ['renderer/app/a.ts', take('../../main/app.ts')],
  ...['node:path', 'path', 'electron', 'sharp', 'better-sqlite3'].map((name): [string, string] => [
    'renderer/app/a.ts',
    take(name),
  ]),

  ...[
    'app.ts',
    'start.ts',
    'store/a.ts',
    'products/a.ts',
    'platforms/shopee/a.ts',
    'practice/a.ts',
    'doors/web/a.ts',
  ].map((file): [string, string] => [`main/${file}`, take('electron')]),
  ['main/doors/cli/a.ts', take('electron')],
  ['main/products/a.ts', take('../../renderer/app/say.ts')],
  ['main/doors/electron/a.ts', take('../../../renderer/app/say.ts')],

  ['main/app.ts', take('./doors/web/server.ts')],
  ['main/router.ts', take('./doors/web/server.ts')],
  ['main/house.ts', take('./doors/web/server.ts')],
  ...services.flatMap((name): [string, string][] => [
    [`main/${name}/a.ts`, take('../app.ts')],
    [`main/${name}/a.ts`, take('../router.ts')],
    [`main/${name}/a.ts`, take('../house.ts')],
    [`main/${name}/deep/a.ts`, take('../../doors/web/server.ts')],
    [`main/store/a.ts`, take(`../${name}/service.ts`)],
    [`main/platforms/shopee/a.ts`, take(`../../${name}/service.ts`)],
    [`main/practice/shopee/a.ts`, take(`../../${name}/service.ts`)],
  ]),
  ['main/store/a.ts', take('../app.ts')],
  ['main/store/a.ts', take('../doors/web/server.ts')],
  ['main/store/a.ts', take('../platforms/platform.ts')],
  ['main/store/a.ts', take('../practice/gateway.ts')],
  ['main/platforms/a.ts', take('../store/open.ts')],
  ['main/platforms/shopee/a.ts', take('../../store/open.ts')],
  ['main/platforms/shopee/a.ts', take('../../app.ts')],
  ['main/platforms/shopee/a.ts', take('../../doors/web/server.ts')],
  ['main/platforms/shopee/a.ts', take('../../practice/gateway.ts')],
  ['main/practice/a.ts', take('../store/open.ts')],
  ['main/practice/shopee/a.ts', take('../../app.ts')],
  ['main/practice/shopee/a.ts', take('../../doors/web/server.ts')],

  // One file in a ring with the next: neither can be read, tested or moved alone.
  ['main/products/ring.ts', `import { x } from './other.ts';\nexport const y = 1 + x;\n`],
];

const lawful: [string, string][] = [
  ['shared/rules/b.ts', take('zod')],
  ['shared/contract/b.ts', take('../model/product.ts')],
  ['renderer/screens/products/b.tsx', take('../../../shared/contract/index.ts')],
  ['renderer/app/b.tsx', take('@mantine/core')],
  ['renderer/b.ts', take('./main.tsx')],
  ['main/app.ts', take('./products/service.ts')],
  ['main/app.ts', take('./store/open.ts')],
  ['main/doors/web/b.ts', take('../../app.ts')],
  ['main/doors/electron/b.ts', take('electron')],
  ['main/products/b.ts', take('../store/open.ts')],
  ['main/products/b.ts', take('../../shared/model/product.ts')],
  ['main/listings/b.ts', take('../platforms/platform.ts')],
  ['main/store/b.ts', take('better-sqlite3')],
  ['main/store/b.ts', take('../../shared/model/photo.ts')],
  ['main/platforms/shopee/b.ts', take('../platform.ts')],
  ['main/platforms/shopee/b.ts', take('../../../shared/text/money.ts')],
  ['main/practice/shopee/b.ts', take('node:http')],
  ['main/practice/shopee/b.ts', take('../store.ts')],
];

type Diagnostic = { filename: string; code: string };
const found = new Map<string, string[]>();
const tree = mkdtempSync(join(tmpdir(), 'len-san-arrows-'));
// Several lines may be about the same file: each row gets a house of its own, so that no row answers for another.
const key = (kind: string, row: number) => `${kind}${row}`;

function write(path: string, text: string): void {
  mkdirSync(dirname(join(tree, path)), { recursive: true });
  writeFileSync(join(tree, path), text);
}

beforeAll(() => {
  for (const [kind, rows] of Object.entries({ refused, lawful })) {
    for (const [row, [path, text]] of rows.entries()) {
      write(`${key(kind, row)}/${path}`, text);
      // Globs of a config are taken from its own folder, so each house carries the real one.
      copyFileSync(join(project, '.oxlintrc.json'), join(tree, key(kind, row), '.oxlintrc.json'));
    }
  }
  const ring = refused.findIndex(([path]) => path.endsWith('ring.ts'));
  write(
    `${key('refused', ring)}/main/products/other.ts`,
    `import { y } from './ring.ts';\nexport const x = () => y;\n`,
  );

  const { stdout } = spawnSync(process.execPath, [join(project, 'main/run.mjs'), 'oxlint', '--format=json', tree], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: Diagnostic[] };
  for (const { filename, code } of diagnostics) {
    const house = filename.split(/[\\/]/).find((part) => /^(refused|lawful)\d+$/.test(part)) ?? '';
    found.set(house, [...(found.get(house) ?? []), code]);
  }
});
afterAll(() => rmSync(tree, { recursive: true, force: true }));

const label = ([path, text]: [string, string]) => `${path}: ${text.split('\n')[0]}`;

describe('an import against the arrows is refused', () => {
  test.each(refused.map((row, i) => ({ name: label(row), i })))('$name', ({ i }) => {
    const arrows = ['eslint(no-restricted-imports)', 'eslint(no-restricted-globals)', 'import(no-cycle)'];
    expect(found.get(key('refused', i)) ?? []).toContainEqual(expect.toBeOneOf(arrows));
  });
});

describe('an import along the arrows passes', () => {
  test.each(lawful.map((row, i) => ({ name: label(row), i })))('$name', ({ i }) => {
    expect(found.get(key('lawful', i)) ?? []).toEqual([]);
  });
});
