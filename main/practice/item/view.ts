// Items in the shape of the answers (response samples of the v2 documentation, read 2026-11-22).
import { attributesOf, categoryOf, CHANNELS, LIMITS } from '../data/index.ts';
import type { Item } from '../db/items.ts';
import type { Model } from '../db/models.ts';
import type { Platform } from '../platform.ts';

export const imageUrl = (platform: Pick<Platform, 'base'>, imageId: string) => `${platform.base()}/file/${imageId}`;

const NO_DIMENSION = { package_length: 0, package_width: 0, package_height: 0 };
const preOrder = (item: Item) => ({
  is_pre_order: item.body.pre_order?.is_pre_order ?? false,
  days_to_ship: item.body.pre_order?.days_to_ship ?? LIMITS.daysToShip.ready,
});
const brand = (item: Item) => ({
  brand_id: item.body.brand?.brand_id ?? 0,
  original_brand_name: item.body.brand?.original_brand_name ?? 'NoBrand',
});

function images(platform: Platform, item: Item) {
  const ids = item.body.image?.image_id_list ?? [];
  return { image_id_list: ids, image_url_list: ids.map((id) => imageUrl(platform, id)) };
}

function logistics(item: Item) {
  return (item.body.logistic_info ?? []).map((wanted) => ({
    logistic_id: wanted.logistic_id,
    logistic_name:
      CHANNELS.find((channel) => channel.logistics_channel_id === wanted.logistic_id)?.logistics_channel_name ?? '',
    enabled: wanted.enabled,
    shipping_fee: wanted.shipping_fee ?? 0,
    size_id: wanted.size_id ?? 0,
    is_free: wanted.is_free ?? false,
    estimated_shipping_fee: wanted.shipping_fee ?? 0,
  }));
}

function priceInfo(price: number) {
  return {
    currency: 'VND',
    original_price: price,
    current_price: price,
    inflated_price_of_original_price: price,
    inflated_price_of_current_price: price,
  };
}

function stockInfo(stock: number) {
  return {
    summary_info: { total_reserved_stock: 0, total_available_stock: stock },
    seller_stock: [{ location_id: '', stock, if_saleable: true }],
    shopee_stock: [],
  };
}

/** What add_item and update_item answer with. */
export function writtenItem(platform: Platform, item: Item) {
  return {
    item_id: item.itemId,
    item_name: item.body.item_name,
    description: item.body.description,
    description_type: 'normal',
    category_id: item.body.category_id,
    item_status: item.status,
    price_info: { current_price: item.price, original_price: item.price },
    images: images(platform, item),
    weight: item.body.weight,
    dimension: item.body.dimension ?? NO_DIMENSION,
    logistic_info: logistics(item),
    attribute: item.body.attribute_list ?? [],
    pre_order: preOrder(item),
    condition: item.body.condition ?? 'NEW',
    brand: brand(item),
    wholesale: item.body.wholesale ?? [],
    seller_stock: [{ location_id: '', stock: item.stock }],
  };
}

function attributes(item: Item) {
  const category = categoryOf(item.body.category_id ?? 0);
  const known = category ? attributesOf(category) : [];
  return (item.body.attribute_list ?? []).map((given) => {
    const attribute = known.find((candidate) => candidate.id === given.attribute_id);
    return {
      attribute_id: given.attribute_id,
      original_attribute_name: attribute?.en ?? '',
      is_mandatory: category?.mandatory?.includes(given.attribute_id) ?? false,
      attribute_value_list: given.attribute_value_list.map((value) => ({
        value_id: value.value_id,
        original_value_name:
          attribute?.values.find((candidate) => candidate.id === value.value_id)?.en ?? value.original_value_name ?? '',
        value_unit: value.value_unit ?? '',
      })),
    };
  });
}

/** One entry of get_item_base_info. An item with models tells its prices and stock in get_model_list only. */
export function baseInfo(platform: Platform, item: Item) {
  const hasModel = item.tiers.length > 0;
  return {
    item_id: item.itemId,
    category_id: item.body.category_id,
    item_name: item.body.item_name,
    description: item.body.description,
    description_type: 'normal',
    item_sku: item.sku,
    create_time: platform.clock.wire(item.createdAt),
    update_time: platform.clock.wire(item.updatedAt),
    attribute_list: attributes(item),
    ...(!hasModel && { price_info: [priceInfo(item.price)], stock_info_v2: stockInfo(item.stock) }),
    image: { ...images(platform, item), image_ratio: '1:1' },
    // A string, in kilograms.
    weight: String(item.body.weight ?? 0),
    dimension: item.body.dimension ?? NO_DIMENSION,
    logistic_info: logistics(item),
    pre_order: preOrder(item),
    wholesales: item.body.wholesale ?? [],
    condition: item.body.condition ?? 'NEW',
    size_chart: '',
    item_status: item.status,
    deboost: false,
    has_model: hasModel,
    has_promotion: false,
    brand: brand(item),
    item_dangerous: 0,
    gtin_code: item.body.gtin_code ?? '',
    tag: { kit: false },
  };
}

const option = (platform: Platform, { name, imageId }: Item['tiers'][number]['options'][number]) => ({
  option: name,
  ...(imageId !== null && { image: { image_id: imageId, image_url: imageUrl(platform, imageId) } }),
});

export const tierView = (platform: Platform, item: Item) =>
  item.tiers.map((tier) => ({ name: tier.name, option_list: tier.options.map((one) => option(platform, one)) }));

/** What init_tier_variation and add_model answer with. */
export function writtenModel(model: Model) {
  return {
    tier_index: model.tierIndex,
    model_id: model.modelId,
    model_sku: model.sku,
    price_info: [{ original_price: model.price }],
    seller_stock: [{ location_id: '', stock: model.stock }],
    weight: model.body.weight,
    dimension: model.body.dimension,
  };
}

/** One entry of get_model_list. */
export function modelView(model: Model, item: Item) {
  return {
    model_id: model.modelId,
    tier_index: model.tierIndex,
    promotion_id: 0,
    has_promotion: false,
    model_sku: model.sku,
    model_status: 'MODEL_NORMAL',
    price_info: [priceInfo(model.price)],
    stock_info_v2: stockInfo(model.stock),
    pre_order: model.body.pre_order ?? preOrder(item),
    gtin_code: model.body.gtin_code ?? '',
    weight: String(model.body.weight ?? item.body.weight ?? 0),
    dimension: model.body.dimension ?? item.body.dimension ?? NO_DIMENSION,
  };
}
