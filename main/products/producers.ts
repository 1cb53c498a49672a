// Producers: who owns the products and answers for them on the label.
import type { Fields, Row } from '../store/entities.ts';
import type { Store } from '../store/store.ts';

export function createProducers({ db, change }: Store) {
  return {
    list() {
      const rows = db
        .prepare<[], Row<'producer'> & { products: number }>(
          `SELECT pr.*, (SELECT count(*) FROM product WHERE producerId = pr.id AND deleted = 0) AS products
           FROM producer pr WHERE pr.deleted = 0 ORDER BY pr.name`,
        )
        .all();
      return { producers: rows.map((row) => ({ ...row, deleted: false })) };
    },
    create({ gesture, ...fields }: Fields<'producer'> & { gesture?: string | undefined }) {
      return change({ action: 'producer.create', gesture }, (writer) => ({ id: writer.insert('producer', fields) }));
    },
    set(id: string, patch: Fields<'producer'>, gesture?: string) {
      change({ action: 'producer.edit', gesture }, (writer) => writer.set('producer', id, patch));
      return { id };
    },
  };
}
