import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { openDesk } from '../../main/app.ts';
import { router } from '../../main/router.ts';
import { keyFileSafe } from '../../main/safe.ts';

/** A desk in a folder of its own, gone afterwards, and the calls that a screen makes of it. */
export async function onDesk<T>(work: (place: Place) => Promise<T>): Promise<T> {
  const dir = mkdtempSync(join(tmpdir(), 'len-san-bench-'));
  const place = openIn(dir);
  try {
    return await work(place);
  } finally {
    await place.desk.close();
    rmSync(dir, { recursive: true, force: true });
  }
}

function openIn(dir: string) {
  const desk = openDesk({ dataDir: join(dir, 'desk'), safe: keyFileSafe(join(dir, 'key')), version: '0.0.0' });
  return { dir, desk, client: createRouterClient(router, { context: { desk, local: false } }) };
}
type Place = ReturnType<typeof openIn>;

/** Milliseconds that each job takes, the middle of many rounds. Job by job within a round, so that whatever else the machine does falls on all alike. */
export async function medians<Name extends string>(
  jobs: Record<Name, () => unknown>,
  rounds: number,
): Promise<Record<Name, number>> {
  const names = Object.keys(jobs) as Name[];
  const taken = new Map(names.map((name) => [name, [] as number[]]));
  // The first rounds warm the caches up and do not count.
  for (let round = -Math.ceil(rounds / 10); round < rounds; round += 1) {
    for (const name of names) {
      const start = performance.now();
      await jobs[name]();
      if (round >= 0) taken.get(name)?.push(performance.now() - start);
    }
  }
  const middle = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
  return Object.fromEntries(names.map((name) => [name, middle(taken.get(name) ?? [])])) as Record<Name, number>;
}
