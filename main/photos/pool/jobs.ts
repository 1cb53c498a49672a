import { examine } from '../examine.ts';
import { thumbnailPath } from '../intake/files.ts';
import { loadPhoto } from '../intake/load.ts';
import { decodableBytes } from '../intake/work-copy.ts';
import { writeAtomically } from '../intake/write-atomically.ts';
import { lookOf } from '../look.ts';
import { loadSharp } from '../sharp.ts';
import type { Pixels } from '../measure/pixels.ts';
import type { Examined, Job, JobKind, Results } from './requests.ts';
import { THUMBNAIL_SIDES, thumbnailOf, type ThumbnailSide } from './thumbnails.ts';

type JobOf<Kind extends JobKind> = Extract<Job, { kind: Kind }>;

async function examineWithThumbnails(job: JobOf<'examine'>, now: () => number): Promise<Examined> {
  const look = lookOf(job.sha256, job.recipe);
  const at = (side: ThumbnailSide): string => thumbnailPath(job.cacheDir, look, side);
  const writeThumbnails = async (pixels: Pixels): Promise<void> => {
    for (const side of THUMBNAIL_SIDES) await writeAtomically(at(side), await thumbnailOf(pixels, side));
  };
  let written: Promise<void> = Promise.resolve();
  const onPixels = (pixels: Pixels): void => {
    written = writeThumbnails(pixels);
    // It is awaited below; until then a full disk must not count as nobody's error.
    written.catch(() => {});
  };
  const { path, fileName, recipe, thumbnails = true } = job;
  const found = await examine(path, { now, recipe, slot: job, fileName, onPixels: thumbnails ? onPixels : undefined });
  await written;
  const { format, width, height, orientation } = found.metrics;
  return { format, width, height, orientation, ...found, thumbnails: { 320: at(320), 960: at(960) } };
}

/** Makes the work copy of a photo that sharp cannot decode, where there is none yet. */
async function unpack(job: JobOf<'unpack'>): Promise<null> {
  await decodableBytes(await loadPhoto(job.path), job);
  return null;
}

/**
 * Does one job in this process. What only some jobs need is loaded by the first of them.
 * @throws Failure as the functions behind it do
 */
export async function perform(job: Job, now: () => number): Promise<Results[JobKind]> {
  const { path, recipe } = job;
  switch (job.kind) {
    case 'unpack':
      return unpack(job);
    case 'warm':
      await loadSharp();
      return null;
    case 'examine':
      return examineWithThumbnails(job, now);
    case 'derive':
      return (await import('../edit/derive.ts')).derive(path, recipe, job.profile, job);
    case 'preview':
      return (await import('../edit/preview.ts')).preview(path, recipe, job.side, job);
    case 'offers':
      return (await import('../edit/offers.ts')).offersFor(path, recipe, job, job.turn);
    case 'mend':
      return (await import('../edit/mend.ts')).mend(path, recipe, job, job.turn);
    case 'read':
      return (await import('../reading/read.ts')).readPhoto(path, recipe, job);
    case 'scan-pages':
      return (await import('../../papers/scan/measure.ts')).pagesOf(path, job);
    case 'scan':
      return (await import('../../papers/scan/measure.ts')).measureScan(path, job, now);
    case 'scan-page':
      return (await import('../../papers/scan/view.ts')).pageView(path, job.page, job.side);
  }
}
