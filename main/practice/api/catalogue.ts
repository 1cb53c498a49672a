import { searchKey } from '../../../shared/text/fold.ts';
import { attributesOf, BRANDS, CATEGORIES, categoryOf, CHANNELS, isLeaf, LIMITS } from '../data/index.ts';
import type { PracticeAttribute, PracticeCategory } from '../data/index.ts';
import { idList, oneOf, wholeNumber } from '../gateway/query.ts';
import { badParam, Refusal } from '../gateway/refusal.ts';
import type { Payload, ShopCall } from './call.ts';

const badLanguage = () => new Refusal('error_invalid_language', 'Invalid language.');
const MOST_TREES = 20;

/** GET product/get_category. */
export function getCategory({ query }: ShopCall): Payload {
  const language = oneOf(query, 'language', ['en', 'vi'], badLanguage());
  const category_list = CATEGORIES.map((category) => ({
    category_id: category.id,
    parent_category_id: category.parent,
    original_category_name: category.en,
    display_category_name: category[language],
    has_children: !isLeaf(category),
  }));
  return { response: { category_list } };
}

function attributeView(attribute: PracticeAttribute, category: PracticeCategory, language: 'vi' | 'en') {
  const inVietnamese = (value: string) => [{ language: 'vn', value }];
  return {
    attribute_id: attribute.id,
    mandatory: category.mandatory?.includes(attribute.id) ?? false,
    name: attribute[language],
    attribute_value_list: attribute.values.map((value) => ({
      value_id: value.id,
      name: value[language],
      value_unit: '',
      child_attribute_list: [],
      multi_lang: inVietnamese(value.vi),
    })),
    attribute_info: {
      input_type: attribute.input,
      input_validation_type: attribute.validation,
      format_type: attribute.units.length > 0 ? 2 : 1,
      date_format_type: attribute.dateFormat,
      attribute_unit_list: attribute.units,
      max_value_count: attribute.maxValues,
      introduction: '',
      is_oem: false,
      support_search_value: false,
    },
    multi_lang: inVietnamese(attribute.vi),
  };
}

/** GET product/get_attribute_tree: here Vietnamese is spelled "vn", unlike in get_category. */
export function getAttributeTree({ query }: ShopCall): Payload {
  const language = oneOf(query, 'language', ['en', 'vn'], badLanguage()) === 'vn' ? 'vi' : 'en';
  const list = idList(query, 'category_id_list', MOST_TREES).map((id) => {
    const category = categoryOf(id);
    if (!category || !isLeaf(category)) throw badParam('Invalid category.');
    const attribute_tree = attributesOf(category).map((attribute) => attributeView(attribute, category, language));
    return { category_id: id, attribute_tree, warning: '' };
  });
  return { response: { list } };
}

function leafOf(id: number): PracticeCategory {
  const category = categoryOf(id);
  if (!category || !isLeaf(category)) throw new Refusal('error_invalid_category', `Invalid category ID ${id}`);
  return category;
}

/** GET product/get_brand_list: status 1 is brands, 2 is brands that wait for approval, of which there are none. */
export function getBrandList({ query }: ShopCall): Payload {
  const offset = wholeNumber(query, 'offset', { min: 0 });
  const size = wholeNumber(query, 'page_size', { min: 1, max: 100 });
  const category = leafOf(wholeNumber(query, 'category_id', { min: 1 }));
  const brands = wholeNumber(query, 'status', { min: 1, max: 2 }) === 1 ? BRANDS : [];
  const brand_list = brands.slice(offset, offset + size).map((brand) => ({
    brand_id: brand.id,
    original_brand_name: brand.name,
    display_brand_name: brand.name,
  }));
  const next = offset + brand_list.length;
  return {
    response: {
      brand_list,
      has_next_page: next < brands.length,
      next_offset: next,
      is_mandatory: category.brandMandatory === true,
      input_type: 'DROP_DOWN',
    },
  };
}

const range = ({ min, max }: { min: number; max: number }) => ({ min_limit: min, max_limit: max });

/** GET product/get_item_limit: gtin_limit stands beside `response`. */
export function getItemLimit({ platform, query }: ShopCall): Payload {
  const category = query.has('category_id') ? leafOf(wholeNumber(query, 'category_id', { min: 1 })) : null;
  const days = LIMITS.daysToShip;
  return {
    response: {
      price_limit: range(LIMITS.price),
      wholesale_price_threshold_percentage: range(LIMITS.wholesalePercent),
      stock_limit: range(LIMITS.stock),
      item_name_length_limit: range(LIMITS.name),
      item_image_count_limit: range(LIMITS.images),
      item_description_length_limit: range(LIMITS.description),
      tier_variation_name_length_limit: range(LIMITS.tierName),
      tier_variation_option_length_limit: range(LIMITS.tierOption),
      item_count_limit: { max_limit: platform.settings.items },
      dts_limit: {
        days_to_ship_limit: range({ min: days.min, max: category?.dts ?? days.max }),
        non_pre_order_days_to_ship: days.ready,
      },
      weight_limit: { weight_mandatory: true },
      dimension_limit: { dimension_mandatory: category?.dimensionMandatory === true },
      size_chart_limit: {
        size_chart_mandatory: false,
        support_image_size_chart: false,
        support_template_size_chart: false,
      },
    },
    gtin_limit: { gtin_validation_rule: 'Optional' },
  };
}

/** GET product/category_recommend: leaves whose keywords stand in the name, the longest keyword first. */
export function recommendCategory({ query }: ShopCall): Payload {
  const name = ` ${searchKey(query.get('item_name') ?? '')} `;
  if (name.trim() === '') throw badParam('Wrong parameters, detail: item_name is required.');
  const hits = CATEGORIES.flatMap((category) =>
    (category.keywords ?? [])
      .filter((keyword) => name.includes(` ${searchKey(keyword)} `))
      .map((keyword) => ({ id: category.id, weight: keyword.length })),
  ).toSorted((one, other) => other.weight - one.weight);
  return { response: { category_id: [...new Set(hits.map((hit) => hit.id))].slice(0, 5) } };
}

/** GET logistics/get_channel_list. */
export function getChannelList(): Payload {
  return { response: { logistics_channel_list: CHANNELS } };
}
