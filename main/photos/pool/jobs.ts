import type { FailureData } from '../../../shared/contract/failure.ts';
import type { PhotoFormat, PhotoMetrics } from '../../../shared/model/photo-metrics.ts';
import { derive, type Derived } from '../edit/derive.ts';
import { type Examination, examine } from '../examine.ts';
import { thumbnailPath } from '../intake/files.ts';
import type { Pixels } from '../measure/pixels.ts';
import type { Profile } from '../edit/profile.ts';
import { THUMBNAIL_SIDES, thumbnailOf, type ThumbnailSide } from './thumbnails.ts';
import type { CacheSlot } from '../intake/work-copy.ts';
import { writeAtomically } from '../intake/write-atomically.ts';

export interface ExamineJob extends CacheSlot {
  kind: 'examine';
  path: string;
  /** The name the file had on the phone: the original's own name is its hash. */
  fileName?: string;
}

export interface DeriveJob extends CacheSlot {
  kind: 'derive';
  path: string;
  profile: Profile;
}

export type Job = ExamineJob | DeriveJob;

export interface Examined extends Examination {
  format: PhotoFormat;
  /** Upright size of the original in pixels. */
  width: number;
  height: number;
  orientation: PhotoMetrics['orientation'];
  /** Files written into the cache, by longest side. */
  thumbnails: Record<ThumbnailSide, string>;
}

async function writeThumbnails(pixels: Pixels, { cacheDir, sha256 }: CacheSlot): Promise<void> {
  for (const side of THUMBNAIL_SIDES) {
    await writeAtomically(thumbnailPath(cacheDir, sha256, side), await thumbnailOf(pixels, side));
  }
}

async function examineWithThumbnails(job: ExamineJob, now: () => number): Promise<Examined> {
  let written: Promise<void> = Promise.resolve();
  const onPixels = (pixels: Pixels): void => {
    written = writeThumbnails(pixels, job);
    // It is awaited below; until then a full disk must not count as nobody's error.
    written.catch(() => {});
  };
  const found = await examine(job.path, { now, fileName: job.fileName, slot: job, onPixels });
  await written;
  const { format, width, height, orientation } = found.metrics;
  const path = (side: ThumbnailSide): string => thumbnailPath(job.cacheDir, job.sha256, side);
  return { format, width, height, orientation, ...found, thumbnails: { 320: path(320), 960: path(960) } };
}

/** Does one job in this thread. @throws Failure as `examine` and `derive` do */
export function perform(job: Job, now: () => number): Promise<Examined | Derived> {
  return job.kind === 'examine' ? examineWithThumbnails(job, now) : derive(job.path, job.profile, job);
}

/** What a worker sends back. An error that is no `Failure` is a fault of ours and keeps its stack. */
export type Answer = { value: Examined | Derived } | { failure: FailureData } | { error: Error };
