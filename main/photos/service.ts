// Photos of a product: taking files in, their order and kinds, and what is done to each.
import { rm } from 'node:fs/promises';
import { Failure } from '../../shared/contract/failure.ts';
import type { FailureData } from '../../shared/contract/failure.ts';
import type { Finding } from '../../shared/model/finding.ts';
import type { Recipe } from '../../shared/model/photo-recipe.ts';
import type { Photo, PhotoRole } from '../../shared/model/photo.ts';
import type { Store } from '../store/store.ts';
import type { PhotoFacts } from './facts.ts';
import { originalPath, putOriginal } from './intake/files.ts';
import { lookOf } from './look.ts';
import type { PhotoPool } from './pool/pool.ts';
import { readPhoto, sourceOf } from './row.ts';

export type PhotoDeps = {
  store: Store;
  pool: PhotoPool;
  facts: PhotoFacts;
  /** Findings about one photo of a product. */
  findingsOf(productId: string, photoId: string): Finding[];
  progress(productId: string, done: number, total: number): void;
};
type Add = {
  productId: string;
  files: File[];
  role: PhotoRole | null;
  batch?: string | undefined;
  gesture?: string | undefined;
};
type Refused = { file: string } & FailureData;

/** More pictures than any platform takes, and enough for every side of a pack. */
const PHOTOS_OF_PRODUCT = 60;
/** The first photos of a product usually come in this order; a person changes what is wrong. */
const FIRST_ROLES: PhotoRole[] = ['front', 'back'];

export function createPhotos({ store, pool, facts, findingsOf, progress }: PhotoDeps) {
  const { db, change, places } = store;
  const cancelled = new Set<string>();
  /** The latest wish for each photo that is still being measured. */
  const asked = new Map<string, symbol>();
  const inProduct = db.prepare<[string], Pick<Photo, 'id' | 'sha256' | 'role' | 'position'>>(
    'SELECT id, sha256, role, position FROM photo WHERE productId = ? AND deleted = 0 ORDER BY position, id',
  );

  /** Measures what a photo looks like after its recipe, unless that was measured before. @throws Failure photo.* */
  async function measure(photo: Pick<Photo, 'sha256' | 'ext' | 'recipe' | 'fileName'>, key?: string) {
    const look = lookOf(photo.sha256, photo.recipe);
    const known = facts.metricsOf(look);
    if (known) return known;
    const { metrics, notes } = await pool.examine({
      ...sourceOf(places.photos, photo),
      fileName: photo.fileName ?? '',
      ...(key ? { key } : {}),
    });
    facts.keepMetrics(look, metrics, notes);
    return metrics;
  }

  async function addOne({ productId, role, batch, gesture }: Add, file: File): Promise<Photo> {
    const original = await putOriginal(places.photos, file.stream());
    let size: { width: number; height: number };
    try {
      size = await measure({ ...original, recipe: [], fileName: file.name }, batch);
    } catch (error) {
      // What cannot be looked at is not kept, unless it was here before.
      if (!original.existed) await rm(originalPath(places.photos, original.sha256, original.ext), { force: true });
      throw error;
    }
    const there = inProduct.all(productId);
    if (there.some((photo) => photo.sha256 === original.sha256)) throw new Failure('photo.twice', { file: file.name });
    if (there.length >= PHOTOS_OF_PRODUCT)
      throw new Failure('photo.too-many', { file: file.name, limit: PHOTOS_OF_PRODUCT });
    return change({ action: 'photo.add', gesture }, (writer) => {
      const id = writer.insert('photo', {
        productId,
        position: (there.at(-1)?.position ?? -1) + 1,
        role: role ?? FIRST_ROLES.find((first) => !there.some((photo) => photo.role === first)) ?? 'other',
        sha256: original.sha256,
        ext: original.ext,
        fileName: file.name.normalize('NFC').slice(0, 200),
        bytes: original.bytes,
        width: size.width,
        height: size.height,
        recipe: [],
        look: original.sha256,
      });
      return writer.get('photo', id);
    });
  }

  return {
    /** Each file is taken or refused by itself; one that is broken never holds up the rest. */
    async add(input: Add) {
      readProduct(input.productId);
      const photos: (Photo & { findings: Finding[] })[] = [];
      const refused: Refused[] = [];
      for (const [index, file] of input.files.entries()) {
        progress(input.productId, index, input.files.length);
        try {
          if (input.batch && cancelled.has(input.batch)) throw new Failure('photo.cancelled', { file: file.name });
          const photo = await addOne(input, file);
          photos.push({ ...photo, findings: findingsOf(input.productId, photo.id) });
        } catch (error) {
          // A full or locked disk is nothing that another file would do better on.
          if (!(error instanceof Failure) || error.code.startsWith('desk.')) throw error;
          refused.push({ file: file.name, code: error.code, values: { file: file.name, ...error.values } });
        }
      }
      if (input.batch) cancelled.delete(input.batch);
      progress(input.productId, input.files.length, input.files.length);
      return { photos, refused };
    },
    /** What is not taken in yet of that call stays out; what is in stays in. */
    cancel(batch: string) {
      cancelled.add(batch);
      pool.cancel(batch);
      return {};
    },
    setRole(id: string, role: PhotoRole, gesture?: string) {
      change({ action: 'photo.role', gesture }, (writer) => writer.set('photo', id, { role }));
      return { id };
    },
    move(id: string, before: string | null, gesture?: string) {
      return change({ action: 'photo.move', gesture }, (writer) => {
        const { productId } = writer.get('photo', id);
        const others = inProduct
          .all(productId)
          .map((photo) => photo.id)
          .filter((other) => other !== id);
        const at = before === null ? -1 : others.indexOf(before);
        others.splice(at === -1 ? others.length : at, 0, id);
        for (const [position, each] of others.entries()) writer.set('photo', each, { position });
        return { id };
      });
    },
    /** Puts the photos of a product into this order; those not named stay behind them as they were. */
    arrange(productId: string, ids: string[], gesture?: string) {
      readProduct(productId);
      change({ action: 'photo.move', gesture }, (writer) => {
        const there = inProduct.all(productId).map(({ id }) => id);
        const named = [...new Set(ids)].filter((id) => there.includes(id));
        const order = [...named, ...there.filter((id) => !named.includes(id))];
        for (const [position, id] of order.entries()) writer.set('photo', id, { position });
      });
      return { id: productId };
    },
    /**
     * Takes a photo through these steps from now on. The result is measured before the row changes, so that nobody sees a
     * photo nothing is known of. The last word counts: what was asked earlier and is measured later changes nothing. `from`
     * is the look that the steps were made for; if it is another one by then, nothing is done.
     * @throws Failure photo.*
     */
    async setRecipe(
      id: string,
      recipe: Recipe,
      { gesture, action = 'photo.edit', from }: { gesture?: string | undefined; action?: string; from?: string } = {},
    ): Promise<{ id: string; done: boolean }> {
      // A person's own wish is on its way: what a machine proposes comes too late.
      if (from !== undefined && asked.has(id)) return { id, done: false };
      const mine = Symbol(id);
      asked.set(id, mine);
      try {
        const photo = readPhoto(db, id);
        await measure({ ...photo, recipe });
        return change({ action, gesture }, (writer) => {
          const now = writer.get('photo', id);
          const done = asked.get(id) === mine && (from === undefined || now.look === from);
          if (done) writer.set('photo', id, { recipe, look: lookOf(photo.sha256, recipe) });
          return { id, done };
        });
      } finally {
        if (asked.get(id) === mine) asked.delete(id);
      }
    },
    /** Measures a photo again after the helper that was at it had died. @throws Failure photo.* */
    async lookAgain(id: string) {
      const photo = readPhoto(db, id);
      await measure(photo);
      store.tell({ changed: [{ entity: 'photo', id, subject: photo.productId }], outbox: false });
      return { id };
    },
    setStars(id: string, stars: number | null, gesture?: string) {
      change({ action: 'photo.stars', gesture }, (writer) => writer.set('photo', id, { ocopStars: stars }));
      return { id };
    },
    remove(id: string) {
      change({ action: 'photo.remove' }, (writer) => writer.set('photo', id, { deleted: true }));
      return { id };
    },
  };

  function readProduct(id: string) {
    if (!db.prepare('SELECT 1 FROM product WHERE id = ?').get(id))
      throw new Failure('not-found', { entity: 'product', id });
  }
}
export type PhotoService = ReturnType<typeof createPhotos>;
