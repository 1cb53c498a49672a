import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { InlineConfig } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/** One thing to build: the folders it is made from, the file that proves it is there, and Vite's part of the work. */
type Target = { name: string; made: string; from: string[]; configs: () => Promise<InlineConfig[]> };

// Vite and its plugins take longer to load than a fresh stamp takes to read, so they come only when there is work.
const screens: Target = {
  name: 'renderer',
  made: 'dist/renderer/index.html',
  from: ['renderer', 'shared'],
  configs: async () => [(await import('../vite.config.ts')).screens],
};
const shell: Target = {
  name: 'main',
  made: 'dist/main/electron.js',
  from: ['main', 'shared'],
  configs: async () => {
    const config = await import('../vite.config.ts');
    return [config.shell, config.bridge];
  },
};

/** Builds the screens into dist/renderer unless they are there and current. Says whether it had to. Rejects with Vite's own error. */
export function buildRenderer(): Promise<boolean> {
  return bring(screens);
}

/** Builds all that a packaged app holds (dist/renderer, dist/main), skipping what is current. */
export async function buildAll(): Promise<void> {
  await bring(screens);
  await bring(shell);
}

const stampFileOf = ({ name }: Target) => join(root, 'dist', `${name}.stamp`);

function isCurrent(target: Target): boolean {
  const file = stampFileOf(target);
  return (
    existsSync(join(root, target.made)) && existsSync(file) && readFileSync(file, 'utf8') === stampOf(root, target.from)
  );
}

async function bring(target: Target): Promise<boolean> {
  if (isCurrent(target)) return false;
  const stampFile = stampFileOf(target);
  const stamp = stampOf(root, target.from);
  // A build that is broken off leaves no stamp, so the next one starts over.
  rmSync(stampFile, { force: true });
  for (const config of await target.configs()) await bundle(config);
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stampFile, stamp);
  return true;
}

/** A line for each file that has a say in the build: path, size in bytes, time of last change in milliseconds. */
export function stampOf(base: string, folders: string[]): string {
  const sources = folders.flatMap((folder) =>
    readdirSync(join(base, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const tools = ['vite.config.ts', 'tsconfig.json', 'package-lock.json'].map((file) => join(base, file));
  return [...sources, ...tools]
    .toSorted()
    .map((file) => {
      const { size, mtimeMs } = statSync(file);
      return `${file} ${size} ${mtimeMs}`;
    })
    .join('\n');
}

async function bundle(config: InlineConfig): Promise<void> {
  const { build } = await import('vite');
  // Vite reads NODE_ENV before its own mode: React would come in its slow development form when a test runner starts us.
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await build({ ...config, configFile: false, mode: 'production', logLevel: 'warn' });
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}

/**
 * The same from a program that stays open: the bundler takes hundreds of megabytes and keeps them, so it gets a process of
 * its own, and none is started when everything is current.
 */
export function buildApart(what: 'screens' | 'all'): Promise<void> {
  if (isCurrent(screens) && (what === 'screens' || isCurrent(shell))) return Promise.resolve();
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), what], { stdio: ['ignore', 2, 2] });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('exit', (code) => (code === 0 ? done() : fail(new Error(`the build ended with ${code}`))));
  });
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await (process.argv[2] === 'screens' ? buildRenderer() : buildAll());
}
