// What Shopee tells of items it has.
import { z } from 'zod';
import type { Session } from '../platform.ts';
import { accountOf, origin } from './account.ts';
import { FACTS } from './facts.ts';
import { askShop } from './shop-call.ts';

const Price = z.looseObject({ original_price: z.number().nullish() });
const Stock = z.looseObject({
  seller_stock: z
    .array(z.looseObject({ stock: z.coerce.number().nullish() }))
    .max(200)
    .nullish(),
  summary_info: z.looseObject({ total_available_stock: z.number().nullish() }).nullish(),
});

export const Item = z.looseObject({
  item_id: z.number().int().positive(),
  item_status: z.string().max(50).nullish(),
  item_name: z.string().max(2000).nullish(),
  description: z.string().max(200_000).nullish(),
  /** "extended" descriptions are pieces of text and pictures, and `description` is empty then. */
  description_type: z.string().nullish(),
  item_sku: z.string().max(200).nullish(),
  category_id: z.number().nullish(),
  /** Seconds since 1970. */
  create_time: z.number().nullish(),
  attribute_list: z
    .array(
      z.looseObject({
        attribute_id: z.number(),
        attribute_value_list: z
          .array(
            z.looseObject({
              value_id: z.number().nullish(),
              original_value_name: z.string().max(2000).nullish(),
              value_unit: z.string().max(50).nullish(),
            }),
          )
          .max(200)
          .nullish(),
      }),
    )
    .max(500)
    .nullish(),
  price_info: z.array(Price).max(50).nullish(),
  stock_info_v2: Stock.nullish(),
  /** Kilograms, as text. */
  weight: z.coerce.number().nullish(),
  dimension: z
    .looseObject({
      package_length: z.number().nullish(),
      package_width: z.number().nullish(),
      package_height: z.number().nullish(),
    })
    .nullish(),
  has_model: z.boolean().nullish(),
  gtin_code: z.string().max(50).nullish(),
});
export type Item = z.infer<typeof Item>;

/** v2.product.get_item_base_info. */
const Items = z.looseObject({ item_list: z.array(Item).max(50).nullish() });

const Model = z.looseObject({
  model_id: z.number().int(),
  model_sku: z.string().max(200).nullish(),
  tier_index: z.array(z.number()).max(5).nullish(),
  price_info: z.array(Price).max(50).nullish(),
  stock_info_v2: Stock.nullish(),
  gtin_code: z.string().max(50).nullish(),
});
/** v2.product.get_model_list. */
const Models = z.looseObject({
  tier_variation: z
    .array(
      z.looseObject({
        name: z.string().nullish(),
        option_list: z.array(z.looseObject({ option: z.string().max(200).nullish() })).max(200),
      }),
    )
    .max(5)
    .nullish(),
  model: z.array(Model).max(500).nullish(),
});
export type Model = z.infer<typeof Model> & { name: string };

/** Items by id, at most FACTS.idsPerQuestion; those that Shopee does not know are left out. */
export async function itemsById(session: Session, ids: readonly (string | number)[]): Promise<Item[]> {
  if (ids.length === 0) return [];
  const answer = await askShop(
    session,
    { path: '/api/v2/product/get_item_base_info', effect: 'reads', query: { item_id_list: ids.join(',') } },
    Items,
  );
  return answer.item_list ?? [];
}

/** The packs of an item with the name a buyer chooses by; none for an item that is sold in one pack. */
export async function modelsOf(session: Session, remoteId: string): Promise<Model[]> {
  const answer = await askShop(
    session,
    { path: '/api/v2/product/get_model_list', effect: 'reads', query: { item_id: remoteId } },
    Models,
  );
  return (answer.model ?? []).map((model) => ({
    ...model,
    name: (answer.tier_variation ?? [])
      .map((tier, level) => tier.option_list[model.tier_index?.[level] ?? -1]?.option ?? '')
      .filter((option) => option !== '')
      .join(', '),
  }));
}

/** What the seller put on sale; Shopee's own warehouse is not ours to count. */
export const stockOf = (stock: z.infer<typeof Stock> | null | undefined): number =>
  stock?.seller_stock
    ? stock.seller_stock.reduce((sum, place) => sum + (place.stock ?? 0), 0)
    : (stock?.summary_info?.total_available_stock ?? 0);

export const isDeleted = (item: { item_status?: string | null }): boolean =>
  item.item_status?.endsWith('_DELETE') === true;

/** Where a buyer sees the listing, for hosts whose shop pages are known. */
export function buyerPage(session: Pick<Session, 'host' | 'account'>, remoteId: string): string | null {
  const page = FACTS.buyerPage.value[origin(session.host)];
  if (!page) return null;
  return page.replace('{shop}', String(accountOf(session).shopId)).replace('{item}', remoteId);
}
