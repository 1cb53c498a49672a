// Photos of a product: taking files in, measuring them once, ordering and roles.
import { rm } from 'node:fs/promises';
import { Failure } from '../../shared/contract/failure.ts';
import type { FailureData } from '../../shared/contract/failure.ts';
import type { Finding } from '../../shared/model/finding.ts';
import { PHOTO_METRICS_VERSION } from '../../shared/model/photo-metrics.ts';
import type { Photo, PhotoRole } from '../../shared/model/photo.ts';
import type { Store } from '../store/store.ts';
import { originalPath, putOriginal } from './intake/files.ts';
import type { Original } from './intake/files.ts';
import type { PhotoPool } from './pool/pool.ts';

export type PhotoDeps = {
  store: Store;
  pool: PhotoPool;
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

export function createPhotos({ store, pool, findingsOf, progress }: PhotoDeps) {
  const { db, change, places } = store;
  const cancelled = new Set<string>();
  const known = db.prepare<[string, number], { metrics: string }>(
    'SELECT metrics FROM photo_fact WHERE sha256 = ? AND version = ?',
  );
  const remember = db.prepare(
    `INSERT INTO photo_fact (sha256, version, metrics, notes) VALUES (?, ?, ?, ?)
     ON CONFLICT (sha256) DO UPDATE SET version = excluded.version, metrics = excluded.metrics, notes = excluded.notes`,
  );
  const inProduct = db.prepare<[string], Pick<Photo, 'id' | 'sha256' | 'role' | 'position'>>(
    'SELECT id, sha256, role, position FROM photo WHERE productId = ? AND deleted = 0 ORDER BY position, id',
  );

  /** Measures a picture unless its content was measured before. @throws Failure photo.* */
  async function measure(
    { sha256, ext }: Original,
    fileName: string,
    key?: string,
  ): Promise<{ width: number; height: number }> {
    const fact = known.get(sha256, PHOTO_METRICS_VERSION);
    if (fact) return JSON.parse(fact.metrics) as { width: number; height: number };
    const examined = await pool.examine({
      path: originalPath(places.photos, sha256, ext),
      sha256,
      fileName,
      ...(key ? { key } : {}),
    });
    remember.run(
      sha256,
      PHOTO_METRICS_VERSION,
      JSON.stringify(examined.metrics),
      JSON.stringify(examined.notes.map((note) => note.code)),
    );
    return examined.metrics;
  }

  async function addOne({ productId, role, batch, gesture }: Add, file: File): Promise<Photo> {
    const original = await putOriginal(places.photos, file.stream());
    let size: { width: number; height: number };
    try {
      size = await measure(original, file.name, batch);
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
