import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addItem, DESCRIPTION, openDesk, upload } from './desk.ts';
import type { Desk } from './desk.ts';

const REVIEW = 10_000;

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk({ settings: { reviewMs: REVIEW, variantWaitMs: 0 } });
});
afterEach(async () => {
  expect(desk.ownFaults).toEqual([]);
  await desk.close();
});

const base = async (itemId: number) => {
  const answer = await desk.call('product/get_item_base_info', { query: { item_id_list: itemId } });
  return (answer.response as { item_list: Record<string, unknown>[] }).item_list[0];
};
const status = async (itemId: number) => (await base(itemId))?.['item_status'];
const update = (itemId: number, changes: Record<string, unknown>) =>
  desk.call('product/update_item', { body: { item_id: itemId, ...changes } });
const unlist = (itemId: number, hide: boolean) =>
  desk.call('product/unlist_item', { body: { item_list: [{ item_id: itemId, unlist: hide }] } });
const reviewed = () => {
  desk.clock.now += REVIEW;
};

describe('a listing is looked at before buyers see it', () => {
  test('it is in review first, and on sale afterwards', async () => {
    const itemId = await addItem(desk);
    expect(await status(itemId)).toBe('REVIEWING');
    desk.clock.now += REVIEW - 1;
    expect(await status(itemId)).toBe('REVIEWING');
    desk.clock.now += 1;
    expect(await base(itemId)).toMatchObject({ item_status: 'NORMAL', update_time: Math.floor(desk.clock.now / 1000) });
  });

  test('words that promise a cure get it refused, with the reason; without them it goes on sale', async () => {
    const itemId = await addItem(desk, { description: `${DESCRIPTION} Đặc trị đau dạ dày, thay thế thuốc.` });
    reviewed();
    expect(await status(itemId)).toBe('BANNED');
    const why = await desk.call('product/get_item_violation_info', { query: { item_id_list: itemId } });
    expect(why.response).toMatchObject({
      item_list: [
        {
          item_id: itemId,
          item_status: 'BANNED',
          item_status_details: [{ violation_reason: 'đặc trị' }, { violation_reason: 'thay thế thuốc' }],
        },
      ],
    });
    await update(itemId, { description: DESCRIPTION });
    expect(await status(itemId)).toBe('REVIEWING');
    reviewed();
    expect(await status(itemId)).toBe('NORMAL');
  });

  test('the words are found in capitals too, and not inside other words', async () => {
    const shouted = await addItem(desk, { item_name: 'Nước mắm THẦN DƯỢC Cửa Lò' });
    const harmless = await addItem(desk, { description: `${DESCRIPTION} Sản phẩm được đặc trịnh trọng giới thiệu.` });
    reviewed();
    expect([await status(shouted), await status(harmless)]).toEqual(['BANNED', 'NORMAL']);
  });

  test('a new text is looked at again, a new price is not', async () => {
    const itemId = await addItem(desk);
    reviewed();
    await desk.call('product/update_price', {
      body: { item_id: itemId, price_list: [{ model_id: 0, original_price: 90_000 }] },
    });
    expect(await status(itemId)).toBe('NORMAL');
    await update(itemId, { item_name: 'Nước mắm Cửa Lò loại đặc biệt' });
    expect(await status(itemId)).toBe('REVIEWING');
  });
});

describe('a listing is changed', () => {
  test('only in what is named; the rest stays', async () => {
    const itemId = await addItem(desk);
    desk.clock.now += 5_000;
    const answer = await update(itemId, { item_name: 'Nước mắm Cửa Lò chai 1 lít', weight: 1.4, item_sku: 'LS-0002' });
    expect(answer).toMatchObject({
      error: '',
      response: { item_id: itemId, item_name: 'Nước mắm Cửa Lò chai 1 lít', weight: 1.4 },
    });
    expect(await base(itemId)).toMatchObject({
      item_sku: 'LS-0002',
      weight: '1.4',
      description: DESCRIPTION,
      price_info: [{ original_price: 85_000 }],
      update_time: Math.floor(desk.clock.now / 1000),
    });
  });

  test('into something wrong: refused, and it stays as it was', async () => {
    const itemId = await addItem(desk);
    expect(await update(itemId, { item_name: 'Mắm' })).toMatchObject({ error: 'error_item_name_is_too_short' });
    expect(await update(itemId, { category_id: 900512 })).toMatchObject({ error: 'error_less_required_attribute' });
    expect(await base(itemId)).toMatchObject({
      item_name: 'Nước mắm Cửa Lò chai thủy tinh 500 ml',
      category_id: 900111,
    });
  });

  test('photos by their new list', async () => {
    const itemId = await addItem(desk);
    const more = [await upload(desk), await upload(desk)];
    expect(await update(itemId, { image: { image_id_list: more } })).toMatchObject({ error: '' });
    expect(await base(itemId)).toMatchObject({ image: { image_id_list: more } });
  });

  test('an item that does not exist, or was deleted, can not be changed', async () => {
    const itemId = await addItem(desk);
    await desk.call('product/delete_item', { body: { item_id: itemId } });
    expect(await update(itemId, { weight: 1 })).toMatchObject({ error: 'error_item_not_found' });
    expect(await update(4711, { weight: 1 })).toMatchObject({ error: 'error_item_not_found' });
    expect(await desk.call('product/delete_item', { body: { item_id: itemId } })).toMatchObject({
      error: 'error_item_not_found',
    });
    expect(await status(itemId)).toBe('SELLER_DELETE');
  });
});

describe('price and stock', () => {
  const price = (itemId: number, lines: object[]) =>
    desk.call('product/update_price', { body: { item_id: itemId, price_list: lines } });
  const stock = (itemId: number, lines: object[]) =>
    desk.call('product/update_stock', { body: { item_id: itemId, stock_list: lines } });

  test('are changed by calls of their own', async () => {
    const itemId = await addItem(desk);
    expect((await price(itemId, [{ original_price: 95_000 }])).response).toEqual({
      failure_list: [],
      success_list: [{ model_id: 0, original_price: 95_000 }],
    });
    expect((await stock(itemId, [{ model_id: 0, seller_stock: [{ stock: 7 }] }])).response).toEqual({
      failure_list: [],
      success_list: [{ model_id: 0, location_id: '', stock: 7 }],
    });
    expect(await base(itemId)).toMatchObject({
      price_info: [{ current_price: 95_000 }],
      stock_info_v2: { seller_stock: [{ stock: 7 }] },
    });
  });

  test('a success may hold failures: a client must read the lists', async () => {
    const itemId = await addItem(desk);
    const answer = await price(itemId, [
      { model_id: 0, original_price: 12.5 },
      { model_id: 5, original_price: 95_000 },
    ]);
    expect(answer.error).toBe('');
    expect(answer.response).toMatchObject({
      success_list: [],
      failure_list: [{ model_id: 0 }, { model_id: 5, failed_reason: 'Model not found' }],
    });
    expect((await stock(itemId, [{ model_id: 0, seller_stock: [{ stock: -3 }] }])).response).toMatchObject({
      success_list: [],
      failure_list: [{ model_id: 0 }],
    });
  });

  test('at most fifty lines, and at least one', async () => {
    const itemId = await addItem(desk);
    expect(await price(itemId, [])).toMatchObject({ error: 'error_param' });
    const lines = Array.from({ length: 51 }, (_, place) => ({ model_id: place, original_price: 95_000 }));
    expect(await price(itemId, lines)).toMatchObject({ error: 'error_param' });
    expect(await price(itemId, [...lines.slice(0, 2), ...lines.slice(0, 1)])).toMatchObject({ error: 'error_param' });
  });
});

describe('a listing is hidden and shown again', () => {
  test('by its switch, and stays in the seller’s list', async () => {
    const itemId = await addItem(desk);
    reviewed();
    expect((await unlist(itemId, true)).response).toEqual({
      failure_list: [],
      success_list: [{ item_id: itemId, unlist: true }],
    });
    expect(await status(itemId)).toBe('UNLIST');
    expect((await unlist(itemId, true)).response).toMatchObject({ success_list: [{ unlist: true }] });
    expect((await unlist(itemId, false)).response).toMatchObject({ success_list: [{ unlist: false }] });
    expect(await status(itemId)).toBe('NORMAL');
  });

  test('one that was made hidden is looked at when it is shown', async () => {
    const itemId = await addItem(desk, { item_status: 'UNLIST' });
    reviewed();
    expect(await status(itemId)).toBe('UNLIST');
    await unlist(itemId, false);
    expect(await status(itemId)).toBe('REVIEWING');
    reviewed();
    expect(await status(itemId)).toBe('NORMAL');
  });

  test('by update_item too', async () => {
    const itemId = await addItem(desk);
    reviewed();
    await update(itemId, { item_status: 'UNLIST' });
    expect(await status(itemId)).toBe('UNLIST');
    await update(itemId, { item_status: 'NORMAL' });
    expect(await status(itemId)).toBe('NORMAL');
  });

  test('hiding is no way around the look at it', async () => {
    const itemId = await addItem(desk, { item_status: 'UNLIST', item_name: 'Nước mắm thần dược Cửa Lò' });
    await unlist(itemId, false);
    reviewed();
    expect(await status(itemId)).toBe('BANNED');
    expect(await update(itemId, { item_status: 'UNLIST' })).toMatchObject({
      error: 'error_busi_cannot_delist_reviewing_or_banned_item',
    });
    await update(itemId, { weight: 1 });
    expect(await status(itemId)).toBe('BANNED');
  });

  test('one in review or refused can not be hidden; the others of the call are', async () => {
    const [waiting, banned, fine] = [
      await addItem(desk),
      await addItem(desk, { item_name: 'Nước mắm thần dược Cửa Lò' }),
      await addItem(desk),
    ];
    const late = await (async () => {
      reviewed();
      return addItem(desk);
    })();
    const answer = await desk.call('product/unlist_item', {
      body: { item_list: [waiting, banned, fine, late, 4711].map((item_id) => ({ item_id, unlist: true })) },
    });
    expect(answer.error).toBe('');
    const lists = answer.response as {
      success_list: { item_id: number }[];
      failure_list: { item_id: number }[];
    };
    expect(lists.success_list.map((one) => one.item_id)).toEqual([waiting, fine]);
    expect(lists.failure_list.map((one) => one.item_id)).toEqual([banned, late, 4711]);
  });
});
