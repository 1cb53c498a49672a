// The label of a product, item by item, and the print runs before it.
import { Failure } from '../../shared/contract/failure.ts';
import type { LabelItem } from '../../shared/model/label.ts';
import { fromRow } from '../store/entities.ts';
import type { Cell, Fields, Row } from '../store/entities.ts';
import type { Store } from '../store/store.ts';

export function createLabels({ db, change }: Store) {
  const kept = db.prepare<[string], Record<string, Cell>>(
    'SELECT * FROM label WHERE productId = ? AND deleted = 0 ORDER BY version DESC, id DESC',
  );
  const versions = (productId: string): Row<'label'>[] => kept.all(productId).map((row) => fromRow('label', row));

  return {
    versions(productId: string) {
      return { versions: versions(productId) };
    },

    /** Only the label of the highest version is ever written: the others are on packs already. */
    set(productId: string, patch: Fields<'label'>, gesture?: string) {
      return change({ action: 'label.edit', gesture }, (writer) => {
        writer.get('product', productId);
        const id = versions(productId)[0]?.id;
        if (id) writer.set('label', id, patch);
        return { id: id ?? writer.insert('label', { ...patch, productId, version: 1 }) };
      });
    },

    /**
     * Keeps what a person saw on the pack, by the name of the item; null takes it back. Each item by itself: of two that are
     * said in quick order none is lost.
     */
    confirm(productId: string, items: Partial<Record<LabelItem, string | null>>, gesture?: string) {
      return change({ action: 'label.confirm', gesture }, (writer) => {
        writer.get('product', productId);
        const [current] = versions(productId);
        if (!current) throw new Failure('not-found', { entity: 'label', id: productId });
        const said = Object.entries({ ...current.confirmed, ...items }).filter(
          (each): each is [string, string] => each[1] !== null,
        );
        writer.set('label', current.id, { confirmed: said.length > 0 ? Object.fromEntries(said) : null });
        return { id: current.id };
      });
    },

    /** @throws Failure not-found; label.not-printed while the present one has no print date: there is nothing to keep yet */
    startNext(productId: string, gesture?: string) {
      return change({ action: 'label.next', gesture }, (writer) => {
        writer.get('product', productId);
        const [current] = versions(productId);
        if (!current?.printDate) throw new Failure('label.not-printed', {});
        const { id: _id, deleted: _deleted, ...items } = current;
        return {
          id: writer.insert('label', { ...items, version: current.version + 1, printDate: null, confirmed: null }),
        };
      });
    },
  };
}
