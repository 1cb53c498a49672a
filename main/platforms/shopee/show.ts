import type { Session } from '../platform.ts';
import { failure } from './codes.ts';
import { numberOf } from './content.ts';
import { Batch, nothingFailed } from './failures.ts';
import { itemsById } from './item.ts';
import { askShop } from './shop-call.ts';

/** Shows a listing to buyers or takes it out of sight. One that is so already is fine. */
export async function show(session: Session, remoteId: string, listed: boolean): Promise<void> {
  const batch = await askShop(
    session,
    {
      path: '/api/v2/product/unlist_item',
      effect: 'repeats',
      json: { item_list: [{ item_id: numberOf(remoteId, 'error_item_not_found'), unlist: !listed }] },
    },
    Batch,
  );
  if (!batch.failure_list?.length) return;
  const [item] = await itemsById(session, [remoteId]);
  if (item?.item_status === (listed ? 'NORMAL' : 'UNLIST')) return;
  // While Shopee looks at a listing it cannot be taken out of sight; that passes by itself.
  if (item?.item_status === 'REVIEWING' && !listed) throw failure('later', 'shopee.still_reviewing');
  nothingFailed(batch, 'shopee.show_refused');
}
