import { describe, expect, test } from 'vitest';
import { failed, deskClient } from '../fixtures/client.ts';
import type { Client } from '../fixtures/client.ts';
import { drawPhoto } from '../fixtures/ready.ts';

const NAMES = [
  'Tương Nam Đàn',
  'Chè Gay',
  'Đường phên Tân Kỳ',
  'Nước mắm Vạn Phần',
  'Cam Vinh',
  'Ấm sành',
  'Chả cá',
  'Dầu lạc',
];

async function withProducts(names: (string | null)[] = NAMES) {
  const made = deskClient();
  const ids: string[] = [];
  for (const name of names) {
    ids.push((await made.client.products.create({ name })).id);
    made.clock.forward(1000);
  }
  const list = async (query: Parameters<Client['products']['list']>[0] = {}) =>
    (await made.client.products.list(query)).products.map((row) => row.name);
  return { ...made, ids, list };
}

describe('the product list', () => {
  test('finds what was typed without accents, with them, and from the beginnings of words', async () => {
    const { list } = await withProducts();
    expect(await list({ search: 'nuoc mam' })).toEqual(['Nước mắm Vạn Phần']);
    expect(await list({ search: 'ĐƯỜNG' })).toEqual(['Đường phên Tân Kỳ']);
    expect(await list({ search: 'duong tan' })).toEqual(['Đường phên Tân Kỳ']);
    expect(await list({ search: 'Nước mắm' })).toEqual(['Nước mắm Vạn Phần']);
    expect(await list({ search: 'phan nuo' }), 'in any order').toEqual(['Nước mắm Vạn Phần']);
    expect(await list({ search: 'nam' })).toEqual(['Tương Nam Đàn']);
    expect(await list({ search: 'không có' })).toEqual([]);
  });

  test('signs of the search language are letters to look for, never commands', async () => {
    const { list, client } = await withProducts();
    for (const search of ['"', '" OR name:*', 'NOT', 'name: cam', '*', '-', 'cam)', "'; DROP TABLE product; --"]) {
      await expect(client.products.list({ search }), search).resolves.toBeTruthy();
    }
    expect(await list({ search: '***' })).toHaveLength(NAMES.length);
  });

  test('finds by the name of the producer, the title, the brand and the register code, as they are now', async () => {
    const { client, ids, list } = await withProducts();
    const [id = ''] = ids;
    const producer = await client.producers.create({ name: 'HTX Sen quê Bác' });
    await client.products.set({
      id,
      patch: { producerId: producer.id, title: 'Tương bần hũ sành', brand: 'Sa Nam', ocopCode: 'T-40-17950-2026' },
    });
    for (const search of ['sen que', 'bần hũ', 'sa nam', '17950'])
      expect(await list({ search }), search).toEqual(['Tương Nam Đàn']);
    await client.producers.set({ id: producer.id, patch: { name: 'HTX Hoa mới' } });
    expect(await list({ search: 'sen que' })).toEqual([]);
    expect(await list({ search: 'hoa moi' })).toEqual(['Tương Nam Đàn']);
    await client.products.set({ id, patch: { producerId: null } });
    expect(await list({ search: 'hoa moi' })).toEqual([]);
  });

  test('shows what was worked on last first', async () => {
    const { client, ids, list } = await withProducts(['một', 'hai', 'ba']);
    expect(await list()).toEqual(['ba', 'hai', 'một']);
    await client.labels.set({ productId: ids[0] ?? '', patch: { netQuantity: '1 kg' } });
    expect(await list()).toEqual(['một', 'ba', 'hai']);
  });

  test('sorts names as a Vietnamese dictionary does, those without a name last', async () => {
    const { list } = await withProducts([...NAMES, null]);
    expect(await list({ sort: 'name' })).toEqual([
      'Ấm sành',
      'Cam Vinh',
      'Chả cá',
      'Chè Gay',
      'Dầu lạc',
      'Đường phên Tân Kỳ',
      'Nước mắm Vạn Phần',
      'Tương Nam Đàn',
      null,
    ]);
  });

  test('sorts by stars, those without a certificate last', async () => {
    const { client, ids, list } = await withProducts(['không', 'ba sao', 'năm sao']);
    const certificate = (productId: string | undefined, stars: number, issuedOn = '2026-01-01') =>
      client.papers.add({ kind: 'ocop-certificate', productId: productId ?? '', producerId: null, stars, issuedOn });
    await certificate(ids[1], 3);
    await certificate(ids[2], 3, '2022-01-01');
    await certificate(ids[2], 5, '2025-01-01');
    await client.products.set({ id: ids[0] ?? '', patch: { brand: 'sửa sau cùng' } });
    expect(await list({ sort: 'stars' })).toEqual(['năm sao', 'ba sao', 'không']);
  });

  test('pages neither repeat nor leave out anything', async () => {
    const { client, list } = await withProducts();
    for (const sort of ['touched', 'name', 'stars', 'blocking'] as const) {
      const whole = await list({ sort });
      const pages = [
        await list({ sort, limit: 3 }),
        await list({ sort, limit: 3, offset: 3 }),
        await list({ sort, limit: 3, offset: 6 }),
      ];
      expect(pages.flat(), sort).toEqual(whole);
      expect((await client.products.list({ sort, limit: 3, offset: 6 })).total).toBe(NAMES.length);
      expect(await list({ sort, offset: 100 })).toEqual([]);
    }
    await expect(client.products.list({ limit: 501 })).rejects.toMatchObject(failed('bad-input', { field: 'limit' }));
  });

  test('each line tells what a person chooses by', async () => {
    const { client, ids, clock } = await withProducts(['Nhút Thanh Chương']);
    const [id = ''] = ids;
    const producer = await client.producers.create({ name: 'Hộ Bà Sáu', communeCode: '17950' });
    await client.products.set({ id, patch: { producerId: producer.id, ocopSet: 'S12' } });
    const [pack] = (await client.products.get({ id })).variants;
    await client.variants.set({ id: pack?.id ?? '', patch: { price: 60_000 } });
    await client.variants.add({ productId: id, name: 'hũ nhỏ', price: 35_000 });
    await client.papers.add({ kind: 'ocop-certificate', productId: id, producerId: null, stars: 4 });
    const files = [
      new File([Uint8Array.from(await drawPhoto(1, 300))], 'a.jpg'),
      new File([Uint8Array.from(await drawPhoto(2, 300))], 'b.jpg'),
    ];
    const { photos } = await client.photos.add({ productId: id, files });
    await client.photos.move({ id: photos[1]?.id ?? '', before: photos[0]?.id ?? '' });
    expect((await client.products.list({})).products).toEqual([
      {
        id,
        name: 'Nhút Thanh Chương',
        producerName: 'Hộ Bà Sáu',
        communeCode: '17950',
        ocopSet: 'S12',
        stars: 4,
        cover: photos[1]?.sha256,
        price: 35_000,
        photos: 2,
        blocking: expect.any(Number),
        advice: expect.any(Number),
        listings: [],
        sample: false,
        deleted: false,
        touchedAt: clock.now(),
      },
    ]);
  });
});

describe('filters of the list', () => {
  test('the bin and the list share nothing', async () => {
    const { client, ids, list } = await withProducts(['ở lại', 'bỏ đi']);
    await client.products.bin({ id: ids[1] ?? '' });
    expect(await list()).toEqual(['ở lại']);
    expect(await list({ bin: true })).toEqual(['bỏ đi']);
    expect(await list({ bin: true, search: 'bo di' })).toEqual(['bỏ đi']);
    await client.products.bringBack({ id: ids[1] ?? '' });
    expect(await list({ sort: 'name' })).toEqual(['bỏ đi', 'ở lại']);
    expect(await list({ bin: true })).toEqual([]);
  });

  test('an area holds what its producers make', async () => {
    const { client, ids, list } = await withProducts(['của Vạn An', 'của Cửa Lò', 'chưa rõ']);
    for (const [index, communeCode] of ['17950', '16732'].entries()) {
      const { id } = await client.producers.create({ name: `HTX ${communeCode}`, communeCode });
      await client.products.set({ id: ids[index] ?? '', patch: { producerId: id } });
    }
    expect(await list({ area: '17950' })).toEqual(['của Vạn An']);
    expect(await list({ area: '00000' })).toEqual([]);
    expect(await list({ area: '16732', search: 'van an' })).toEqual([]);
  });

  test('what is missing is told as the rules last saw it, and not before they have looked', async () => {
    const { client, ids, list, desk } = await withProducts(['chưa có gì', 'chưa xem']);
    expect(await list({ missing: 'any' })).toEqual([]);
    await client.checks.product({ id: ids[0] ?? '' });
    expect(await list({ missing: 'any' })).toEqual(['chưa có gì']);
    expect(await list({ missing: 'photos' })).toEqual(['chưa có gì']);
    expect(await list({ missing: 'nothing' })).toEqual([]);
    desk.house().checks.judgeSome(10);
    expect(await list({ missing: 'photos', sort: 'name' })).toEqual(['chưa có gì', 'chưa xem']);
    expect((await client.products.list({ sort: 'blocking' })).products.every((row) => (row.blocking ?? 0) > 0)).toBe(
      true,
    );
  });
});
