// How far a long command is: one line that is written over on a terminal, a line now and then where it is kept.
import { basename } from 'node:path';
import type { I18n } from '../../../shared/locales/i18n.ts';
import { drained } from './drained.ts';
import { tame } from './say.ts';

/** Files between two lines of a log: twenty lines for a thousand photos. */
const SPARSE = 50;
/** A person sees no more than ten changes a second. */
const REDRAW_MS = 100;
const WIPE = '\r\u001B[K';
const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;

type Terminal = { isTTY?: boolean; columns?: number; write(text: string): boolean };

export function createProgress(i18n: I18n, total: number, now: () => number, to: Terminal = process.stderr) {
  /** When the first was done: until then helpers were started, which says nothing of the others. */
  let start = 0;
  let done = 0;
  let drawn = -Infinity;

  function left(): string {
    const ms = ((now() - start) / (done - 1)) * (total - done);
    return ms < MINUTE_MS
      ? i18n.t('cli.progress.seconds', { count: Math.ceil(ms / SECOND_MS) })
      : i18n.t('cli.progress.minutes', { count: Math.ceil(ms / MINUTE_MS) });
  }
  const wipe = () => void (drawn > -Infinity && to.isTTY && to.write(WIPE));

  return {
    /** One more file is done. */
    step(path: string) {
      done += 1;
      if (done === 1) start = now();
      const line =
        done === 1
          ? i18n.t('cli.progress.begun', { done, total })
          : i18n.t('cli.progress.line', { done, total, left: left() });
      if (!to.isTTY) {
        if (done % SPARSE === 0 && done < total) to.write(`${line}\n`);
      } else if (now() - drawn >= REDRAW_MS) {
        drawn = now();
        to.write(`${WIPE}${[...`${line} · ${tame(basename(path))}`].slice(0, (to.columns ?? 80) - 1).join('')}`);
      }
    },
    /** Makes room for a line of the answer, on a terminal that shows both, and waits where its reader is slow. */
    async print(line: string) {
      wipe();
      process.stdout.write(`${line}\n`);
      await drained(process.stdout);
    },
    end: wipe,
    done: () => done,
  };
}
export type Progress = ReturnType<typeof createProgress>;
