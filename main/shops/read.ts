// A shop's row, for whoever works with one.
import { Failure } from '../../shared/contract/failure.ts';
import type { Shop } from '../../shared/model/shop.ts';
import { fromRow } from '../store/entities.ts';
import type { Cell } from '../store/entities.ts';
import type { Store } from '../store/store.ts';

/** @throws Failure not-found */
export function readShop({ db }: Store, id: string): Shop {
  const row = db.prepare<[string], Record<string, Cell>>('SELECT * FROM shop WHERE id = ?').get(id);
  if (!row) throw new Failure('not-found', { entity: 'shop', id });
  return fromRow('shop', row);
}
