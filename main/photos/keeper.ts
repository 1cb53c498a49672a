// Looks at photos in the background: measures those of an older desk or of a helper that died, then reads codes and text in
// each. Reading takes seconds a photo, so it is never in anybody's way.
import { Failure } from '../../shared/contract/failure.ts';
import type { Photo } from '../../shared/model/photo.ts';
import type { Store } from '../store/store.ts';
import type { PhotoFacts } from './facts.ts';
import type { PhotoPool } from './pool/pool.ts';
import { findPhoto, sourceOf } from './row.ts';

/** A breath between two photos, in milliseconds: what a person does meanwhile comes first. */
const PAUSE_MS = 200;
/** Reading waits until nothing was added or changed for so long: it takes the machine's second core for seconds. */
const CALM_MS = 3_000;
/** Names the readings in hand for the pool. */
const READING = 'reading';

export type KeeperDeps = { store: Store; facts: PhotoFacts; pool: PhotoPool };

export function startPhotoKeeper({ store, facts, pool }: KeeperDeps) {
  const { db, places } = store;
  let timer: NodeJS.Timeout | undefined;
  let working: Promise<void> | null = null;
  let stopped = false;
  /** A person wants nothing read for now. */
  let paused = false;

  async function measure(photo: Photo): Promise<void> {
    const fileName = photo.fileName ?? '';
    const { metrics, notes } = await pool.examine({ ...sourceOf(places.photos, photo), fileName, background: true });
    facts.keepMetrics(photo.look, metrics, notes);
  }
  async function read(photo: Photo): Promise<void> {
    facts.keepReading(
      photo.look,
      await pool.read({ ...sourceOf(places.photos, photo), background: true, key: READING }),
    );
  }

  /** What is to be done next: figures before words. */
  function next(): { photo: Photo; look: (photo: Photo) => Promise<void>; give: typeof facts.keepTrouble } | null {
    const photo = findPhoto(db, facts.unmeasured() ?? '');
    if (photo) return { photo, look: measure, give: facts.keepTrouble };
    const unread = paused ? null : findPhoto(db, facts.unread() ?? '');
    return unread && { photo: unread, look: read, give: facts.keepUnreadable };
  }

  async function work(): Promise<void> {
    const job = next();
    if (!job) return;
    const { photo, look, give } = job;
    try {
      await look(photo);
    } catch (error) {
      if (stopped) return;
      // A photo that kills or stalls its helper would do so again: it is said, and tried again when a person asks.
      if (!(error instanceof Failure) || error.code.startsWith('desk.')) throw error;
      // Stopped by a person: it is still to be read.
      if (error.code === 'photo.cancelled') return;
      give(photo.look, error.code);
    }
    if (stopped) return;
    store.tell({ changed: [{ entity: 'photo', id: photo.id, subject: photo.productId }], outbox: false });
  }

  function after(ms: number) {
    clearTimeout(timer);
    if (stopped) return;
    timer = setTimeout(() => {
      if (working) return;
      working = work()
        .then(() => void (next() && after(PAUSE_MS)))
        .catch((error: unknown) => void (stopped || process.stderr.write(`photos: ${String(error)}\n`)))
        .finally(() => (working = null));
    }, ms).unref();
  }
  const unlisten = store.listen(({ changed }) => {
    if (!working && changed.some(({ entity }) => entity === 'photo')) after(CALM_MS);
  });
  after(CALM_MS);

  /** Looks now, without waiting for calm: somebody is waiting for the answer. */
  function hurry() {
    if (!working) after(0);
  }

  return {
    hurry,
    /** Reads nothing more until a person lets it go on; what is being read is given up. */
    pause() {
      paused = true;
      pool.cancel(READING);
    },
    goOn() {
      paused = false;
      hurry();
    },
    paused: () => paused,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      unlisten();
      await working;
    },
  };
}
export type PhotoKeeper = ReturnType<typeof startPhotoKeeper>;
