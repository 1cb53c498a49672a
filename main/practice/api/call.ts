import type { Shop } from '../db/identity.ts';
import type { Item } from '../db/items.ts';
import { Refusal } from '../gateway/refusal.ts';
import type { Platform } from '../platform.ts';

/** What an answer carries beside error, message and request_id: mostly `response`, sometimes fields at the top. */
export type Payload = Record<string, unknown>;

export type Call = { platform: Platform; query: URLSearchParams; body: unknown; form: FormData | null };
export type ShopCall = Call & { shop: Shop };

/** @throws Refusal error_item_not_found, also for an item of another shop */
export function itemOf({ platform, shop }: ShopCall, itemId: number): Item {
  const item = platform.items.get(shop.shopId, itemId);
  if (!item) throw new Refusal('error_item_not_found', 'Product not found');
  return item;
}

/** @throws Refusal for an item that is gone */
export function liveItem(call: ShopCall, itemId: number): Item {
  const item = itemOf(call, itemId);
  if (item.status === 'SELLER_DELETE') throw new Refusal('error_item_not_found', 'Product not found');
  return item;
}
