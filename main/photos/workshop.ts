// The photo workshop: what could be done to a photo, doing it to many at once, and what is like it.
import { Failure } from '../../shared/contract/failure.ts';
import type { FailureData } from '../../shared/contract/failure.ts';
import type { Offer, RecipeOp } from '../../shared/model/photo-recipe.ts';
import type { PhotoScore } from '../../shared/model/photo-score.ts';
import { readDossier } from '../products/dossier.ts';
import type { Store } from '../store/store.ts';
import type { Profile } from './edit/profile.ts';
import type { PhotoFacts } from './facts.ts';
import { bestOrder } from './order.ts';
import type { PhotoPool } from './pool/pool.ts';
import { readPhoto, sourceOf } from './row.ts';
import type { PhotoService } from './service.ts';
import { similarTo } from './similar.ts';
import type { VersionOf } from './versions.ts';

export type WorkshopDeps = {
  store: Store;
  pool: PhotoPool;
  facts: PhotoFacts;
  photos: Pick<PhotoService, 'setRecipe'>;
  versionOf: VersionOf;
  /** What each platform wants of a photo, by platform. */
  profiles: Record<string, Profile>;
  /** The scores of a product's photos, as far as they were measured. */
  scoresOf(productId: string): { id: string; score: PhotoScore }[];
  progress(productId: string, done: number, total: number): void;
  /** The slow second look: begun for the product that somebody has before them, stopped until they let it go on. */
  reading: { soon(): void; stop(): void; goOn(): void; stopped(): boolean };
};
export type Mended = {
  id: string;
  applied: RecipeOp[];
  before: number;
  after: number;
  failure: FailureData | null;
};

const NOTHING_DONE = { applied: [], before: 0, after: 0 };

export function createWorkshop({
  store,
  pool,
  facts,
  photos,
  versionOf,
  profiles,
  scoresOf,
  progress,
  reading,
}: WorkshopDeps) {
  const { db, places } = store;
  /** Batches that are being worked on, and whether somebody wants them to stop. */
  const running = new Map<string, { stop: boolean }>();

  const request = (id: string) => {
    const photo = readPhoto(db, id);
    const turn = facts.turnOf(photo.look);
    return { photo, ask: { ...sourceOf(places.photos, photo), ...(turn === null ? {} : { turn }) } };
  };

  async function mendOne(id: string, key: string | undefined, gesture: string | undefined): Promise<Mended> {
    const { photo, ask } = request(id);
    const { recipe, applied, before, after } = await pool.mend({ ...ask, ...(key ? { key } : {}) });
    if (applied.length === 0) return { id, applied, before, after, failure: null };
    // Somebody may have changed it by hand meanwhile: what a person did stays.
    const { done } = await photos.setRecipe(id, recipe, { gesture, action: 'photo.mend', from: photo.look });
    return { id, applied: done ? applied : [], before, after: done ? after : before, failure: null };
  }

  return {
    open(productId: string) {
      facts.open(productId);
      pool.warm();
      reading.soon();
      return {};
    },
    reading: (productId: string) => ({ waiting: facts.unreadOf(productId), stopped: reading.stopped() }),
    stopReading() {
      reading.stop();
      return {};
    },
    goOnReading() {
      reading.goOn();
      return {};
    },

    /** @throws Failure not-found, photo.* */
    async offers(id: string): Promise<{ offers: Offer[] }> {
      return { offers: await pool.offers(request(id).ask) };
    },

    /** One photo after the other; what fails is told in its row, and the rest goes on. */
    async mend({ ids, batch, gesture }: { ids: string[]; batch?: string | undefined; gesture?: string | undefined }) {
      const state = { stop: false };
      if (batch) running.set(batch, state);
      const subject = readPhoto(db, ids[0] ?? '').productId;
      const done: Mended[] = [];
      try {
        for (const [index, id] of ids.entries()) {
          progress(subject, index, ids.length);
          if (state.stop) break;
          try {
            done.push(await mendOne(id, batch, gesture));
          } catch (error) {
            if (!(error instanceof Failure) || error.code.startsWith('desk.')) throw error;
            if (error.code === 'photo.cancelled') break;
            done.push({ id, ...NOTHING_DONE, failure: { code: error.code, values: error.values } });
          }
        }
      } finally {
        if (batch) running.delete(batch);
        progress(subject, ids.length, ids.length);
      }
      return { photos: done, cancelled: done.length < ids.length };
    },
    /** What is mended stays mended; the rest is left as it was. */
    cancel(batch: string) {
      const state = running.get(batch);
      if (state) state.stop = true;
      pool.cancel(batch);
    },

    /** How a listing shows the product's photos best, and whether that differs from how they stand. */
    bestOrder(productId: string) {
      const { product, photos: there } = readDossier(db, productId);
      const scores = new Map(scoresOf(productId).map(({ id, score }) => [id, score]));
      const rated = there.map(({ id, role, reading: read }) => ({
        id,
        role,
        reading: read,
        score: scores.get(id) ?? null,
      }));
      const ids = bestOrder(rated, product.ocopSet);
      return { ids, moved: ids.some((id, index) => id !== there[index]?.id) };
    },

    similar: (id: string) => ({ photos: similarTo(db, readPhoto(db, id)) }),

    /** What every platform would get of this photo. @throws Failure photo.* */
    async versions(id: string) {
      const photo = readPhoto(db, id);
      const versions: { platform: string; width: number; height: number; bytes: number; sha256: string }[] = [];
      for (const [platform, profile] of Object.entries(profiles)) {
        const { file: _file, ...version } = await versionOf(photo, profile);
        versions.push({ platform, ...version });
      }
      return { versions };
    },
  };
}
