import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findElectron } from '../../../main/doors/electron/find.ts';

let packages: string;
beforeEach(() => (packages = mkdtempSync(join(tmpdir(), 'gói '))));
afterEach(() => rmSync(packages, { recursive: true, force: true }));

function put(file: string): string {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '');
  return file;
}
const own = (name: string) => join(packages, 'electron', 'dist', name);
const linux = (env: NodeJS.ProcessEnv = { DISPLAY: ':0' }, uid: number | null = 1000) =>
  findElectron({ platform: 'linux', env, packages, uid });

test('a binary and a display: the window can be opened', () => {
  const binary = put(own('electron'));
  expect(linux()).toEqual({ binary });
  expect(linux({ WAYLAND_DISPLAY: 'wayland-0' })).toEqual({ binary });
});

test('on Windows and macOS there always is a display', () => {
  const exe = put(own('electron.exe'));
  const app = put(own('Electron.app/Contents/MacOS/Electron'));
  expect(findElectron({ platform: 'win32', env: {}, packages, uid: null })).toEqual({ binary: exe });
  expect(findElectron({ platform: 'darwin', env: {}, packages, uid: 501 })).toEqual({ binary: app });
});

test('without a binary the browser door is taken; a folder of that name is none', () => {
  expect(linux()).toBeNull();
  mkdirSync(own('electron'), { recursive: true });
  expect(linux()).toBeNull();
});

test('without a display, or for root, the browser door is taken', () => {
  put(own('electron'));
  expect(linux({ DISPLAY: '' })).toBeNull();
  expect(linux({ DISPLAY: ':0' }, 0)).toBeNull();
});

test('an Electron that was carried in goes first; one that is not there is passed over', () => {
  const carried = join(packages, 'mang đến');
  const env = { DISPLAY: ':0', ELECTRON_OVERRIDE_DIST_PATH: carried };
  const binary = put(own('electron'));
  expect(linux(env)).toEqual({ binary });
  const better = put(join(carried, 'electron'));
  expect(linux(env)).toEqual({ binary: better });
});

test('looking downloads nothing: the electron package is never loaded and no program is started', () => {
  const file = fileURLToPath(new URL('../../../main/doors/electron/find.ts', import.meta.url));
  const script = `
    import { registerHooks } from 'node:module';
    registerHooks({ resolve(name, context, next) {
      if (/^electron(\\/|$)/.test(name)) throw new Error('the electron package was asked for');
      return next(name, context);
    } });
    const { findElectron } = await import(${JSON.stringify(file)});
    process.stdout.write(JSON.stringify(findElectron()));`;
  // Under --permission any attempt to start a process throws.
  const out = execFileSync(process.execPath, [
    '--permission',
    '--allow-fs-read=*',
    '--input-type=module',
    '-e',
    script,
  ]);
  expect(JSON.parse(out.toString())).toSatisfy((found) => found === null || typeof found.binary === 'string');
});
