// Photos on their way into the desk, one file after the other so that a small machine keeps breathing. It lives outside
// the screen: whoever goes elsewhere meanwhile loses nothing, and finds refused files still listed.
import { ulid } from 'ulid';
import type { FailureData } from '../../../../shared/contract/failure.ts';
import type { PhotoRole } from '../../../../shared/model/photo.ts';
import { client } from '../../../app/client.ts';
import { signal } from '../../../app/signal.ts';

export type Refused = FailureData & { file: string };
export type Upload = {
  /** Names the calls for `cancel`; null when nothing is on its way. */
  batch: string | null;
  done: number;
  total: number;
  refused: Refused[];
};

const NOTHING: Upload = { batch: null, done: 0, total: 0, refused: [] };
const queues = new Map<string, Task[]>();
type Task = { file: File; role: PhotoRole | null; instead: string | null };

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
  const tasks = files.map((file, index) => ({ file, role, instead: index === 0 ? instead : null }));
  const waiting = queues.get(productId);
  note(productId, ({ total }) => ({ total: total + files.length }));
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
      note(productId, ({ done }) => ({ done: done + 1 }));
    }
  } finally {
    queues.delete(productId);
    note(productId, () => ({ batch: null, done: 0, total: 0 }));
  }
}

async function take(productId: string, batch: string, { file, role, instead }: Task): Promise<void> {
  const gesture = ulid();
  const { photos, refused } = await client.photos.add({ productId, files: [file], role, batch, gesture });
  note(productId, (upload) => ({ refused: [...upload.refused, ...refused] }));
  const [photo] = photos;
  if (!photo || !instead) return;
  await client.photos.move({ id: photo.id, before: instead, gesture });
  await client.photos.remove({ id: instead });
}

/** What is in stays in; the rest stays out. */
export async function cancelUploads(productId: string): Promise<void> {
  const { batch } = uploadOf(uploads.get(), productId);
  queues.get(productId)?.splice(0);
  if (batch) await client.photos.cancel({ batch });
}

export const dismissRefused = (productId: string) => note(productId, () => ({ refused: [] }));
