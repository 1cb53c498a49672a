import { runInNewContext } from 'node:vm';
import { build } from 'vite';
import { beforeAll, expect, test, vi } from 'vitest';
import { bridge } from '../../../vite.config.ts';

/** The preload as it is shipped: bundled by the build's own configuration, run where only `require('electron')` is there. */
let code: string;
let files: string[];
beforeAll(async () => {
  const built = await build({
    ...bridge,
    configFile: false,
    logLevel: 'silent',
    build: { ...bridge.build, write: false },
  });
  const output = [built].flat().flatMap((part) => ('output' in part ? part.output : []));
  files = output.map(({ fileName }) => fileName);
  code = output[0]?.type === 'chunk' ? output[0].code : '';
});

type Message = { source: unknown; origin: string; data: unknown; ports: unknown[] };

function loaded() {
  const electron = { contextBridge: { exposeInMainWorld: vi.fn() }, ipcRenderer: { postMessage: vi.fn() } };
  const listeners: ((message: Message) => void)[] = [];
  const window = {
    location: { origin: 'lensan://desk' },
    addEventListener: (_type: string, listener: (message: Message) => void) => listeners.push(listener),
  };
  const asked: string[] = [];
  const require = (name: string) => {
    asked.push(name);
    if (name !== 'electron') throw new Error(`a sandboxed preload cannot load ${name}`);
    return electron;
  };
  runInNewContext(code, { window, require, module: { exports: {} }, exports: {} });
  const say = (message: Partial<Message>) => {
    const whole = { source: window, origin: 'lensan://desk', data: 'len-san:connect', ports: [{}], ...message };
    for (const listener of listeners) listener(whole);
    return electron.ipcRenderer.postMessage.mock.calls;
  };
  return { ...electron, asked, say };
}

test('the bridge is one file that asks for nothing but Electron', () => {
  expect(files).toEqual(['preload.cjs']);
  expect(loaded().asked).toEqual(['electron']);
});

test('the page learns which door it came through, and is given nothing else', () => {
  expect(loaded().contextBridge.exposeInMainWorld.mock.calls).toEqual([['lensanDoor', 'electron']]);
});

test("the page's port is passed on", () => {
  const port = {};
  expect(loaded().say({ ports: [port] })).toEqual([['len-san:connect', null, [port]]]);
});

test.each([
  ['another window', { source: {} }],
  ['another origin', { origin: 'https://evil.example' }],
  ['an origin of no name', { origin: 'null' }],
  ['another message', { data: 'len-san:other' }],
  ['a message that only looks alike', { data: ['len-san:connect'] }],
  ['a message without a port', { ports: [] }],
  ['a message with two ports', { ports: [{}, {}] }],
])('%s is passed over', (_what, message) => {
  expect(loaded().say(message)).toEqual([]);
});
