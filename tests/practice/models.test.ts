import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addItem, openDesk, upload } from './desk.ts';
import type { Desk } from './desk.ts';

const WAIT = 5_000;

let desk: Desk;
let itemId: number;
beforeEach(async () => {
  desk = await openDesk({ settings: { reviewMs: 0, variantWaitMs: WAIT } });
  itemId = await addItem(desk);
  desk.clock.now += WAIT;
});
afterEach(async () => {
  expect(desk.ownFaults).toEqual([]);
  await desk.close();
});

const size = (names: string[], name = 'Dung tích') => ({ name, option_list: names.map((option) => ({ option })) });
const model = (place: number[], price: number, more: Record<string, unknown> = {}) => ({
  tier_index: place,
  original_price: price,
  seller_stock: [{ stock: 5 }],
  model_sku: `LS-${place.join('-')}`,
  ...more,
});
const init = (tiers: object[], models: object[], more: Record<string, unknown> = {}) =>
  desk.call('product/init_tier_variation', {
    body: { item_id: itemId, tier_variation: tiers, model: models, ...more },
  });
const two = () => init([size(['500 ml', '1 lít'])], [model([0], 85_000), model([1], 150_000)]);

type Listed = { model_id: number; tier_index: number[]; model_sku: string };
const models = async () => {
  const answer = await desk.call('product/get_model_list', { query: { item_id: itemId } });
  return answer.response as { tier_variation: object[]; model: Listed[] };
};
const base = async () => {
  const answer = await desk.call('product/get_item_base_info', { query: { item_id_list: itemId } });
  return (answer.response as { item_list: Record<string, unknown>[] }).item_list[0] ?? {};
};

describe('packs of one product', () => {
  test('come after the item itself, with a price and a stock each', async () => {
    const answer = await two();
    expect(answer).toMatchObject({
      error: '',
      response: {
        item_id: itemId,
        tier_variation: [{ name: 'Dung tích', option_list: [{ option: '500 ml' }, { option: '1 lít' }] }],
        model: [
          {
            tier_index: [0],
            model_sku: 'LS-0',
            price_info: [{ original_price: 85_000 }],
            seller_stock: [{ stock: 5 }],
          },
          { tier_index: [1] },
        ],
      },
    });
    expect(await models()).toMatchObject({
      model: [
        {
          tier_index: [0],
          model_status: 'MODEL_NORMAL',
          price_info: [{ currency: 'VND', original_price: 85_000 }],
          stock_info_v2: { seller_stock: [{ stock: 5 }] },
          weight: '0.9',
        },
        { tier_index: [1], price_info: [{ original_price: 150_000 }] },
      ],
    });
    const item = await base();
    expect(item).toMatchObject({ has_model: true });
    // Their prices and stocks are told in get_model_list only.
    expect(item).not.toHaveProperty('price_info');
    expect(item).not.toHaveProperty('stock_info_v2');
  });

  test('in today’s spelling of the tiers, with a photo for each', async () => {
    const photo = await upload(desk);
    const option = (name: string) => ({ variation_option_id: 0, variation_option_name: name, image_id: photo });
    const answer = await desk.call('product/init_tier_variation', {
      body: {
        item_id: itemId,
        standardise_tier_variation: [
          { variation_id: 0, variation_name: 'Vị', variation_option_list: [option('Mặn'), option('Dịu')] },
        ],
        model: [model([0], 85_000), model([1], 85_000)],
      },
    });
    expect(answer).toMatchObject({
      error: '',
      response: {
        tier_variation: [
          {
            name: 'Vị',
            option_list: [{ option: 'Mặn', image: { image_url: `${desk.account.host}/file/${photo}` } }, {}],
          },
        ],
      },
    });
  });

  test('not at once after making the item: the platform asks to wait', async () => {
    itemId = await addItem(desk);
    desk.clock.now += WAIT - 1;
    expect(await two()).toMatchObject({ error: 'error_system_busy' });
    desk.clock.now += 1;
    expect(await two()).toMatchObject({ error: '' });
  });

  test('sending the same tiers again changes nothing and says so', async () => {
    await two();
    expect(await two()).toMatchObject({ error: 'error_param', message: 'The level of tier-variation not change.' });
    expect((await models()).model).toHaveLength(2);
  });

  test('grow by a pack, get their prices and stocks, and lose one', async () => {
    await two();
    const three = await desk.call('product/add_model', { body: { item_id: itemId, model_list: [model([1], 1_000)] } });
    expect(three).toMatchObject({ error: 'error_model_duplicate_tier_variation_index' });
    const [first, second] = (await models()).model;
    const prices = await desk.call('product/update_price', {
      body: {
        item_id: itemId,
        price_list: [
          { model_id: first?.model_id, original_price: 88_000 },
          { model_id: 0, original_price: 1_000 },
        ],
      },
    });
    expect(prices.response).toMatchObject({
      success_list: [{ model_id: first?.model_id }],
      failure_list: [{ model_id: 0 }],
    });
    await desk.call('product/update_stock', {
      body: { item_id: itemId, stock_list: [{ model_id: second?.model_id, seller_stock: [{ stock: 0 }] }] },
    });
    expect((await models()).model).toMatchObject([
      { price_info: [{ original_price: 88_000 }] },
      { stock_info_v2: { seller_stock: [{ stock: 0 }] } },
    ]);

    expect(
      await desk.call('product/delete_model', { body: { item_id: itemId, model_id: second?.model_id } }),
    ).toMatchObject({ error: '' });
    expect(
      await desk.call('product/add_model', { body: { item_id: itemId, model_list: [model([1], 99_000)] } }),
    ).toMatchObject({ error: '' });
    expect((await models()).model.map((one) => one.tier_index)).toEqual([[0], [1]]);
  });

  test('the last pack can not be taken away', async () => {
    await init([size(['500 ml'])], [model([0], 85_000)]);
    const [only] = (await models()).model;
    expect(
      await desk.call('product/delete_model', { body: { item_id: itemId, model_id: only?.model_id } }),
    ).toMatchObject({ error: 'error_param' });
  });

  test('their code, barcode and parcel are changed together or not at all', async () => {
    await two();
    const [first, second] = (await models()).model;
    const update = (list: object[]) => desk.call('product/update_model', { body: { item_id: itemId, model: list } });
    expect(
      await update([
        { model_id: first?.model_id, model_sku: 'NEW' },
        { model_id: second?.model_id, gtin_code: '1' },
      ]),
    ).toMatchObject({ error: 'error_param_validate' });
    expect((await models()).model[0]?.model_sku).toBe('LS-0');
    expect(await update([{ model_id: first?.model_id, model_sku: 'NEW', weight: 1.2 }])).toMatchObject({ error: '' });
    expect((await models()).model[0]).toMatchObject({ model_sku: 'NEW', weight: '1.2' });
    expect(await update([{ model_id: 1, model_sku: 'x' }])).toMatchObject({
      error: 'error_item_or_variation_not_found',
    });
  });

  test('two tiers make a table of packs, and no tier makes it one product again', async () => {
    await two();
    const table = await init(
      [size(['500 ml', '1 lít']), size(['Mặn', 'Dịu'], 'Vị')],
      [model([0, 0], 85_000), model([1, 1], 150_000)],
    );
    expect(table).toMatchObject({ error: '' });
    expect((await models()).model.map((one) => one.tier_index)).toEqual([
      [0, 0],
      [1, 1],
    ]);
    expect(await init([], [model([], 70_000)])).toMatchObject({ error: '' });
    expect(await base()).toMatchObject({
      has_model: false,
      price_info: [{ original_price: 70_000 }],
      stock_info_v2: { seller_stock: [{ stock: 5 }] },
    });
    expect((await models()).model).toEqual([]);
  });
});

describe('packs that are wrong are refused, and the item stays as it was', () => {
  const many = (count: number) => Array.from({ length: count }, (_, place) => `Cỡ ${place}`);
  test.each<[string, object[], object[], string]>([
    ['three tiers', [size(['a'], 'A'), size(['a'], 'B'), size(['a'], 'C')], [model([0, 0, 0], 85_000)], 'error_param'],
    ['a pack outside its tier', [size(['a'])], [model([1], 85_000)], 'error_model_tier_index_bound'],
    ['a pack with too few places', [size(['a']), size(['b'], 'B')], [model([0], 85_000)], 'error_param'],
    [
      'the same pack twice',
      [size(['a', 'b'])],
      [model([0], 85_000), model([0], 90_000)],
      'error_model_duplicate_tier_variation_index',
    ],
    ['two options of one name', [size(['a', 'a'])], [model([0], 85_000)], 'error_model_duplicate_name'],
    ['two tiers of one name', [size(['a']), size(['b'])], [model([0, 0], 85_000)], 'error_model_duplicate_name'],
    ['a long name', [size(['a'], 'Dung tích của chai')], [model([0], 85_000)], 'error_tier_var_name_too_long'],
    ['a long option', [size(['chai thủy tinh 500 ml'])], [model([0], 85_000)], 'error_tier_opt_val_too_long'],
    ['no option', [size([])], [model([0], 85_000)], 'error_tier_opt_too_many'],
    ['fifty-one options', [size(many(51))], [model([0], 85_000)], 'error_tier_opt_too_many'],
    [
      'fifty-one packs',
      [size(many(50)), size(['a', 'b'], 'B')],
      Array.from({ length: 51 }, (_, n) => model([n % 50, n < 50 ? 0 : 1], 85_000)),
      'error_model_count_over_limit',
    ],
    ['no pack', [size(['a'])], [], 'error_param'],
    ['a wrong price', [size(['a'])], [model([0], 1.5)], 'error_invalid_price'],
    ['a wrong barcode', [size(['a'])], [model([0], 85_000, { gtin_code: '12' })], 'error_param_validate'],
    [
      'a parcel without its weight',
      [size(['a'])],
      [model([0], 85_000, { dimension: { package_length: 1, package_width: 1, package_height: 1 } })],
      'error_param',
    ],
    [
      'an unknown photo',
      [{ name: 'A', option_list: [{ option: 'a', image: { image_id: `vn-practice-${'0'.repeat(32)}` } }] }],
      [model([0], 85_000)],
      'error_param',
    ],
    ['a plain item with places', [], [model([0], 85_000)], 'error_param'],
  ])('%s', async (_name, tiers, packs, error) => {
    expect(await init(tiers, packs)).toMatchObject({ error });
    expect(await base()).toMatchObject({ has_model: false, price_info: [{ original_price: 85_000 }] });
  });

  test('no tiers named at all', async () => {
    const answer = await desk.call('product/init_tier_variation', {
      body: { item_id: itemId, model: [model([0], 85_000)] },
    });
    expect(answer).toMatchObject({ error: 'error_param' });
  });

  test('packs of an item that has no tiers, or does not exist', async () => {
    expect(
      await desk.call('product/add_model', { body: { item_id: itemId, model_list: [model([0], 85_000)] } }),
    ).toMatchObject({ error: 'error_param' });
    expect(await desk.call('product/get_model_list', { query: { item_id: 4711 } })).toMatchObject({
      error: 'error_item_not_found',
    });
  });
});
