import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const text = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const yml = text('electron-builder.yml');

test('Windows finds the window under the shortcut that opened it', () => {
  const appId = /^appId: (\S+)$/m.exec(yml)?.[1];
  expect(text('main/doors/electron/main.ts')).toContain(`APP_ID = '${appId}'`);
});

test('the window has the colour of the screens before they are drawn', () => {
  const shade = Number(/--ground: var\(--mantine-color-paper-(\d)\);/.exec(text('renderer/app/base.css'))?.[1]);
  const paper = /const paper: MantineColorsTuple = \[([^\]]*)\]/.exec(text('renderer/app/theme.ts'))?.[1];
  const ground = paper?.match(/#\w+/g)?.[shade];
  expect(text('main/doors/electron/window.ts')).toContain(`backgroundColor: '${ground}'`);
});

test('page, preload and main speak of the same message', () => {
  expect(text('main/doors/electron/channel.ts')).toContain("'len-san:connect'");
  expect(text('renderer/app/client.ts')).toContain("window.postMessage('len-san:connect', location.origin, [");
  expect(text('renderer/app/client.ts')).toContain("window.lensanDoor === 'electron'");
});

test('a packaged app runs no other code than its own', () => {
  for (const fuse of [
    'runAsNode: false',
    'enableNodeOptionsEnvironmentVariable: false',
    'enableNodeCliInspectArguments: false',
    'onlyLoadAppFromAsar: true',
  ])
    expect(yml).toContain(`  ${fuse}\n`);
  expect(yml).toContain('\npublish: null\n');
});

test('packages under the LGPL lie in the open, with their licence', () => {
  expect(yml).toMatch(/asarUnpack:[^]*libheif-js/);
  expect(yml).toContain('node_modules/libheif-js/libheif-wasm/LICENSE');
  expect(text('main/doors/electron/licences.txt')).toContain(`libheif-js ${version('libheif-js')}`);
});

function version(name: string): string {
  const { dependencies } = JSON.parse(text('package.json')) as { dependencies: Record<string, string> };
  return dependencies[name] ?? '';
}
