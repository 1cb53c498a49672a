import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';

/** One thing to check. `talk` lets it write as it goes; the others are heard only when they fail. */
export type Step = { name: string; command: string[]; env?: NodeJS.ProcessEnv; talk?: boolean };
/** `seconds` is wall time; `output` is everything it wrote, empty for a step that talked. */
export type Result = { name: string; ok: boolean; seconds: number; output: string };

/** Runs steps with one Node, in one folder. A stop signal takes the running ones along, so nothing is left behind. */
export class Runner {
  readonly #cwd: string;
  readonly #now: () => number;
  readonly #running = new Set<ChildProcess>();

  /** `now` gives milliseconds; only differences are used. */
  constructor(cwd: string, now: () => number) {
    this.#cwd = cwd;
    this.#now = now;
  }

  /** Runs one step to its end. Never rejects: a command that cannot start is a failed step that says why. */
  run({ name, command, env, talk }: Step): Promise<Result> {
    const began = this.#now();
    const stdio = talk ? 'inherit' : 'pipe';
    const child = spawn(process.execPath, command, { cwd: this.#cwd, env: { ...process.env, ...env }, stdio });
    this.#running.add(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text) => (output += text));
    return new Promise((resolve) => {
      const end = (ok: boolean) => {
        this.#running.delete(child);
        resolve({ name, ok, seconds: (this.#now() - began) / 1000, output });
      };
      child.on('error', (error) => {
        output += error.message;
        end(false);
      });
      child.on('close', (code) => end(code === 0));
    });
  }

  /** Runs lanes beside each other, each in order. After the first failure no lane begins another step. */
  async lanes(lanes: Step[][], report: (result: Result) => void): Promise<boolean> {
    let fine = true;
    const lane = async (steps: Step[]) => {
      for (const step of steps) {
        if (!fine) return;
        const result = await this.run(step);
        fine &&= result.ok;
        report(result);
      }
    };
    await Promise.all(lanes.map(lane));
    return fine;
  }

  stop(): void {
    for (const child of this.#running) child.kill('SIGTERM');
  }
}
