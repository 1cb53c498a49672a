import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const start = fileURLToPath(new URL('../../../main/start.ts', import.meta.url));
const OPENED = /http:\/\/127\.0\.0\.1:\d+\/\?k=\S+/;
/** Milliseconds. Only a desk that hangs ever waits this long. */
const PATIENCE = 60_000;

/** A person's home of its own: keys are kept there, and a walk must neither find nor leave any in the real one. */
export function homeIn(folder: string): Record<string, string> {
  const names = [
    'HOME',
    'USERPROFILE',
    'APPDATA',
    'LOCALAPPDATA',
    'XDG_CONFIG_HOME',
    'XDG_DATA_HOME',
    'XDG_CACHE_HOME',
  ];
  return Object.fromEntries(names.map((name) => [name, folder]));
}

type Running = { child: ChildProcess; closed: Promise<unknown>; url: string };

/** The real app in the browser door, in its own process, on a data folder that outlives it. */
export class Desk {
  readonly data: string;
  readonly #args: string[];
  #running: Running | null = null;
  #log = '';
  #killed = false;

  /** `args` go to the app after the door and the data folder. */
  constructor(data: string, args: string[] = []) {
    this.data = data;
    this.#args = args;
  }

  /** The address it printed, with its one-time token. A new one each time it starts. */
  get url(): string {
    if (!this.#running) throw new Error('The desk is not running.');
    return this.#running.url;
  }
  /** All it wrote, over all its lives. */
  get log(): string {
    return this.#log;
  }
  /** Whether a page may have seen it disappear. */
  get killed(): boolean {
    return this.#killed;
  }

  /** Starts it on its data folder and gives the address. Rejects with what it wrote when it ends before printing one. */
  async start(): Promise<string> {
    if (this.#running) throw new Error('The desk is running already.');
    // The runner was started by the pinned Node, and so is the app.
    const child = spawn(process.execPath, [start, '--data', this.data, '--no-open', '--door', 'web', ...this.#args], {
      env: { ...process.env, ...homeIn(`${this.data}.home`) },
    });
    const closed = once(child, 'close');
    // A runner that is broken off runs no more of its own code than this.
    const orphan = () => child.kill('SIGKILL');
    process.once('exit', orphan);
    child.on('close', () => process.off('exit', orphan));
    const url = await this.#opened(child);
    this.#running = { child, closed, url };
    return url;
  }

  #opened(child: ChildProcess): Promise<string> {
    const from = this.#log.length;
    return new Promise((resolve, reject) => {
      const give = (why: string) => {
        child.kill('SIGKILL');
        reject(new Error(`${why}\n${this.#log}`));
      };
      const late = setTimeout(() => give('The desk printed no address.'), PATIENCE);
      for (const stream of [child.stdout, child.stderr]) {
        stream?.setEncoding('utf8').on('data', (text: string) => {
          this.#log += text;
          const found = OPENED.exec(this.#log.slice(from));
          if (!found) return;
          // Or it would end a walk that takes longer than this.
          clearTimeout(late);
          resolve(found[0]);
        });
      }
      child.on('error', (error) => give(error.message));
      child.on('close', (code, signal) => give(`The desk ended (${signal ?? code}) before it printed an address.`));
      child.on('close', () => clearTimeout(late));
    });
  }

  /** The power goes: no goodbye, no last write. */
  async kill(): Promise<void> {
    this.#killed = true;
    await this.#end('SIGKILL');
  }

  async restart(): Promise<string> {
    await this.kill();
    return this.start();
  }

  /** Asks it to close. Rejects when it will not. */
  async stop(): Promise<void> {
    await this.#end('SIGTERM');
  }

  async #end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    if (!this.#running) return;
    const { child, closed } = this.#running;
    this.#running = null;
    let hung = false;
    const late = setTimeout(() => (hung = child.kill('SIGKILL')), PATIENCE);
    child.kill(signal);
    await closed;
    clearTimeout(late);
    if (hung) throw new Error(`The desk did not close within ${PATIENCE / 1000} s.\n${this.#log}`);
  }
}
