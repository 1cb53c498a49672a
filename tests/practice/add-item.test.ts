import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { DESCRIPTION, goodItem, openDesk, upload } from './desk.ts';
import type { Desk } from './desk.ts';

let desk: Desk;
let imageId: string;
beforeAll(async () => {
  desk = await openDesk();
  imageId = await upload(desk);
});
afterAll(() => desk.close());
afterEach(() => {
  expect(desk.ownFaults).toEqual([]);
});

const add = (more: Record<string, unknown>) => desk.call('product/add_item', { body: goodItem(imageId, more) });
const base = async (itemId: number) => {
  const answer = await desk.call('product/get_item_base_info', { query: { item_id_list: itemId } });
  return (answer.response as { item_list: Record<string, unknown>[] }).item_list[0];
};

describe('a listing that is right in everything is made', () => {
  test('and the answer carries what a client reads', async () => {
    const answer = await add({});
    expect(answer).toMatchObject({ error: '', status: 200 });
    expect(answer.response).toMatchObject({
      item_name: 'Nước mắm Cửa Lò chai thủy tinh 500 ml',
      item_status: 'NORMAL',
      category_id: 900111,
      price_info: { original_price: 85_000, current_price: 85_000 },
      images: { image_id_list: [imageId], image_url_list: [`${desk.account.host}/file/${imageId}`] },
      brand: { brand_id: 0, original_brand_name: 'NoBrand' },
      pre_order: { is_pre_order: false, days_to_ship: 2 },
      condition: 'NEW',
      seller_stock: [{ stock: 20 }],
    });
    const { item_id: itemId } = answer.response as { item_id: number };
    // Longer than 32 bits, as real ids are.
    expect(itemId).toBeGreaterThan(2 ** 32);
    const seconds = Math.floor(desk.clock.now / 1000);
    expect(await base(itemId)).toMatchObject({
      item_id: itemId,
      item_sku: 'LS-0001',
      description: DESCRIPTION,
      weight: '0.9',
      has_model: false,
      price_info: [{ currency: 'VND', original_price: 85_000, current_price: 85_000 }],
      stock_info_v2: { summary_info: { total_available_stock: 20 }, seller_stock: [{ stock: 20 }] },
      image: { image_id_list: [imageId], image_ratio: '1:1' },
      logistic_info: [{ logistic_id: 950001, enabled: true, logistic_name: 'Giao nhanh (tập)' }],
      create_time: seconds,
      update_time: seconds,
    });
  });

  test('with attributes of every kind, a parcel, a barcode and steps of price', async () => {
    const answer = await add({
      attribute_list: [
        { attribute_id: 910002, attribute_value_list: [{ value_id: 91000201 }] },
        { attribute_id: 910003, attribute_value_list: [{ value_id: 0, original_value_name: '500', value_unit: 'ml' }] },
        { attribute_id: 910001, attribute_value_list: [{ value_id: 0, original_value_name: '30 tháng' }] },
        { attribute_id: 910005, attribute_value_list: [{ value_id: 91000501 }, { value_id: 91000505 }] },
        { attribute_id: 910004, attribute_value_list: [] },
      ],
      dimension: { package_length: 10, package_width: 10, package_height: 30 },
      gtin_code: '8936000000011',
      wholesale: [{ min_count: 10, max_count: 50, unit_price: 80_000 }],
      pre_order: { is_pre_order: true, days_to_ship: 7 },
      tax_info: null,
    });
    expect(answer).toMatchObject({ error: '' });
    expect(await base((answer.response as { item_id: number }).item_id)).toMatchObject({
      attribute_list: [
        {
          attribute_id: 910002,
          original_attribute_name: 'Country of origin',
          is_mandatory: false,
          attribute_value_list: [{ value_id: 91000201, original_value_name: 'Vietnam' }],
        },
        { attribute_value_list: [{ original_value_name: '500', value_unit: 'ml' }] },
        { attribute_value_list: [{ original_value_name: '30 tháng' }] },
        { attribute_value_list: [{ value_id: 91000501 }, { value_id: 91000505 }] },
        { attribute_value_list: [] },
      ],
      dimension: { package_length: 10, package_width: 10, package_height: 30 },
      gtin_code: '8936000000011',
      pre_order: { is_pre_order: true, days_to_ship: 7 },
    });
  });

  test('twice, when it is sent twice: making is not idempotent, and a client must ask first', async () => {
    const ids = [await add({ item_sku: 'LS-TWICE' }), await add({ item_sku: 'LS-TWICE' })].map(
      (answer) => (answer.response as { item_id: number }).item_id,
    );
    const found = await desk.call('product/search_item', { query: { item_sku: 'LS-TWICE', page_size: 10 } });
    expect(found.response).toMatchObject({ item_id_list: ids.toReversed(), total_count: 2 });
  });

  test('with a channel that wants a size, and one that wants a fee', async () => {
    const logistic_info = [
      { logistic_id: 950003, enabled: true, size_id: 1 },
      { logistic_id: 950004, enabled: true, shipping_fee: 20_000 },
      { logistic_id: 950005, enabled: false },
    ];
    expect(await add({ logistic_info })).toMatchObject({ error: '' });
  });
});

const logistic = (channel: Record<string, unknown>) => ({ logistic_info: [{ enabled: true, ...channel }] });
const attribute = (id: number, ...values: Record<string, unknown>[]) => ({
  attribute_list: [{ attribute_id: id, attribute_value_list: values }],
});
const GONE = undefined;

describe('a listing that is wrong in something is refused under Shopee’s name for it', () => {
  test.each<[string, Record<string, unknown>, string, string?]>([
    ['no name', { item_name: GONE }, 'error_item_name_empty'],
    ['a name of spaces', { item_name: '          ' }, 'error_item_name_empty'],
    ['a short name', { item_name: 'Nước mắm' }, 'error_item_name_is_too_short'],
    ['a long name', { item_name: 'Nước mắm '.repeat(14) }, 'error_title_exceeds_max_length'],
    ['a picture character in the name', { item_name: 'Nước mắm Cửa Lò 🐟 500 ml' }, 'error_title_character_forbidden'],
    ['a bracket in the name', { item_name: 'Nước mắm <b>Cửa Lò</b>' }, 'error_title_character_forbidden'],
    ['a short description', { description: 'Ngon.' }, 'error_desc_length_min_limit'],
    ['no description', { description: GONE }, 'error_desc_length_min_limit'],
    ['a long description', { description: 'Nước mắm. '.repeat(301) }, 'error_param', 'description is longer'],
    ['nineteen hashtags', { description: `${DESCRIPTION} ${'#mam '.repeat(19)}` }, 'error_desc_hash_tag_over_limit'],
    ['a description for chosen sellers', { description_type: 'extended' }, 'error_param', 'whitelisted'],
    ['no photo', { image: GONE }, 'error_image_num_min'],
    ['an empty list of photos', { image: { image_id_list: [] } }, 'error_image_num_min'],
    [
      'an unknown photo',
      { image: { image_id_list: [`vn-practice-${'0'.repeat(32)}`] } },
      'error_param',
      'Image not exist.',
    ],
    ['an address for a photo', { image: { image_id_list: ['https://a.vn/1.jpg'] } }, 'error_image_unavailable'],
    ['no category', { category_id: GONE }, 'error_param', 'Invalid category.'],
    ['an unknown category', { category_id: 1 }, 'error_param', 'Invalid category.'],
    ['a category with others below it', { category_id: 900110 }, 'error_invalid_category'],
    ['alcohol', { category_id: 900183 }, 'error_category_is_block'],
    ['a missing answer', { category_id: 900512 }, 'error_less_required_attribute'],
    [
      'a question of another category',
      attribute(910010, { value_id: 0, original_value_name: 'x' }),
      'error_invalid_attribute',
    ],
    ['an unknown choice', attribute(910002, { value_id: 5 }), 'error_invalid_attribute_value'],
    [
      'own words in a drop-down',
      attribute(910002, { value_id: 0, original_value_name: 'Lào' }),
      'error_invalid_attribute_value',
    ],
    ['a choice in free text', attribute(910004, { value_id: 7 }), 'error_value_id_must_equal_zero'],
    ['no words', attribute(910004, { value_id: 0 }), 'error_value_name_required'],
    [
      'words for a number',
      attribute(910003, { value_id: 0, original_value_name: 'nhiều', value_unit: 'g' }),
      'error_invalid_attribute_value',
    ],
    [
      'a number without its unit',
      attribute(910003, { value_id: 0, original_value_name: '5' }),
      'error_invalid_attribute_value',
    ],
    ['too many choices', attribute(910002, { value_id: 91000201 }, { value_id: 91000202 }), 'error_invalid_attribute'],
    [
      'no brand where one is needed',
      {
        category_id: 900311,
        brand: GONE,
        ...attribute(910010, { value_id: 0, original_value_name: '135/26/CBMP-NA' }),
      },
      'error_less_required_brand',
    ],
    ['an unknown brand', { brand: { brand_id: 77, original_brand_name: 'Ai biết' } }, 'error_invalid_brand'],
    ['a brand under another name', { brand: { brand_id: 920001, original_brand_name: 'Khác' } }, 'error_invalid_brand'],
    ['a brand without a number', { brand: { original_brand_name: 'NoBrand' } }, 'error_invalid_brand'],
    ['no weight', { weight: GONE }, 'error_param', 'Invalid Weight.'],
    ['a weight of nothing', { weight: 0 }, 'error_param', 'Invalid Weight.'],
    ['no size where one is needed', { category_id: 900414 }, 'error_param', 'dimension is required'],
    [
      'half centimetres',
      { dimension: { package_length: 10.5, package_width: 1, package_height: 1 } },
      'error_param',
      'dimension.package_length',
    ],
    [
      'a side of nothing',
      { dimension: { package_length: 0, package_width: 1, package_height: 1 } },
      'error_param',
      'dimension',
    ],
    ['no channel', { logistic_info: GONE }, 'error_invalid_logistic_info'],
    ['every channel off', { logistic_info: [{ logistic_id: 950001, enabled: false }] }, 'error_invalid_logistic_info'],
    ['an unknown channel', logistic({ logistic_id: 1 }), 'error_invalid_logistic_info'],
    ['a channel the shop has not', logistic({ logistic_id: 950005 }), 'error_invalid_logistic_info'],
    ['a channel that wants a size', logistic({ logistic_id: 950003 }), 'error_invalid_logistic_info'],
    ['a channel that wants a fee', logistic({ logistic_id: 950004 }), 'error_invalid_logistic_info'],
    ['a parcel too heavy for its channel', { weight: 60 }, 'error_invalid_logistic_info'],
    [
      'a parcel too long for its channel',
      { dimension: { package_length: 120, package_width: 5, package_height: 5 } },
      'error_invalid_logistic_info',
    ],
    ['no price', { original_price: GONE }, 'error_invalid_price'],
    ['a part of a đồng', { original_price: 85_000.5 }, 'error_invalid_price'],
    ['a price below the floor', { original_price: 500 }, 'error_price_exceed_min_limitt'],
    ['a price above the ceiling', { original_price: 200_000_000 }, 'error_price_exceed_max_limitt'],
    ['a price in words', { original_price: '85000' }, 'error_param', 'original_price'],
    ['a stock below nothing', { seller_stock: [{ stock: -1 }] }, 'error_param', 'stock'],
    ['a warehouse the shop has not', { seller_stock: [{ location_id: 'VN1', stock: 1 }] }, 'error_auth', 'location_id'],
    [
      'days to ship without a pre-order',
      { pre_order: { is_pre_order: false, days_to_ship: 9 } },
      'error_invalid_days_to_ship',
    ],
    ['a pre-order without days', { pre_order: { is_pre_order: true } }, 'error_invalid_days_to_ship'],
    ['a pre-order that takes too long', { pre_order: { is_pre_order: true, days_to_ship: 30 } }, 'error_category_dts'],
    [
      'a pre-order of fresh food',
      { category_id: 900161, pre_order: { is_pre_order: true, days_to_ship: 5 } },
      'error_param_category_not_support_pre_order',
    ],
    [
      'a wholesale price above the price',
      { wholesale: [{ min_count: 5, max_count: 9, unit_price: 90_000 }] },
      'error_whole_sale_price_setting_incorrect',
    ],
    [
      'a wholesale price of almost nothing',
      { wholesale: [{ min_count: 5, max_count: 9, unit_price: 9_000 }] },
      'error_wholesale_price_less_than_ratio_limit',
    ],
    [
      'wholesale steps that overlap',
      {
        wholesale: [
          { min_count: 5, max_count: 9, unit_price: 80_000 },
          { min_count: 8, max_count: 20, unit_price: 70_000 },
        ],
      },
      'error_param',
      'wholesale',
    ],
    ['a barcode with a wrong check digit', { gtin_code: '8936000000010' }, 'error_param_validate'],
    ['a long own code', { item_sku: 'x'.repeat(101) }, 'error_param', 'sku'],
    ['a film that was never uploaded', { video_upload_id: ['vn_1'] }, 'error_video_info_not_found'],
    ['an unknown condition', { condition: 'BROKEN' }, 'error_param', 'condition'],
    ['an unknown status', { item_status: 'BANNED' }, 'error_param', 'item_status'],
    ['a list where none belongs', { image: [imageId] }, 'error_param', 'image'],
  ])('%s', async (_name, more, error, message) => {
    const answer = await add(more);
    expect(answer).toMatchObject({ error });
    if (message !== undefined) expect(answer.message).toContain(message);
    expect(answer.response).toBeUndefined();
  });

  test('ten photos', async () => {
    expect(await add({ image: { image_id_list: Array(10).fill(imageId) } })).toMatchObject({ error: 'error_param' });
  });

  test('one item more than the shop may hold; a deleted one makes room', async () => {
    const small = await openDesk({ settings: { items: 1, reviewMs: 0 } });
    const photo = await upload(small);
    const first = await small.call('product/add_item', { body: goodItem(photo) });
    const second = await small.call('product/add_item', { body: goodItem(photo) });
    expect([first.error, second.error]).toEqual(['', 'error_reach_shop_item_limit']);
    await small.call('product/delete_item', { body: { item_id: (first.response as { item_id: number }).item_id } });
    expect(await small.call('product/add_item', { body: goodItem(photo) })).toMatchObject({ error: '' });
    await small.close();
  });
});
