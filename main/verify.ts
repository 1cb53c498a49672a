// npm test: everything that must hold before a change is kept, in one command, stopping at the first thing that does not.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { playwrightCounts, sum, vitestCounts } from './verify/counts.ts';
import { Runner } from './verify/step.ts';
import type { Result, Step } from './verify/step.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = mkdtempSync(join(tmpdir(), 'len-san-verify-'));
const unitReport = join(reports, 'unit.json');
const walkReport = join(reports, 'e2e.json');

const tool = (name: string, ...args: string[]) => ['main/run.mjs', name, ...args];
const types: Step = { name: 'types', command: tool('tsc', '--noEmit') };
const lint: Step = { name: 'lint', command: tool('oxlint', '--type-aware', '--deny-warnings') };
const format: Step = { name: 'format', command: tool('oxfmt', '--check') };
const build: Step = { name: 'build', command: ['main/build.ts'] };
const unit: Step = {
  name: 'unit',
  command: tool('vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`),
  talk: true,
};
const walks: Step = {
  name: 'e2e',
  command: tool('playwright', 'test', '--reporter=list,json'),
  env: { PLAYWRIGHT_JSON_OUTPUT_FILE: walkReport },
  talk: true,
};

const read = (file: string) => (existsSync(file) ? [JSON.parse(readFileSync(file, 'utf8'))] : []);
const say = (line: string) => process.stdout.write(`${line}\n`);

function report({ name, ok, seconds, output }: Result): void {
  if (!ok) {
    say(output.trimEnd());
    failed.push(name);
  }
  say(`${ok ? '✓' : '✗'} ${name.padEnd(8)}${seconds.toFixed(1).padStart(6)} s`);
}

const failed: string[] = [];
const runner = new Runner(root, () => performance.now());
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    runner.stop();
    rmSync(reports, { recursive: true, force: true });
    process.exit(128 + constants.signals[signal]);
  });
}

// The bundler leaves a core idle most of the time; the tests want both cores, so they take turns.
const stages = [[[build], [types, lint, format]], [[unit]], [[walks]]];
for (const lanes of stages) if (!(await runner.lanes(lanes, report))) break;

const counts = sum([...read(unitReport).map(vitestCounts), ...read(walkReport).map(playwrightCounts)]);
rmSync(reports, { recursive: true, force: true });
if (failed.length > 0) say(`Stopped at: ${failed.join(', ')}.`);
if (counts.skipped > 0) say(`${counts.skipped} skipped.`);
// A failure outside the tests (types, a crashed runner) must not read as "0 failed".
say(`${counts.passed} passed, ${Math.max(counts.failed, failed.length)} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
