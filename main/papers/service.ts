// Papers with dates: certificates, declarations, reports, of a product or of its producer.
import { Failure } from '../../shared/contract/failure.ts';
import type { PhotoPool } from '../photos/pool/pool.ts';
import type { Fields } from '../store/entities.ts';
import type { Store } from '../store/store.ts';
import type { Writer } from '../store/write.ts';
import { keepScan } from './scan.ts';

type Owner = { productId?: string | null | undefined; producerId?: string | null | undefined };

/** @throws Failure bad-input unless there is exactly one owner, not-found where it is not there */
function mustBeOwned(writer: Writer, { productId, producerId }: Owner) {
  if (!productId === !producerId) throw new Failure('bad-input', { field: 'productId' });
  if (productId) writer.get('product', productId);
  if (producerId) writer.get('producer', producerId);
}

export function createPapers({ db, change, places }: Store, pool: Pick<PhotoPool, 'scanPages'>) {
  const known = db.prepare<[string]>('SELECT 1 FROM paper WHERE id = ?');
  return {
    add({ gesture, ...fields }: Fields<'paper'> & { gesture?: string | undefined }) {
      return change({ action: 'paper.add', gesture }, (writer) => {
        mustBeOwned(writer, fields);
        return { id: writer.insert('paper', fields) };
      });
    },
    set(id: string, patch: Fields<'paper'>, gesture?: string) {
      change({ action: 'paper.edit', gesture }, (writer) => writer.set('paper', id, patch));
      return { id };
    },
    move({
      id,
      gesture,
      ...owner
    }: {
      id: string;
      productId: string | null;
      producerId: string | null;
      gesture?: string | undefined;
    }) {
      change({ action: 'paper.move', gesture }, (writer) => {
        mustBeOwned(writer, owner);
        writer.set('paper', id, owner);
      });
      return { id };
    },
    /** @throws Failure as `keepScan` does, not-found */
    async attachScan(id: string, file: File) {
      // Before the file is kept: one that belongs to nothing would never be found again.
      if (!known.get(id)) throw new Failure('not-found', { entity: 'paper', id });
      const { scan, forget } = await keepScan(places.photos, file, pool);
      try {
        change({ action: 'paper.scan' }, (writer) => writer.set('paper', id, scan));
      } catch (error) {
        await forget();
        throw error;
      }
      return { id };
    },
    remove(id: string) {
      change({ action: 'paper.remove' }, (writer) => writer.set('paper', id, { deleted: true }));
      return { id };
    },
  };
}
