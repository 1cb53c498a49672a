import { ITEM_STATUSES } from '../db/items.ts';
import type { Item, ItemStatus } from '../db/items.ts';
import { idList, wholeNumber } from '../gateway/query.ts';
import { badParam, Refusal, wrongParam } from '../gateway/refusal.ts';
import { baseInfo } from '../item/view.ts';
import type { Payload, ShopCall } from './call.ts';

const MOST_IDS = 50;
const MOST_A_PAGE = 100;

function statuses(query: URLSearchParams): ItemStatus[] {
  const wanted = query.getAll('item_status').flatMap((text) => text.split(','));
  if (wanted.some((status) => !ITEM_STATUSES.includes(status as ItemStatus))) {
    throw new Refusal('error_param_item_status', 'Item status error.');
  }
  return wanted as ItemStatus[];
}

/** GET product/get_item_list. Times are of the last change, both ends included. */
export function getItemList({ platform, shop, query }: ShopCall): Payload {
  const offset = wholeNumber(query, 'offset', { min: 0 });
  const size = wholeNumber(query, 'page_size', { min: 1, max: MOST_A_PAGE });
  const wanted = statuses(query);
  if (wanted.length === 0) throw wrongParam('invalid field item_status: value must Not Null');
  const from = query.has('update_time_from') ? wholeNumber(query, 'update_time_from', { min: 0 }) : null;
  const to = query.has('update_time_to') ? wholeNumber(query, 'update_time_to', { min: 0 }) : null;
  if (from !== null && to !== null && to <= from) {
    throw new Refusal('error_update_time_range', 'Update_time_to should be later than update_time_from.');
  }
  const { clock } = platform;
  const found = platform.items.find(
    shop.shopId,
    {
      statuses: wanted,
      ...(from !== null && { from: clock.moment(from) }),
      // Seconds on the wire: an item changed within the last of them belongs to it.
      ...(to !== null && { to: clock.moment(to) + 999 }),
    },
    { offset, size },
  );
  const next = offset + found.items.length;
  const item = found.items.map((one) => ({
    item_id: one.itemId,
    item_status: one.status,
    update_time: clock.wire(one.updatedAt),
    tag: { kit: false },
  }));
  return { response: { item, total_count: found.total, has_next_page: next < found.total, next_offset: next } };
}

function known({ platform, shop, query }: ShopCall): Item[] {
  return idList(query, 'item_id_list', MOST_IDS).flatMap((id) => platform.items.get(shop.shopId, id) ?? []);
}

/** GET product/get_item_base_info: unknown ids are left out; when none is known, that is an error. */
export function getItemBaseInfo(call: ShopCall): Payload {
  const items = known(call);
  if (items.length === 0) throw new Refusal('error_item_not_found', 'Product not found');
  return { response: { item_list: items.map((item) => baseInfo(call.platform, item)) } };
}

/** Searching without a status means everything the seller still has. */
const STILL_THERE: ItemStatus[] = ['NORMAL', 'BANNED', 'UNLIST', 'REVIEWING', 'SHOPEE_DELETE'];

/** GET product/search_item: by SKU, exactly, or by a part of the name; with both, the SKU alone counts. */
export function searchItem({ platform, shop, query }: ShopCall): Payload {
  const size = wholeNumber(query, 'page_size', { min: 1, max: MOST_A_PAGE });
  const offset = query.get('offset') ? wholeNumber(query, 'offset', { min: 0 }) : 0;
  const [sku, name] = [query.get('item_sku') ?? '', query.get('item_name') ?? ''];
  // Every item here has its mandatory attributes, so a search by attribute_status finds none.
  const lacking = query.get('attribute_status') !== null;
  if (sku === '' && name === '' && !lacking) throw badParam('request must set one of [item_name,attribute_status]');
  const wanted = statuses(query);
  const lag = platform.faults.get().searchLagMs;
  const found = lacking
    ? { items: [], total: 0 }
    : platform.items.find(
        shop.shopId,
        {
          statuses: wanted.length > 0 ? wanted : STILL_THERE,
          // Without a lag everything is found, also what was made before this machine's clock was set back.
          madeBefore: lag > 0 ? platform.clock.now() - lag : Number.MAX_SAFE_INTEGER,
          ...(sku !== '' ? { sku } : { name }),
        },
        { offset, size },
      );
  const next = offset + found.items.length;
  return {
    response: {
      item_id_list: found.items.map((item) => item.itemId),
      total_count: found.total,
      has_next_page: next < found.total,
      next_offset: next < found.total ? String(next) : '',
    },
  };
}

/** GET product/get_item_violation_info: why an item was refused. */
export function getItemViolationInfo(call: ShopCall): Payload {
  const item_list = known(call).map((item) => ({
    item_id: item.itemId,
    item_name: item.body.item_name,
    item_status: item.status,
    deboost: false,
    item_status_details:
      item.status === 'BANNED'
        ? item.banned.map((word) => ({
            violation_type: 'Prohibited words',
            violation_reason: word,
            suggestion: 'Remove the words from item_name and description.',
            fix_deadline_time: 0,
            update_time: call.platform.clock.wire(item.updatedAt),
          }))
        : [],
    deboost_details: [],
  }));
  return { response: { item_list } };
}
