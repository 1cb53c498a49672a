import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeLock } from '../../../main/store/lock.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'bàn làm việc '))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const door = at('../../../main/doors/electron/main.ts');

type Run = {
  code: number;
  seen: string[];
  state?: object;
  names?: string[];
  told?: object;
  policy?: string;
  err: string;
};

function run(entry = door, { dataDir = folder, env = {} } = {}): Promise<Run> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [at('./shell.ts'), entry, dataDir],
      { env: { ...process.env, ...env } },
      (error, out, err) => {
        resolve({
          code: Number(error?.code ?? 0),
          err,
          ...(JSON.parse(out || '{"seen":[]}') as Omit<Run, 'code' | 'err'>),
        });
      },
    );
  });
}

test('the app opens its desk and its window once Electron is ready, and closes both in order', async () => {
  const { code, seen, state, told, policy, err } = await run();
  expect(err).toBe('');
  expect(seen).toEqual([
    `userData ${join(folder, 'window')}`,
    'id vn.lensan.desk',
    'sandbox',
    'scheme lensan',
    'evaluated',
    'ready',
    'permission requests',
    'permission checks',
    'devices',
    'spell checker',
    'network',
    'serve lensan',
    'menu',
    'load lensan://desk/',
    'show',
    'show',
    'focus',
    'exit 0',
  ]);
  expect(state).toMatchObject({ state: 'first-start', dataDir: folder, safe: 'os' });
  expect(told).toMatchObject({
    kind: 'rows',
    rows: expect.arrayContaining([expect.objectContaining({ entity: 'product' })]),
  });
  expect(policy).toContain("default-src 'none'");
  expect(code).toBe(0);
});

test('what was typed last before the window closed is there at the next start', async () => {
  expect((await run()).names).toEqual([]);
  expect((await run()).names).toEqual(['Nước mắm Vạn Phần 40 độ đạm']);
});

test('a desk that another door has open is left alone, and that is said', async () => {
  const lock = takeLock(folder, 'door');
  const { code, seen } = await run();
  lock?.release();
  expect(seen.find((line) => line.startsWith('box'))).toMatch(/^box Lên Sàn: (?!failure\.)./);
  expect(seen).not.toContain('load lensan://desk/');
  expect(code).toBe(3);
});

test('a second start ends at once and touches no desk', async () => {
  const { code, seen } = await run(door, { env: { STAND_IN_LOCK: 'taken' } });
  expect(seen.filter((line) => !line.startsWith('userData'))).toEqual(['exit 0']);
  expect(code).toBe(0);
});

test('a desk that cannot be opened is said in words, and the app ends', async () => {
  const file = join(folder, 'không phải thư mục');
  writeFileSync(file, '');
  const { code, seen } = await run(door, { dataDir: file });
  expect(seen.find((line) => line.startsWith('box'))).toMatch(/^box Lên Sàn: (?!failure\.)./);
  expect(seen).not.toContain('load lensan://desk/');
  expect(code).toBe(3);
});

test('this test would notice an entry that waits for "ready" at the top level', async () => {
  const entry = join(folder, 'waits.ts');
  writeFileSync(entry, `import { app } from 'electron';\nawait app.whenReady();\n`);
  expect((await run(entry)).code).toBe(13);
});
