import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  ATTRIBUTES,
  attributesOf,
  CATEGORIES,
  categoryOf,
  categoryPath,
  isLeaf,
  OCOP_HINTS,
} from '../../main/practice/data/index.ts';
import { OCOP_SETS } from '../../shared/model/product.ts';
import { openDesk } from './desk.ts';
import type { Desk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());
afterEach(() => {
  expect(desk.ownFaults).toEqual([]);
});

const FISH_SAUCE = 900111;
const get = (api: string, query: Record<string, string | number | (string | number)[]> = {}) =>
  desk.call(api, { query });

describe('the practice data hangs together', () => {
  test('every category has its parent, every leaf its questions, every id is used once', () => {
    for (const category of CATEGORIES) {
      expect(category.parent === 0 || categoryOf(category.parent)).toBeTruthy();
      if (isLeaf(category)) expect(category.attributes).toBeDefined();
      expect(attributesOf(category)).toHaveLength(category.attributes?.length ?? 0);
      expect(category.attributes ?? []).toEqual(expect.arrayContaining(category.mandatory ?? []));
    }
    expect(CATEGORIES.filter(isLeaf).length).toBeGreaterThanOrEqual(40);
    expect(new Set(CATEGORIES.map((category) => category.id)).size).toBe(CATEGORIES.length);
    expect(new Set(ATTRIBUTES.map((attribute) => attribute.id)).size).toBe(ATTRIBUTES.length);
  });

  test('every OCOP set has a leaf to go to', () => {
    for (const set of OCOP_SETS) {
      const category = categoryOf(OCOP_HINTS[set] ?? 0);
      expect(category && isLeaf(category), set).toBe(true);
    }
    expect(Object.keys(OCOP_HINTS)).toHaveLength(OCOP_SETS.length);
    expect(categoryPath(OCOP_HINTS['S09'] ?? 0, 'vi')).toEqual([
      'Thực phẩm và đồ uống',
      'Gia vị và nước chấm',
      'Nước mắm',
    ]);
  });
});

describe('a client can find out what the platform wants', () => {
  test('categories, in Vietnamese or English', async () => {
    const vietnamese = await get('product/get_category', { language: 'vi' });
    const list = (vietnamese.response as { category_list: object[] }).category_list;
    expect(list).toContainEqual({
      category_id: FISH_SAUCE,
      parent_category_id: 900110,
      original_category_name: 'Fish Sauce',
      display_category_name: 'Nước mắm',
      has_children: false,
    });
    expect(JSON.stringify(await get('product/get_category'))).toContain('"display_category_name":"Fish Sauce"');
    expect(await get('product/get_category', { language: 'fr' })).toMatchObject({ error: 'error_invalid_language' });
  });

  test('the questions of a category; here Vietnamese is called vn', async () => {
    const answer = await get('product/get_attribute_tree', {
      category_id_list: `${FISH_SAUCE},900511`,
      language: 'vn',
    });
    const { list } = answer.response as {
      list: { category_id: number; attribute_tree: { attribute_id: number }[] }[];
    };
    expect(list.map((entry) => entry.category_id)).toEqual([FISH_SAUCE, 900511]);
    expect(list[0]?.attribute_tree.find((one) => one.attribute_id === 910003)).toMatchObject({
      name: 'Khối lượng tịnh',
      mandatory: false,
      attribute_info: {
        input_type: 3,
        input_validation_type: 3,
        format_type: 2,
        attribute_unit_list: ['g', 'kg', 'ml', 'l'],
        max_value_count: 1,
      },
    });
    expect(list[1]?.attribute_tree.find((one) => one.attribute_id === 910011)).toMatchObject({ mandatory: true });
    expect(await get('product/get_attribute_tree', { category_id_list: FISH_SAUCE, language: 'vi' })).toMatchObject({
      error: 'error_invalid_language',
    });
    expect(await get('product/get_attribute_tree', { category_id_list: 900110 })).toMatchObject({
      error: 'error_param',
    });
    const many = Array.from({ length: 21 }, (_, place) => 900111 + place);
    expect(await get('product/get_attribute_tree', { category_id_list: many })).toMatchObject({ error: 'error_param' });
  });

  test('brands, page by page', async () => {
    const brands = (more: Record<string, string | number>) =>
      get('product/get_brand_list', { category_id: FISH_SAUCE, offset: 0, page_size: 2, status: 1, ...more });
    expect((await brands({})).response).toMatchObject({
      brand_list: [{ brand_id: 0, original_brand_name: 'NoBrand' }, {}],
      has_next_page: true,
      next_offset: 2,
      is_mandatory: false,
    });
    expect((await brands({ status: 2 })).response).toMatchObject({ brand_list: [], has_next_page: false });
    expect((await brands({ category_id: 900311 })).response).toMatchObject({ is_mandatory: true });
    expect(await brands({ category_id: 1 })).toMatchObject({ error: 'error_invalid_category' });
    expect(await brands({ page_size: 101 })).toMatchObject({ error: 'error_param' });
  });

  test('limits, with what a category wants besides', async () => {
    const answer = await get('product/get_item_limit', { category_id: 900414 });
    expect(answer.response).toMatchObject({
      item_name_length_limit: { min_limit: 10, max_limit: 120 },
      item_description_length_limit: { min_limit: 100, max_limit: 3000 },
      item_image_count_limit: { min_limit: 1, max_limit: 9 },
      price_limit: { min_limit: 1000 },
      weight_limit: { weight_mandatory: true },
      dimension_limit: { dimension_mandatory: true },
      dts_limit: { days_to_ship_limit: { min_limit: 3, max_limit: 15 }, non_pre_order_days_to_ship: 2 },
    });
    // Beside the response, as the real one has it.
    expect(answer['gtin_limit']).toEqual({ gtin_validation_rule: 'Optional' });
    expect((await get('product/get_item_limit')).response).toMatchObject({
      dimension_limit: { dimension_mandatory: false },
    });
    expect(await get('product/get_item_limit', { category_id: 900100 })).toMatchObject({
      error: 'error_invalid_category',
    });
  });

  test('channels, with how each asks for its fee', async () => {
    const { logistics_channel_list: channels } = (await get('logistics/get_channel_list')).response as {
      logistics_channel_list: { fee_type: string; enabled: boolean }[];
    };
    expect(new Set(channels.map((channel) => channel.fee_type))).toEqual(
      new Set(['SIZE_INPUT', 'SIZE_SELECTION', 'CUSTOM_PRICE', 'FIXED_DEFAULT_PRICE']),
    );
    expect(channels.some((channel) => !channel.enabled)).toBe(true);
  });

  test.each([
    ['Nước mắm Cửa Lò 500 ml', FISH_SAUCE],
    ['nuoc mam cua lo', FISH_SAUCE],
    ['Mật ong rừng', 900121],
    ['Khăn thổ cẩm Na Loi', 900512],
  ])('a suggestion for "%s"', async (item_name, category) => {
    const answer = await get('product/category_recommend', { item_name });
    expect((answer.response as { category_id: number[] }).category_id).toContain(category);
  });

  test('no suggestion for nothing', async () => {
    expect(await get('product/category_recommend')).toMatchObject({ error: 'error_param' });
    expect((await get('product/category_recommend', { item_name: 'zzz' })).response).toEqual({ category_id: [] });
  });
});
