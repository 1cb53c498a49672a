import { z } from 'zod';
import type { ListingShown } from '../../../shared/model/listing.ts';
import { PlatformError, type Session } from '../platform.ts';
import { grams, gtinOf } from './content.ts';
import { buyerPage, itemsById, modelsOf, stockOf, type Item } from './item.ts';
import { askShop } from './shop-call.ts';

const STATES: Record<string, ListingShown['state']> = {
  NORMAL: 'live',
  UNLIST: 'hidden',
  REVIEWING: 'reviewing',
  BANNED: 'refused',
  SELLER_DELETE: 'deleted',
  SHOPEE_DELETE: 'deleted',
};

const Detail = z.looseObject({
  violation_reason: z.string().max(5000).nullish(),
  violation_type: z.string().max(500).nullish(),
  suggestion: z.string().max(5000).nullish(),
});
/** v2.product.get_item_violation_info. */
const Violations = z.looseObject({
  item_list: z
    .array(z.looseObject({ item_status_details: z.array(Detail).max(100).nullish() }))
    .max(50)
    .nullish(),
});

/**
 * What Shopee shows of a listing now. Photos and brand are left out: Shopee tells ids of its own for them, which say
 * nothing about what we sent. An item in one pack has no SKU and name of a pack; it carries the listing's SKU.
 */
export async function read(session: Session, remoteId: string): Promise<ListingShown> {
  const item = await itemOf(session, remoteId);
  if (!item) return { state: 'deleted', reason: null, url: null };
  const state = STATES[item.item_status ?? ''] ?? 'unknown';
  return {
    ...textOf(item),
    variants: item.has_model === true ? await packsOf(session, remoteId) : [onePackOf(item)],
    parcel: {
      weight: grams(item.weight ?? 0),
      length: item.dimension?.package_length || null,
      width: item.dimension?.package_width || null,
      height: item.dimension?.package_height || null,
    },
    ...(state === 'live' && { listed: true }),
    ...(state === 'hidden' && { listed: false }),
    state,
    reason: state === 'refused' ? await reasonOf(session, remoteId) : null,
    url: state === 'deleted' ? null : buyerPage(session, remoteId),
  };
}

/** Nothing when Shopee does not know the item, or says that it is not there. */
async function itemOf(session: Session, remoteId: string): Promise<Item | undefined> {
  try {
    return (await itemsById(session, [remoteId]))[0];
  } catch (error) {
    if (error instanceof PlatformError && error.code === 'shopee.error_item_not_found') return undefined;
    throw error;
  }
}

function textOf(item: Item): Partial<ListingShown> {
  return {
    ...(typeof item.item_name === 'string' && { title: item.item_name.normalize('NFC') }),
    ...(typeof item.description === 'string' &&
      item.description_type !== 'extended' && { description: item.description.normalize('NFC') }),
    ...(item.category_id && { categoryId: String(item.category_id) }),
    attributes: (item.attribute_list ?? []).map((attribute) => ({
      id: String(attribute.attribute_id),
      values: (attribute.attribute_value_list ?? []).map((value) => ({
        id: value.value_id ? String(value.value_id) : null,
        name: (value.original_value_name ?? '').normalize('NFC'),
        ...(value.value_unit && { unit: value.value_unit }),
      })),
    })),
  };
}

const priceOf = (prices: Item['price_info']): number => Math.round(prices?.[0]?.original_price ?? 0);

const onePackOf = (item: Item) => ({
  sku: item.item_sku ?? '',
  name: '',
  price: priceOf(item.price_info),
  stock: stockOf(item.stock_info_v2),
  gtin: gtinOf(item.gtin_code),
});

async function packsOf(session: Session, remoteId: string) {
  return (await modelsOf(session, remoteId)).map((model) => ({
    sku: model.model_sku ?? '',
    name: model.name.normalize('NFC'),
    price: priceOf(model.price_info),
    stock: stockOf(model.stock_info_v2),
    gtin: gtinOf(model.gtin_code),
  }));
}

/** Why Shopee banned it, in its words; not knowing the reason is no reason to fail. */
async function reasonOf(session: Session, remoteId: string): Promise<string | null> {
  try {
    const answer = await askShop(
      session,
      { path: '/api/v2/product/get_item_violation_info', effect: 'reads', query: { item_id_list: remoteId } },
      Violations,
    );
    const said = (answer.item_list?.[0]?.item_status_details ?? []).map((detail) =>
      [detail.violation_reason || detail.violation_type, detail.suggestion].filter(Boolean).join(' · '),
    );
    return said.filter(Boolean).join('\n').normalize('NFC') || null;
  } catch (error) {
    if (error instanceof PlatformError && error.trouble === 'person') return null;
    throw error;
  }
}
