import { Worker } from 'node:worker_threads';
import { Failure } from '../../../shared/contract/failure.ts';
import type { Derived } from '../edit/derive.ts';
import type { Answer, Examined, Job } from './jobs.ts';
import type { Profile } from '../edit/profile.ts';

/** A HEIC of 48 MP on an old laptop takes some 20 s; what takes three times as long will not end. */
const TIMEOUT_MS = 60_000;
/** An idle worker holds 100 MB and more (300 after HEIC), on machines that have 4 GB. */
const IDLE_MS = 30_000;

export interface PhotoPoolOptions {
  cacheDir: string;
  /** How long one job may take, in milliseconds. */
  timeoutMs?: number;
  /** How long a worker with nothing to do is kept, in milliseconds. */
  idleMs?: number;
  /** The worker's code; ours unless a test needs one that dies. */
  worker?: URL;
}

export interface ExamineRequest {
  path: string;
  sha256: string;
  /** The name the file had on the phone; left out, no note can say that it is mislabelled. */
  fileName?: string;
  /** Names the request for `cancel`; many may share one. */
  key?: string;
}

export interface DeriveRequest {
  path: string;
  sha256: string;
  profile: Profile;
  key?: string;
}

export interface PhotoPool {
  /** @throws Failure as `examine` does, photo.worker-died, photo.too-slow, photo.cancelled, desk.disk-full */
  examine(request: ExamineRequest): Promise<Examined>;
  /** @throws Failure as `derive` does, photo.worker-died, photo.too-slow, photo.cancelled, desk.disk-full */
  derive(request: DeriveRequest): Promise<Derived>;
  /** Drops what waits under this key with photo.cancelled and says how many; what is being done is finished. */
  cancel(key: string): number;
  /** Drops everything, also what is being done, with photo.cancelled. */
  close(): Promise<void>;
}

interface Task {
  job: Job;
  key: string | undefined;
  resolve: (value: Examined | Derived) => void;
  reject: (error: Error) => void;
}

/**
 * Photo work in one worker thread, a photo at a time: the second core belongs to the person at the machine. The thread
 * starts with the first photo and goes when there has been nothing to do for a while. A worker that dies or hangs costs
 * the photo it had in hand, never the queue.
 */
export function createPhotoPool(options: PhotoPoolOptions): PhotoPool {
  const { cacheDir, timeoutMs = TIMEOUT_MS, idleMs = IDLE_MS } = options;
  const url = options.worker ?? new URL('./worker.ts', import.meta.url);
  let waiting: Task[] = [];
  let current: Task | null = null;
  let worker: Worker | null = null;
  let timer: NodeJS.Timeout | undefined;

  function start(): Worker {
    const mine = new Worker(url);
    const gone = (cause?: unknown): void => {
      if (worker !== mine) return;
      worker = null;
      finish((task) => task.reject(new Failure('photo.worker-died', {}, { cause })));
    };
    mine.on('message', (answer: Answer) => {
      if (worker === mine) finish((task) => settle(task, answer));
    });
    mine.on('error', gone);
    mine.on('exit', gone);
    return mine;
  }

  function dismiss(): Promise<unknown> {
    const leaving = worker;
    worker = null;
    return leaving?.terminate() ?? Promise.resolve();
  }

  function finish(end: (task: Task) => void): void {
    clearTimeout(timer);
    const task = current;
    current = null;
    if (task) end(task);
    next();
  }

  function tooSlow(): void {
    void dismiss();
    finish((task) => task.reject(new Failure('photo.too-slow', { seconds: Math.round(timeoutMs / 1000) })));
  }

  function next(): void {
    if (current) return;
    current = waiting.shift() ?? null;
    if (!current) {
      worker?.unref();
      timer = setTimeout(() => void dismiss(), idleMs).unref();
      return;
    }
    clearTimeout(timer);
    worker ??= start();
    worker.ref();
    timer = setTimeout(tooSlow, timeoutMs);
    worker.postMessage(current.job, []);
  }

  function add<Result>(job: Job, key: string | undefined): Promise<Result> {
    return new Promise((resolve, reject) => {
      waiting.push({ job, key, resolve: (value) => resolve(value as Result), reject });
      next();
    });
  }

  function drop(chosen: (task: Task) => boolean): number {
    const dropped = waiting.filter(chosen);
    waiting = waiting.filter((task) => !chosen(task));
    for (const task of dropped) task.reject(new Failure('photo.cancelled'));
    return dropped.length;
  }

  return {
    examine: ({ key, ...request }) => add<Examined>({ kind: 'examine', cacheDir, ...request }, key),
    derive: ({ key, ...request }) => add<Derived>({ kind: 'derive', cacheDir, ...request }, key),
    cancel: (key) => drop((task) => task.key === key),
    async close() {
      drop(() => true);
      const left = dismiss();
      finish((task) => task.reject(new Failure('photo.cancelled')));
      clearTimeout(timer);
      await left;
    },
  };
}

function settle(task: Task, answer: Answer): void {
  if ('value' in answer) task.resolve(answer.value);
  else if ('failure' in answer) task.reject(new Failure(answer.failure.code, answer.failure.values));
  else task.reject(answer.error);
}
