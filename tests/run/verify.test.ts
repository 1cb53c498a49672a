import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { playwrightCounts, sum, vitestCounts } from '../../main/verify/counts.ts';
import { Runner } from '../../main/verify/step.ts';
import type { Result, Step } from '../../main/verify/step.ts';

const step = (name: string, script: string): Step => ({ name, command: ['--eval', script] });
const runner = () => new Runner(import.meta.dirname, () => performance.now());

test('a failing step is named with all it wrote, a passing one is not heard', async () => {
  const results: Result[] = [];
  const fine = await runner().lanes(
    [[step('good', ''), step('bad', `console.log('nước'); console.error('mắm'); process.exit(2)`)]],
    (result) => results.push(result),
  );
  expect(fine).toBe(false);
  expect(results).toMatchObject([
    { name: 'good', ok: true, output: '' },
    { name: 'bad', ok: false, output: expect.stringMatching(/nước\n[^]*mắm\n|mắm\n[^]*nước\n/) },
  ]);
});

test('after a failure nothing more is started, in its own lane or in the one beside it', async () => {
  const place = mkdtempSync(join(tmpdir(), 'len-san-lanes-'));
  const failed = join(place, 'failed');
  const names: string[] = [];
  await runner().lanes(
    [
      [step('fails', 'process.exit(1)'), step('after', '')],
      // Ends only once the failure has been reported, however busy the machine is.
      [
        step('slower', `setInterval(() => fs.existsSync(${JSON.stringify(failed)}) && process.exit(), 5)`),
        step('never', ''),
      ],
    ],
    (result) => {
      names.push(result.name);
      writeFileSync(failed, '');
    },
  );
  rmSync(place, { recursive: true });
  expect(names).toEqual(['fails', 'slower']);
});

test('a step that was killed is a failed step', async () => {
  expect(await runner().run(step('killed', `process.kill(process.pid, 'SIGKILL')`))).toMatchObject({ ok: false });
});

test('stopping takes the running step along', async () => {
  const both = runner();
  const end = both.run(step('long', 'setInterval(() => {}, 1000)'));
  both.stop();
  expect(await end).toMatchObject({ ok: false });
});

test('a test file that breaks before its first test is counted as a failure', () => {
  const counts = vitestCounts({
    numPassedTests: 3,
    numFailedTests: 1,
    numPendingTests: 0,
    testResults: [
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
      { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
      { status: 'failed', assertionResults: [] },
    ],
  });
  expect(counts).toEqual({ passed: 3, failed: 2, skipped: 0 });
});

test('a walk that passed only on another try, or broke outside a test, is counted as a failure', () => {
  const counts = playwrightCounts({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] });
  expect(counts).toEqual({ passed: 5, failed: 3, skipped: 2 });
  expect(sum([counts, { passed: 10, failed: 0, skipped: 0 }])).toEqual({ passed: 15, failed: 3, skipped: 2 });
});
