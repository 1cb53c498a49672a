import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { addItem, openDesk, START } from './desk.ts';
import type { Desk } from './desk.ts';

const SECOND = 1_000;

let desk: Desk;
let ids: number[];
beforeAll(async () => {
  desk = await openDesk();
  ids = [];
  for (const [sku, name] of [
    ['LS-A', 'Nước mắm Cửa Lò loại một'],
    ['LS-B', 'Mật ong rừng Con Cuông'],
    ['LS-C', 'Trà sen Nam Đàn hộp giấy'],
  ]) {
    desk.clock.now += 10 * SECOND;
    ids.push(await addItem(desk, { item_sku: sku, item_name: name }));
  }
});
afterAll(() => desk.close());
afterEach(() => {
  expect(desk.ownFaults).toEqual([]);
});

const list = (query: Record<string, string | number | string[]>) =>
  desk.call('product/get_item_list', { query: { offset: 0, page_size: 50, item_status: 'NORMAL', ...query } });
const search = (query: Record<string, string | number | string[]>) =>
  desk.call('product/search_item', { query: { page_size: 10, ...query } });
const found = async (query: Record<string, string | number | string[]>) =>
  ((await search(query)).response as { item_id_list: number[] }).item_id_list;

describe('the list of a shop', () => {
  test('comes in pages that meet without a gap', async () => {
    const first = await list({ page_size: 2 });
    expect(first.response).toMatchObject({
      item: [{ item_id: ids[2], item_status: 'NORMAL' }, { item_id: ids[1] }],
      total_count: 3,
      has_next_page: true,
      next_offset: 2,
    });
    expect((await list({ page_size: 2, offset: 2 })).response).toMatchObject({
      item: [{ item_id: ids[0] }],
      has_next_page: false,
    });
  });

  test('by state, several at once', async () => {
    expect((await list({ item_status: ['UNLIST', 'BANNED'] })).response).toMatchObject({ item: [], total_count: 0 });
    expect((await list({ item_status: ['UNLIST', 'NORMAL'] })).response).toMatchObject({ total_count: 3 });
  });

  test('by the time of the last change, both ends included', async () => {
    const at = START / SECOND;
    const between = await list({ update_time_from: at + 20, update_time_to: at + 30 });
    expect(between.response).toMatchObject({ item: [{ item_id: ids[2] }, { item_id: ids[1], update_time: at + 20 }] });
  });

  test.each([
    ['no state', { item_status: '' }, 'error_param_item_status'],
    ['an unknown state', { item_status: 'SOLD' }, 'error_param_item_status'],
    ['a page too long', { page_size: 101 }, 'error_param'],
    ['a page of nothing', { page_size: 0 }, 'error_param'],
    ['an offset below nothing', { offset: -1 }, 'error_param'],
    ['times the wrong way round', { update_time_from: 20, update_time_to: 10 }, 'error_update_time_range'],
    ['a time that is no number', { update_time_from: 'hôm qua' }, 'error_param'],
  ])('%s is refused', async (_name, query, error) => {
    expect(await list(query)).toMatchObject({ error });
  });
});

describe('the facts of items', () => {
  const info = (item_id_list: string | (string | number)[]) =>
    desk.call('product/get_item_base_info', { query: { item_id_list } });
  const idsOf = async (asked: string | (string | number)[]) =>
    ((await info(asked)).response as { item_list: { item_id: number }[] }).item_list.map((item) => item.item_id);

  test('by a list with commas, in brackets, or by repeating the name', async () => {
    expect(await idsOf(ids.join(','))).toEqual(ids);
    expect(await idsOf(`[${ids.join(', ')}]`)).toEqual(ids);
    expect(await idsOf(ids)).toEqual(ids);
  });

  test('unknown ids are left out, and nothing known at all is an error', async () => {
    expect(await idsOf([ids[0] ?? 0, 4711])).toEqual([ids[0]]);
    expect(await info([4711])).toMatchObject({ error: 'error_item_not_found' });
  });

  test('fifty at a time, and only numbers', async () => {
    expect(await info(Array.from({ length: 51 }, (_, place) => place))).toMatchObject({ error: 'error_param' });
    expect(await info(['nước'])).toMatchObject({ error: 'error_param' });
    expect(await info([])).toMatchObject({ error: 'error_param' });
  });
});

describe('a client that lost an answer looks its listing up', () => {
  test('by its own SKU, exactly', async () => {
    expect(await found({ item_sku: 'LS-B' })).toEqual([ids[1]]);
    expect(await found({ item_sku: 'LS-' })).toEqual([]);
    expect(await found({ item_sku: 'ls-b' })).toEqual([]);
  });

  test('by a part of the name, with or without accents', async () => {
    expect(await found({ item_name: 'mật ong' })).toEqual([ids[1]]);
    expect(await found({ item_name: 'nuoc mam' })).toEqual([ids[0]]);
    expect(await found({ item_name: 'dan' })).toEqual([ids[2]]);
  });

  test('with both, the SKU alone counts', async () => {
    expect(await found({ item_sku: 'LS-A', item_name: 'mật ong' })).toEqual([ids[0]]);
  });

  test('hidden ones too, unless a state is asked for; deleted ones only when asked for', async () => {
    const hidden = await addItem(desk, { item_sku: 'LS-HIDDEN', item_status: 'UNLIST' });
    expect(await found({ item_sku: 'LS-HIDDEN' })).toEqual([hidden]);
    expect(await found({ item_sku: 'LS-HIDDEN', item_status: 'NORMAL' })).toEqual([]);
    await desk.call('product/delete_item', { body: { item_id: hidden } });
    expect(await found({ item_sku: 'LS-HIDDEN' })).toEqual([]);
    expect(await found({ item_sku: 'LS-HIDDEN', item_status: ['SELLER_DELETE'] })).toEqual([hidden]);
  });

  test('page by page, with an offset that is a text', async () => {
    const first = await search({ item_name: 'a', page_size: 2 });
    expect(first.response).toMatchObject({ total_count: 3, next_offset: '2' });
    expect((await search({ item_name: 'a', page_size: 2, offset: '2' })).response).toMatchObject({
      item_id_list: [ids[0]],
      next_offset: '',
    });
  });

  test('too early, while the search of the platform is still behind', async () => {
    desk.practice.setFaults({ searchLagMs: 60_000 });
    expect(await found({ item_sku: 'LS-A' })).toEqual([]);
    desk.clock.now += 60_000;
    expect(await found({ item_sku: 'LS-A' })).toEqual([ids[0]]);
    desk.practice.setFaults({});
  });

  test.each([
    ['nothing to look for', {}, 'error_param'],
    ['an empty SKU', { item_sku: '' }, 'error_param'],
    ['a page too long', { item_sku: 'LS-A', page_size: 101 }, 'error_param'],
    ['an offset that is no number', { item_sku: 'LS-A', offset: 'next' }, 'error_param'],
  ])('%s is refused', async (_name, query, error) => {
    expect(await search(query)).toMatchObject({ error });
  });
});
