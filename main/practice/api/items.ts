import { z } from 'zod';
import type { Item } from '../db/items.ts';
import { Refusal, wrongParam } from '../gateway/refusal.ts';
import { AddItem, readBody, UpdateItem } from '../item/body.ts';
import type { ItemBody } from '../item/body.ts';
import { checkPrice, checkStock } from '../item/check-price.ts';
import { checkItem } from '../item/check.ts';
import { putAway, shownAgain, underReview } from '../item/review.ts';
import { writtenItem } from '../item/view.ts';
import { liveItem } from './call.ts';
import type { Payload, ShopCall } from './call.ts';

/** POST product/add_item. Not idempotent, as on the real one: the same body twice makes two items. */
export function addItem({ platform, shop, body }: ShopCall): Payload {
  const { original_price, seller_stock, item_status, ...facts } = readBody(AddItem, body);
  const price = checkPrice(original_price);
  const stock = checkStock(seller_stock);
  checkItem(facts, price, platform.images);
  if (platform.items.count(shop.shopId) >= platform.settings.items) {
    throw new Refusal('error_reach_shop_item_limit', 'Item published item count reaches limit.');
  }
  const now = platform.clock.now();
  const item = platform.items.add({
    shopId: shop.shopId,
    sku: facts.item_sku ?? '',
    price,
    stock,
    tiers: [],
    createdAt: now,
    updatedAt: now,
    body: facts,
    ...(item_status === 'UNLIST' ? putAway(facts) : underReview(facts, now, platform.settings.reviewMs)),
  });
  platform.items.finishReviews(now);
  return { response: writtenItem(platform, platform.items.get(shop.shopId, item.itemId) ?? item) };
}

/** What a person has to look at again when it changes. */
const looked = (body: ItemBody) => JSON.stringify([body.item_name, body.description, body.image, body.category_id]);

/** @throws Refusal for an item that is being looked at or was refused: it can not be hidden */
function checkHideable({ status }: Item) {
  if (status !== 'REVIEWING' && status !== 'BANNED') return;
  const name = 'error_busi_cannot_delist_reviewing_or_banned_item';
  throw new Refusal(name, 'Banned and Reviewing Products cannot be delisted');
}

/** What becomes of an item whose facts or whose wanted status change. */
function nextState(item: Item, body: ItemBody, wanted: 'NORMAL' | 'UNLIST' | undefined, now: number, reviewMs: number) {
  const changed = looked(body) !== looked(item.body);
  const hide = wanted === 'UNLIST' || (wanted === undefined && item.status === 'UNLIST');
  if (hide) return { ...putAway(body), reviewed: item.reviewed && !changed };
  if (changed) return underReview(body, now, reviewMs);
  return item.status === 'UNLIST' ? shownAgain(item, now, reviewMs) : {};
}

/** POST product/update_item: what is not named stays; the whole must be right afterwards. */
export function updateItem(call: ShopCall): Payload {
  const { platform } = call;
  const { item_id, item_status, ...changes } = readBody(UpdateItem, call.body);
  const item = liveItem(call, item_id);
  if (item_status === 'UNLIST') checkHideable(item);
  const body = { ...item.body, ...changes };
  checkItem(body, item.price, platform.images);
  const now = platform.clock.now();
  const state = nextState(item, body, item_status, now, platform.settings.reviewMs);
  const saved = { ...item, ...state, body, sku: body.item_sku ?? item.sku, updatedAt: now };
  platform.items.save(saved);
  platform.items.finishReviews(now);
  return { response: writtenItem(platform, platform.items.get(item.shopId, item_id) ?? saved) };
}

const DeleteItem = z.object({ item_id: z.int() });

/** POST product/delete_item: the item stays readable with the status SELLER_DELETE. */
export function deleteItem(call: ShopCall): Payload {
  const item = liveItem(call, readBody(DeleteItem, call.body).item_id);
  call.platform.items.save({
    ...item,
    status: 'SELLER_DELETE',
    reviewUntil: null,
    updatedAt: call.platform.clock.now(),
  });
  return {};
}

const UnlistItem = z.object({
  item_list: z
    .array(z.object({ item_id: z.int(), unlist: z.boolean() }))
    .min(1)
    .max(50),
});

function setShown(call: ShopCall, itemId: number, unlist: boolean) {
  const item = liveItem(call, itemId);
  const now = call.platform.clock.now();
  const { items, settings } = call.platform;
  if (unlist) checkHideable(item);
  if (unlist && item.status === 'NORMAL') items.save({ ...item, status: 'UNLIST', updatedAt: now });
  if (!unlist && item.status === 'UNLIST') {
    items.save({ ...item, ...shownAgain(item, now, settings.reviewMs), updatedAt: now });
  }
}

/** POST product/unlist_item: each item for itself, so a success may hold failures. */
export function unlistItem(call: ShopCall): Payload {
  const { item_list } = readBody(UnlistItem, call.body);
  if (new Set(item_list.map((one) => one.item_id)).size < item_list.length) throw wrongParam('duplicate item_id');
  const success_list: object[] = [];
  const failure_list: object[] = [];
  for (const { item_id, unlist } of item_list) {
    try {
      setShown(call, item_id, unlist);
      success_list.push({ item_id, unlist });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      failure_list.push({ item_id, failed_reason: error.message });
    }
  }
  return { response: { failure_list, success_list } };
}
