import { Failure } from '../../../shared/contract/failure.ts';
import type { Helper } from './helper.ts';
import type { Answer, Job, JobKind, Results } from './requests.ts';

export interface RunnerOptions {
  start: () => Helper;
  /** How long one job may take, in milliseconds. */
  timeoutMs: number;
  /** How long a helper with nothing to do is kept, in milliseconds. */
  idleMs: number;
}

export interface Runner {
  /** One job at a time: the caller waits for one before it gives the next. @throws Failure, and faults of ours */
  run(job: Job): Promise<Results[JobKind]>;
  /** Ends the helper at once, and what it is doing with photo.cancelled. */
  stop(): Promise<void>;
}

interface InHand {
  resolve: (value: Results[JobKind]) => void;
  reject: (error: Error) => void;
}

/**
 * Keeps one helper process. It starts with the first job and goes when there has been nothing to do for a while; one that
 * dies or hangs costs the job it had in hand, and the next job gets a new one.
 */
export function createRunner({ start, timeoutMs, idleMs }: RunnerOptions): Runner {
  let helper: Helper | null = null;
  let inHand: InHand | null = null;
  let timer: NodeJS.Timeout | undefined;

  function begin(): Helper {
    const mine = start();
    mine.onMessage((message) => {
      if (helper === mine) finish((job) => settle(job, message as Answer));
    });
    mine.onExit((reason) => {
      if (helper !== mine) return;
      helper = null;
      finish(({ reject }) => reject(new Failure('photo.worker-died', {}, { cause: new Error(reason) })));
    });
    return mine;
  }

  function dismiss(): Promise<void> {
    const leaving = helper;
    helper = null;
    return leaving?.kill() ?? Promise.resolve();
  }

  function finish(end: (job: InHand) => void): void {
    clearTimeout(timer);
    const job = inHand;
    inHand = null;
    if (helper) timer = setTimeout(() => void dismiss(), idleMs).unref();
    if (job) end(job);
  }

  function tooSlow(): void {
    void dismiss();
    finish(({ reject }) => reject(new Failure('photo.too-slow', { seconds: Math.round(timeoutMs / 1000) })));
  }

  return {
    run: (job) =>
      new Promise((resolve, reject) => {
        clearTimeout(timer);
        inHand = { resolve, reject };
        helper ??= begin();
        // Not unref'ed: while a job is in hand, this timer is what keeps the process waiting for it.
        timer = setTimeout(tooSlow, timeoutMs);
        helper.send(job);
      }),
    async stop() {
      const left = dismiss();
      finish(({ reject }) => reject(new Failure('photo.cancelled')));
      await left;
    },
  };
}

function settle({ resolve, reject }: InHand, answer: Answer): void {
  if ('value' in answer) resolve(answer.value);
  else if ('failure' in answer) reject(new Failure(answer.failure.code, answer.failure.values));
  else reject(answer.error);
}
