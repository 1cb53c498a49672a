import { Failure } from '../../../shared/contract/failure.ts';
import type { PhotoReading } from '../../../shared/model/photo-reading.ts';
import type { Offer } from '../../../shared/model/photo-recipe.ts';
import type { ScanFacts } from '../../../shared/model/scan.ts';
import type { Derived } from '../edit/derive.ts';
import { spawnChild } from './child-process.ts';
import type { SpawnHelper } from './helper.ts';
import { isPacked } from './packed.ts';
import { BACKGROUND_RANK, rankOf } from './rank.ts';
import type {
  DeriveRequest,
  Examined,
  ExamineRequest,
  Job,
  JobKind,
  Mended,
  OffersRequest,
  PhotoRequest,
  PreviewRequest,
  Results,
  ScanPageRequest,
} from './requests.ts';
import { createRunner } from './runner.ts';

/** A HEIC of 48 MP on an old laptop takes some 20 s; what takes three times as long will not end. */
const TIMEOUT_MS = 60_000;
/** A poor photo is read in several ways: some 10 s on a quiet laptop, and a busy old one has taken ten times as long. */
const READING_TIMEOUT_MS = 240_000;
/** An idle helper holds 100 MB and more (300 after reading), on machines that have 4 GB. */
const IDLE_MS = 30_000;

export interface PhotoPoolOptions {
  cacheDir: string;
  /** How helper processes are started; left out, as children of plain Node. */
  spawn?: SpawnHelper;
  /** How long one job may take, in milliseconds. */
  timeoutMs?: number;
  /** How long a helper with nothing to do is kept, in milliseconds. */
  idleMs?: number;
  /** The helpers' code; ours unless a test needs one that dies. */
  worker?: URL;
}

/**
 * Photo work in processes of its own. Every call fails with photo.worker-died, photo.too-slow, photo.cancelled,
 * desk.disk-full or desk.read-only, and with what intake says of the file: photo.broken, photo.not-found and so on.
 */
export interface PhotoPool {
  examine(request: ExamineRequest): Promise<Examined>;
  derive(request: DeriveRequest): Promise<Derived>;
  /** A WebP of the recipe's outcome. */
  preview(request: PreviewRequest): Promise<Uint8Array>;
  offers(request: OffersRequest): Promise<Offer[]>;
  mend(request: OffersRequest): Promise<Mended>;
  /** Takes seconds; given up and begun again later when something comes that somebody waits for. */
  read(request: PhotoRequest): Promise<PhotoReading>;
  /** Pages of a paper's scan, photo or PDF; and all that is measured of it. Fail with scan.* as well. */
  scanPages(request: PhotoRequest): Promise<number>;
  scan(request: PhotoRequest): Promise<ScanFacts>;
  /** A WebP of one page of a PDF; null where that page is drawn and holds no picture. */
  scanPage(request: ScanPageRequest): Promise<Uint8Array | null>;
  /** Starts the photo helper, so that the next photo need not wait for it. */
  warm(): void;
  /**
   * Drops what waits under this key with photo.cancelled and says how many. What is being done is finished, but for a reading:
   * it takes seconds, and is given up.
   */
  cancel(key: string): number;
  /** Drops everything, also what is being done, with photo.cancelled. */
  close(): Promise<void>;
}

interface Task {
  job: Job;
  rank: number;
  key: string | undefined;
  resolve: (value: Results[JobKind]) => void;
  reject: (error: unknown) => void;
}

/**
 * Three helpers: one for photos, one that only unpacks HEIC, one that only reads; each starts at first use. One job at a
 * time over all of them: the second core belongs to the person at the machine, and an old one has no memory for two.
 */
export function createPhotoPool(options: PhotoPoolOptions): PhotoPool {
  const { cacheDir, timeoutMs = TIMEOUT_MS, idleMs = IDLE_MS, spawn = spawnChild } = options;
  const worker = options.worker ?? new URL('./worker.ts', import.meta.url);
  const runner = (longest: number) => createRunner({ start: () => spawn(worker), timeoutMs: longest, idleMs });
  const [photos, unpacking] = [runner(timeoutMs), runner(timeoutMs)];
  const reading = runner(options.timeoutMs ?? READING_TIMEOUT_MS);
  /** In the order in which they are done. */
  let waiting: Task[] = [];
  /** What is being done; a new object each time, so that a task put back is not taken for the one begun later. */
  let current: { task: Task } | null = null;
  let closed = false;

  async function work(turn: { task: Task }): Promise<Results[JobKind]> {
    const { job } = turn.task;
    if (job.kind === 'read') return reading.run(job);
    const packed = await isPacked(job.path, cacheDir, job.sha256);
    if (packed && current === turn) await unpacking.run({ ...job, kind: 'unpack' });
    // Closed meanwhile: nothing may start any more.
    if (current !== turn) throw new Failure('photo.cancelled');
    return photos.run(job);
  }

  function next(): void {
    const task = current ? undefined : waiting.shift();
    if (!task) return;
    const turn = { task };
    current = turn;
    const end = (tell: () => void): void => {
      if (current !== turn) return;
      current = null;
      tell();
      next();
    };
    work(turn).then(
      (value) => end(() => task.resolve(value)),
      (error: unknown) => end(() => task.reject(error)),
    );
  }

  function put(task: Task): void {
    const at = waiting.findIndex(({ rank }) => rank > task.rank);
    waiting.splice(at === -1 ? waiting.length : at, 0, task);
  }

  /** Reading makes way for what somebody waits for, and begins again afterwards. */
  function makeWay(rank: number): void {
    const task = current?.task;
    if (task?.job.kind !== 'read' || rank >= BACKGROUND_RANK || rank >= task.rank) return;
    current = null;
    const before = waiting.findIndex((other) => other.rank >= task.rank);
    waiting.splice(before === -1 ? waiting.length : before, 0, task);
    void reading.stop();
  }

  function add<Kind extends JobKind>(
    kind: Kind,
    { key, background = false, recipe = [], ...rest }: PhotoRequest,
  ): Promise<Results[Kind]> {
    return new Promise((resolve, reject) => {
      if (closed) throw new Failure('photo.cancelled');
      const rank = rankOf(kind, background);
      makeWay(rank);
      const job = { kind, cacheDir, recipe, ...rest } as Job;
      put({ job, rank, key, resolve: (value) => resolve(value as Results[Kind]), reject });
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
    examine: (request) => add('examine', request),
    derive: (request) => add('derive', request),
    preview: (request) => add('preview', request),
    offers: (request) => add('offers', request),
    mend: (request) => add('mend', request),
    read: (request) => add('read', request),
    scanPages: (request) => add('scan-pages', request),
    scan: (request) => add('scan', request),
    scanPage: (request) => add('scan-page', request),
    // Whatever keeps it from starting will be told of the photo that needs it.
    warm: () => void (closed || add('warm', { path: '', sha256: '' }).catch(() => {})),
    cancel(key) {
      const dropped = drop((task) => task.key === key);
      const task = current?.task;
      if (task?.job.kind !== 'read' || task.key !== key) return dropped;
      current = null;
      task.reject(new Failure('photo.cancelled'));
      void reading.stop();
      next();
      return dropped + 1;
    },
    async close() {
      closed = true;
      drop(() => true);
      current?.task.reject(new Failure('photo.cancelled'));
      current = null;
      await Promise.all([photos, unpacking, reading].map((each) => each.stop()));
    },
  };
}
