// Photos on their way into the desk, one file after the other so that a small machine keeps breathing. It lives outside
// the screen: whoever goes elsewhere meanwhile loses nothing, and finds refused files still listed.
import { ulid } from 'ulid';
import type { FailureData } from '../../../../shared/contract/failure.ts';
import type { PhotoRole } from '../../../../shared/model/photo.ts';
import { client } from '../../../app/client.ts';
import { signal } from '../../../app/signal.ts';

/** A file that was not taken, with why, and itself: it may be tried again. */
export type Refused = FailureData & { file: string; source: File };
/** A file on its way; `url` shows it from the file itself where the browser can. */
export type Coming = { key: string; name: string; url: string };
export type Upload = {
  /** Names the calls for `cancel`; null when nothing is on its way. */
  batch: string | null;
  done: number;
  total: number;
  coming: Coming[];
  refused: Refused[];
};

const NOTHING: Upload = { batch: null, done: 0, total: 0, coming: [], refused: [] };
const queues = new Map<string, Task[]>();
type Task = { file: File; role: PhotoRole | null; instead: string | null; shown: Coming };
/** What may well go better the second time: the machine was short of something, not the file. */
const WORTH_ANOTHER_TRY: readonly string[] = ['photo.worker-died', 'photo.too-slow', 'photo.cancelled'];

/** By product. */
export const uploads = signal<ReadonlyMap<string, Upload>>(new Map());
export const uploadOf = (all: ReadonlyMap<string, Upload>, productId: string): Upload => all.get(productId) ?? NOTHING;

function note(productId: string, change: (upload: Upload) => Partial<Upload>) {
  const before = uploadOf(uploads.get(), productId);
  uploads.set(new Map(uploads.get()).set(productId, { ...before, ...change(before) }));
}

/**
 * Adds files to a product, behind those that still wait. Rejects when the desk itself cannot take them; files that were
 * refused one by one are listed in `uploads`.
 *   instead   a photo whose place the first file takes
 */
export async function uploadPhotos(
  productId: string,
  files: File[],
  { role = null, instead = null }: { role?: PhotoRole | null; instead?: string | null } = {},
): Promise<void> {
  if (files.length === 0) return;
  const tasks = files.map((file, index) => ({
    file,
    role,
    instead: index === 0 ? instead : null,
    shown: { key: ulid(), name: file.name, url: URL.createObjectURL(file) },
  }));
  const waiting = queues.get(productId);
  const shown = tasks.map((task) => task.shown);
  note(productId, ({ total, coming }) => ({ total: total + files.length, coming: [...coming, ...shown] }));
  if (waiting) {
    waiting.push(...tasks);
    return;
  }
  const queue = [...tasks];
  queues.set(productId, queue);
  const batch = ulid();
  note(productId, () => ({ batch }));
  try {
    for (let task = queue.shift(); task; task = queue.shift()) {
      await take(productId, batch, task);
      arrived(productId, task);
    }
  } finally {
    queues.delete(productId);
    for (const { url } of uploadOf(uploads.get(), productId).coming) URL.revokeObjectURL(url);
    note(productId, () => ({ batch: null, done: 0, total: 0, coming: [] }));
  }
}

function arrived(productId: string, { shown }: Task) {
  URL.revokeObjectURL(shown.url);
  note(productId, ({ done, coming }) => ({ done: done + 1, coming: coming.filter(({ key }) => key !== shown.key) }));
}

async function take(productId: string, batch: string, { file, role, instead }: Task): Promise<void> {
  const gesture = ulid();
  const { photos, refused } = await client.photos.add({ productId, files: [file], role, batch, gesture });
  const mine = refused.map((each) => ({ ...each, source: file }));
  note(productId, (upload) => ({ refused: [...upload.refused, ...mine] }));
  const [photo] = photos;
  if (!photo || !instead) return;
  await client.photos.move({ id: photo.id, before: instead, gesture });
  await client.photos.remove({ id: instead });
}

/** What is in stays in; the rest stays out. */
export async function cancelUploads(productId: string): Promise<void> {
  const { batch } = uploadOf(uploads.get(), productId);
  for (const task of queues.get(productId)?.splice(0) ?? []) arrived(productId, task);
  if (batch) await client.photos.cancel({ batch });
}

/** Whether it makes sense to offer another try. */
export const mayTryAgain = (refused: Refused[]) => refused.some(({ code }) => WORTH_ANOTHER_TRY.includes(code));

/** Takes in again what failed for want of memory, time or patience; what is no photo stays refused. */
export async function tryAgain(productId: string): Promise<void> {
  const { refused } = uploadOf(uploads.get(), productId);
  const again = refused.filter(({ code }) => WORTH_ANOTHER_TRY.includes(code));
  note(productId, () => ({ refused: refused.filter((each) => !again.includes(each)) }));
  await uploadPhotos(
    productId,
    again.map(({ source }) => source),
  );
}

export const dismissRefused = (productId: string) => note(productId, () => ({ refused: [] }));
