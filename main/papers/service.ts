// Papers with dates: certificates, declarations, reports, of a product or of its producer.
import { Failure } from '../../shared/contract/failure.ts';
import type { Fields } from '../store/entities.ts';
import type { Store } from '../store/store.ts';
import { keepScan } from './scan.ts';

export function createPapers({ db, change, places }: Store) {
  const known = db.prepare<[string]>('SELECT 1 FROM paper WHERE id = ?');
  return {
    add({ gesture, ...fields }: Fields<'paper'> & { gesture?: string | undefined }) {
      return change({ action: 'paper.add', gesture }, (writer) => {
        if (!fields.productId === !fields.producerId) throw new Failure('bad-input', { field: 'productId' });
        if (fields.productId) writer.get('product', fields.productId);
        if (fields.producerId) writer.get('producer', fields.producerId);
        return { id: writer.insert('paper', fields) };
      });
    },
    set(id: string, patch: Fields<'paper'>, gesture?: string) {
      change({ action: 'paper.edit', gesture }, (writer) => writer.set('paper', id, patch));
      return { id };
    },
    async attachScan(id: string, file: File) {
      // Before the file is kept: one that belongs to nothing would never be found again.
      if (!known.get(id)) throw new Failure('not-found', { entity: 'paper', id });
      const scan = await keepScan(places.photos, file);
      change({ action: 'paper.scan' }, (writer) => writer.set('paper', id, scan));
      return { id };
    },
    remove(id: string) {
      change({ action: 'paper.remove' }, (writer) => writer.set('paper', id, { deleted: true }));
      return { id };
    },
  };
}
