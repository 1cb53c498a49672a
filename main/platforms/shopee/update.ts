import { z } from 'zod';
import type { ListingContent } from '../../../shared/model/listing.ts';
import type { Session } from '../platform.ts';
import { channelsFor } from './channels.ts';
import {
  firstPack,
  gtinCode,
  gtinOf,
  hasPacks,
  images,
  numberOf,
  parcelFields,
  sellerStock,
  textFields,
} from './content.ts';
import { Batch, nothingFailed } from './failures.ts';
import { modelsOf } from './item.ts';
import { askShop } from './shop-call.ts';
import { show } from './show.ts';
import { matched, variants } from './variants.ts';

type Fields = readonly (keyof ListingContent)[];

/**
 * Sends the named fields. Text, photos, category and parcel go in one call; prices, stock and "listed" have calls of their
 * own, in that order, so that a listing is right before it is seen.
 */
export async function update(
  session: Session,
  remoteId: string,
  wanted: ListingContent,
  handles: readonly string[],
  fields: Fields,
): Promise<void> {
  const changes = await itemChanges(session, wanted, handles, fields);
  if (Object.keys(changes).length > 0) {
    const json = { item_id: numberOf(remoteId, 'error_item_not_found'), ...changes };
    await askShop(session, { path: '/api/v2/product/update_item', effect: 'repeats', json }, z.unknown());
  }
  if (fields.includes('variants')) await updatePacks(session, remoteId, wanted);
  if (fields.includes('listed')) await show(session, remoteId, wanted.listed);
}

async function itemChanges(
  session: Session,
  wanted: ListingContent,
  handles: readonly string[],
  fields: Fields,
): Promise<object> {
  const has = (field: keyof ListingContent): boolean => fields.includes(field);
  return {
    ...(has('title') && textFields.title(wanted)),
    ...(has('description') && textFields.description(wanted)),
    // Another category asks other questions, so the answers go along.
    ...(has('categoryId') && textFields.categoryId(wanted)),
    ...((has('categoryId') || has('attributes')) && textFields.attributes(wanted)),
    ...(has('photos') && images(handles)),
    ...(has('variants') && !hasPacks(wanted) && { gtin_code: gtinCode(firstPack(wanted).gtin) }),
    ...(has('parcel') && { ...parcelFields(wanted.parcel), logistic_info: await channelsFor(session, wanted.parcel) }),
  };
}

async function updatePacks(session: Session, remoteId: string, wanted: ListingContent): Promise<void> {
  const there = await modelsOf(session, remoteId);
  if (there.length === 0 && hasPacks(wanted)) return variants(session, remoteId, wanted);
  const item_id = numberOf(remoteId, 'error_item_not_found');
  const send = async <T>(api: string, body: object, schema: z.ZodType<T>): Promise<T> =>
    askShop(session, { path: `/api/v2/product/${api}`, effect: 'repeats', json: { item_id, ...body } }, schema);

  // Number 0 is the one pack of an item without a choice; its GTIN went with the words.
  const pairs = there.length === 0 ? [] : matched(there, wanted);
  const packs =
    pairs.length === 0
      ? [{ id: 0, pack: firstPack(wanted) }]
      : pairs.map(({ model, pack }) => ({ id: model.model_id, pack }));
  const coded = pairs.filter(({ model, pack }) => gtinOf(model.gtin_code) !== gtinOf(pack.gtin));
  if (coded.length > 0) {
    const model = coded.map((one) => ({
      model_id: one.model.model_id,
      model_sku: one.pack.sku,
      gtin_code: gtinCode(one.pack.gtin),
    }));
    await send('update_model', { model }, z.unknown());
  }
  const price_list = packs.map(({ id, pack }) => ({ model_id: id, original_price: pack.price }));
  nothingFailed(await send('update_price', { price_list }, Batch), 'shopee.price_refused');
  const stock_list = packs.map(({ id, pack }) => ({ model_id: id, seller_stock: sellerStock(pack.stock) }));
  nothingFailed(await send('update_stock', { stock_list }, Batch), 'shopee.stock_refused');
}
