import { z } from 'zod';
import type { Item } from '../db/items.ts';
import type { Model } from '../db/models.ts';
import { wholeNumber } from '../gateway/query.ts';
import { badParam, Refusal } from '../gateway/refusal.ts';
import { readBody } from '../item/body.ts';
import { checkPrice, checkStock } from '../item/check-price.ts';
import { checkModelFacts, checkModels, checkTiers } from '../item/check-tiers.ts';
import { ChangedModel, InitTiers, NewModel, tiersOf } from '../item/tiers.ts';
import { modelView, tierView, writtenModel } from '../item/view.ts';
import type { Platform } from '../platform.ts';
import { itemOf, liveItem } from './call.ts';
import type { Payload, ShopCall } from './call.ts';

function addTo({ models }: Platform, item: Item, wanted: NewModel): Model {
  const { tier_index, original_price, model_sku, seller_stock, ...body } = wanted;
  return models.add({
    itemId: item.itemId,
    tierIndex: tier_index,
    sku: model_sku ?? '',
    price: checkPrice(original_price),
    stock: checkStock(seller_stock),
    body,
  });
}

/** Back to an item without variants: the one model given brings the price and the stock. */
function withoutTiers(platform: Platform, item: Item, wanted: NewModel[]): Item {
  const [only, ...others] = wanted;
  if (!only || others.length > 0 || only.tier_index.length > 0) throw badParam('Model tier_index error.');
  const plain = { ...item, tiers: [], price: checkPrice(only.original_price), stock: checkStock(only.seller_stock) };
  platform.models.removeAll(item.itemId);
  return plain;
}

/** POST product/init_tier_variation: changes how many tiers an item has, and so replaces all its models. */
export function initTierVariation(call: ShopCall): Payload {
  const { platform } = call;
  const wanted = readBody(InitTiers, call.body);
  const item = liveItem(call, wanted.item_id);
  const now = platform.clock.now();
  if (now - item.createdAt < platform.settings.variantWaitMs) {
    throw new Refusal('error_system_busy', 'Our system is taking some time to respond, please try later.');
  }
  const tiers = tiersOf(wanted);
  if (tiers.length === item.tiers.length) throw badParam('The level of tier-variation not change.');
  checkTiers(tiers, platform.images);
  if (tiers.length > 0) checkModels(wanted.model, tiers, []);
  if (wanted.model.length === 0) throw badParam('Wrong parameters, detail: model is required.');

  const written = platform.db.transaction(() => {
    if (tiers.length === 0) {
      platform.items.save({ ...withoutTiers(platform, item, wanted.model), updatedAt: now });
      return [];
    }
    platform.models.removeAll(item.itemId);
    platform.items.save({ ...item, tiers, updatedAt: now });
    return wanted.model.map((model) => addTo(platform, item, model));
  })();
  const tier_variation = tierView(platform, { ...item, tiers });
  return { response: { item_id: item.itemId, tier_variation, model: written.map(writtenModel) } };
}

function withTiers(item: Item): Item {
  if (item.tiers.length === 0) throw badParam('Model tier_index error.');
  return item;
}

const AddModel = z.object({ item_id: z.int(), model_list: z.array(NewModel).min(1) });

/** POST product/add_model: more models in the tiers that exist. */
export function addModel(call: ShopCall): Payload {
  const { platform } = call;
  const wanted = readBody(AddModel, call.body);
  const item = withTiers(liveItem(call, wanted.item_id));
  const existing = platform.models.of(item.itemId).map((model) => model.tierIndex);
  checkModels(wanted.model_list, item.tiers, existing);
  const written = platform.db.transaction(() => {
    platform.items.save({ ...item, updatedAt: platform.clock.now() });
    return wanted.model_list.map((model) => addTo(platform, item, model));
  })();
  return { response: { model: written.map(writtenModel) } };
}

/** GET product/get_model_list. */
export function getModelList(call: ShopCall): Payload {
  const item = itemOf(call, wholeNumber(call.query, 'item_id', { min: 1 }));
  const model = call.platform.models.of(item.itemId).map((one) => modelView(one, item));
  return { response: { tier_variation: tierView(call.platform, item), model, standardise_tier_variation: [] } };
}

function modelOf(platform: Platform, item: Item, modelId: number): Model {
  const model = platform.models.of(item.itemId).find((candidate) => candidate.modelId === modelId);
  if (!model) throw new Refusal('error_item_or_variation_not_found', 'Model not found');
  return model;
}

const UpdateModel = z.object({ item_id: z.int(), model: z.array(ChangedModel).min(1).max(50) });

/** POST product/update_model: SKU, GTIN, weight and size; all or nothing. */
export function updateModel(call: ShopCall): Payload {
  const { platform } = call;
  const wanted = readBody(UpdateModel, call.body);
  const item = withTiers(liveItem(call, wanted.item_id));
  platform.db.transaction(() => {
    for (const { model_id, model_sku, ...facts } of wanted.model) {
      const model = modelOf(platform, item, model_id);
      const body = { ...model.body, ...facts };
      checkModelFacts({ ...body, model_sku });
      platform.models.save({ ...model, sku: model_sku ?? model.sku, body });
    }
    platform.items.save({ ...item, updatedAt: platform.clock.now() });
  })();
  return { response: {} };
}

const DeleteModel = z.object({ item_id: z.int(), model_id: z.int() });

/** POST product/delete_model: the last one stays. */
export function deleteModel(call: ShopCall): Payload {
  const { platform } = call;
  const wanted = readBody(DeleteModel, call.body);
  const item = withTiers(liveItem(call, wanted.item_id));
  modelOf(platform, item, wanted.model_id);
  if (platform.models.of(item.itemId).length === 1)
    throw badParam('Invalid parameter for product. The last model can not be deleted.');
  platform.db.transaction(() => {
    platform.models.remove(wanted.model_id);
    platform.items.save({ ...item, updatedAt: platform.clock.now() });
  })();
  return {};
}
