// The label of a product, item by item.
import type { Fields } from '../store/entities.ts';
import type { Store } from '../store/store.ts';

export function createLabels({ db, change }: Store) {
  const current = db.prepare<[string], { id: string }>(
    'SELECT id FROM label WHERE productId = ? AND deleted = 0 ORDER BY version DESC LIMIT 1',
  );
  return {
    set(productId: string, patch: Fields<'label'>, gesture?: string) {
      return change({ action: 'label.edit', gesture }, (writer) => {
        writer.get('product', productId);
        const id = current.get(productId)?.id;
        if (id) writer.set('label', id, patch);
        return { id: id ?? writer.insert('label', { ...patch, productId, version: 1 }) };
      });
    },
  };
}
