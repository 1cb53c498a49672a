import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const launcher = fileURLToPath(new URL('../../main/run.mjs', import.meta.url));

export type Ended = { code: number | null; out: string; err: string };
type Place = { cwd?: string; env?: NodeJS.ProcessEnv };

/** A little checkout around a copy of the launcher, in a folder whose name has spaces and Vietnamese letters. */
export class Tree {
  readonly root = realpathSync(mkdtempSync(join(tmpdir(), 'bà Mười – sàn ')));
  readonly launcher = join(this.root, 'main', 'run.mjs');

  constructor() {
    mkdirSync(dirname(this.launcher));
    copyFileSync(launcher, this.launcher);
    this.lock({});
    this.locked({});
  }

  /** What the project's lock asks for: path in the tree → entry. */
  lock(packages: object) {
    this.write('package-lock.json', JSON.stringify({ packages: { '': {}, ...packages } }));
  }

  /** What npm says it has installed. */
  locked(packages: object) {
    this.write('node_modules/.package-lock.json', JSON.stringify({ packages }));
  }

  write(path: string, text: string) {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), text);
  }

  /** Makes the copied launcher want a Node that nobody has: the same as running it with the wrong one. */
  wantMajor(major: number) {
    const text = readFileSync(this.launcher, 'utf8').replace('WANTED_MAJOR = 24', `WANTED_MAJOR = ${major}`);
    writeFileSync(this.launcher, text);
  }

  start(args: string[], { cwd = this.root, env = {} }: Place = {}): ChildProcess {
    const { INIT_CWD: _, npm_execpath: __, ...rest } = process.env;
    return spawn(process.execPath, [this.launcher, ...args], { cwd, env: { ...rest, ...env } });
  }

  run(args: string[], place: Place = {}): Promise<Ended> {
    return ended(this.start(args, place));
  }

  remove() {
    rmSync(this.root, { recursive: true, force: true });
  }
}

export function ended(child: ChildProcess): Promise<Ended> {
  let out = '';
  let err = '';
  child.stdout?.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (err += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
}
