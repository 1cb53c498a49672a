import { z } from 'zod';
import type { Item } from '../db/items.ts';
import type { Model } from '../db/models.ts';
import { Refusal, wrongParam } from '../gateway/refusal.ts';
import { readBody, SellerStock } from '../item/body.ts';
import { checkPrice, checkStock } from '../item/check-price.ts';
import { liveItem } from './call.ts';
import type { Payload, ShopCall } from './call.ts';

const MOST = 50;
const UpdatePrice = z.object({
  item_id: z.int(),
  price_list: z
    .array(z.object({ model_id: z.int().default(0), original_price: z.number() }))
    .min(1)
    .max(MOST),
});
const UpdateStock = z.object({
  item_id: z.int(),
  stock_list: z
    .array(z.object({ model_id: z.int().default(0), seller_stock: SellerStock }))
    .min(1)
    .max(MOST),
});

type Change = Partial<Pick<Model, 'price' | 'stock'>>;

/** Writes to the item itself (model 0) or to one of its models; an item with models has no price of its own. */
function write(call: ShopCall, item: Item, modelId: number, change: Change) {
  const { items, models, clock } = call.platform;
  const updatedAt = clock.now();
  if (modelId === 0 && item.tiers.length === 0) {
    Object.assign(item, change, { updatedAt });
    items.save(item);
    return;
  }
  const model = models.of(item.itemId).find((candidate) => candidate.modelId === modelId);
  if (!model) throw new Refusal('error_item_or_variation_not_found', 'Model not found');
  models.save({ ...model, ...change });
  items.save({ ...item, updatedAt });
}

/** One line after the other: what one of them lacks does not stop the rest. */
function each<Line extends { model_id: number }>(lines: Line[], run: (line: Line) => object) {
  if (new Set(lines.map((line) => line.model_id)).size < lines.length) throw wrongParam('duplicate model_id');
  const success_list: object[] = [];
  const failure_list: object[] = [];
  for (const line of lines) {
    try {
      success_list.push({ model_id: line.model_id, ...run(line) });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      failure_list.push({ model_id: line.model_id, failed_reason: error.message });
    }
  }
  return { response: { failure_list, success_list } };
}

/** POST product/update_price. */
export function updatePrice(call: ShopCall): Payload {
  const { item_id, price_list } = readBody(UpdatePrice, call.body);
  const item = liveItem(call, item_id);
  return each(price_list, ({ model_id, original_price }) => {
    write(call, item, model_id, { price: checkPrice(original_price) });
    return { original_price };
  });
}

/** POST product/update_stock. */
export function updateStock(call: ShopCall): Payload {
  const { item_id, stock_list } = readBody(UpdateStock, call.body);
  const item = liveItem(call, item_id);
  return each(stock_list, ({ model_id, seller_stock }) => {
    const stock = checkStock(seller_stock);
    write(call, item, model_id, { stock });
    return { location_id: '', stock };
  });
}
