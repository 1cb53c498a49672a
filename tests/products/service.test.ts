import { describe, expect, test } from 'vitest';
import { deskClient, failed } from '../fixtures/client.ts';
import { READY, drawPhoto } from '../fixtures/ready.ts';

const NOBODY = '01ARZ3NDEKTSV4RRFFQ69G5FAV';

async function withProduct() {
  const made = deskClient();
  const { id } = await made.client.products.create(READY.product);
  return { ...made, id, read: (which = id) => made.client.products.get({ id: which }) };
}

describe('a product', () => {
  test('is born with one empty pack, so that its price has a place', async () => {
    const { read } = await withProduct();
    const { variants, label, papers, photos, listings, producer } = await read();
    expect(variants).toEqual([expect.objectContaining({ position: 0, price: null, deleted: false })]);
    expect({ label, papers, photos, listings, producer }).toEqual({
      label: null,
      papers: [],
      photos: [],
      listings: [],
      producer: null,
    });
  });

  test('keeps accents in one form, whichever way they were typed', async () => {
    const { client, id, read } = await withProduct();
    await client.products.set({ id, patch: { name: 'Đường phên'.normalize('NFD') } });
    expect((await read()).product.name).toBe('Đường phên'.normalize('NFC'));
  });

  test('that is not there is called so, by every way to it', async () => {
    const { client } = deskClient();
    const id = NOBODY;
    const notThere = failed('not-found');
    const calls = [
      client.products.get({ id }),
      client.products.set({ id, patch: { name: 'a' } }),
      client.products.duplicate({ id }),
      client.products.bin({ id }),
      client.products.bringBack({ id }),
      client.products.history({ id }),
      client.products.undo({ id }),
      client.variants.add({ productId: id }),
      client.variants.set({ id, patch: {} }),
      client.variants.remove({ id }),
      client.labels.set({ productId: id, patch: { name: 'a' } }),
      client.papers.add({ kind: 'other', productId: id, producerId: null }),
      client.papers.set({ id, patch: {} }),
      client.papers.remove({ id }),
      client.photos.add({ productId: id, files: [new File(['x'], 'a.jpg')] }),
      client.photos.setRole({ id, role: 'back' }),
      client.photos.move({ id, before: null }),
      client.photos.remove({ id }),
      client.checks.product({ id }),
      client.producers.set({ id, patch: { name: 'a' } }),
    ];
    for (const [index, call] of calls.entries()) await expect(call, `call ${index}`).rejects.toMatchObject(notThere);
  });

  test('takes only a producer that is there', async () => {
    const { client, id, read } = await withProduct();
    await expect(client.products.set({ id, patch: { producerId: NOBODY } })).rejects.toMatchObject(
      failed('not-found', { entity: 'producer', id: NOBODY }),
    );
    await expect(client.products.create({ producerId: NOBODY })).rejects.toMatchObject(
      failed('not-found', { entity: 'producer', id: NOBODY }),
    );
    expect((await read()).product.producerId).toBeNull();
  });
});

describe('packs', () => {
  test('stand in the order in which they were made; one that is taken away leaves the others', async () => {
    const { client, id, read } = await withProduct();
    const small = await client.variants.add({ productId: id, name: '250 ml' });
    await client.variants.add({ productId: id, name: '1 lít' });
    await client.variants.remove({ id: small.id });
    await client.variants.add({ productId: id, name: '5 lít' });
    expect((await read()).variants.map((pack) => pack.name)).toEqual([null, '1 lít', '5 lít']);
  });

  test('take no price below nothing and no half đồng', async () => {
    const { client, read } = await withProduct();
    const [pack] = (await read()).variants;
    for (const price of [-1, 85_000.5, 2_000_000_000]) {
      await expect(client.variants.set({ id: pack?.id ?? '', patch: { price } })).rejects.toMatchObject(
        failed('bad-input', { field: 'patch.price' }),
      );
    }
    expect((await read()).variants[0]?.price).toBeNull();
  });
});

describe('a duplicate', () => {
  test('has the facts, packs, label, papers and photos, and nothing that names the first one', async () => {
    const { client, id, read } = await withProduct();
    const producer = await client.producers.create(READY.producer);
    await client.products.set({ id, patch: { producerId: producer.id, ocopCode: 'T-40-001-2026' } });
    const [pack] = (await read()).variants;
    await client.variants.set({
      id: pack?.id ?? '',
      patch: { ...READY.variant, gtin: '8938505974194', sku: 'MAM-500' },
    });
    await client.labels.set({ productId: id, patch: { ...READY.label, nutrition: { energy: 40 } } });
    await client.papers.add({ kind: 'ocop-certificate', productId: id, producerId: null, stars: 4 });
    await client.papers.add({ kind: 'food-safety-certificate', productId: null, producerId: producer.id });
    await client.photos.add({ productId: id, files: [new File([Uint8Array.from(await drawPhoto(1, 300))], 'a.jpg')] });
    const copy = await client.products.duplicate({ id });
    const [first, second] = [await read(), await read(copy.id)];
    expect(second.product).toEqual({ ...first.product, id: copy.id, ocopCode: null });
    expect(second.variants).toEqual([expect.objectContaining({ ...READY.variant, gtin: null, sku: null })]);
    expect(second.label).toMatchObject({ ...READY.label, nutrition: { energy: 40 } });
    expect(second.papers.map((paper) => paper.kind).toSorted()).toEqual([
      'food-safety-certificate',
      'ocop-certificate',
    ]);
    expect(second.photos).toMatchObject([{ sha256: first.photos[0]?.sha256, metrics: first.photos[0]?.metrics }]);
    const idsOf = (dossier: typeof first) => [dossier.variants[0]?.id, dossier.label?.id, dossier.photos[0]?.id];
    expect(idsOf(second)).not.toEqual(idsOf(first));
    await client.labels.set({ productId: copy.id, patch: { netQuantity: '1 lít' } });
    expect((await read()).label?.netQuantity, 'the first one is its own').toBe('500 ml');
  });

  test('is one step of its history: taken back, it is in the bin', async () => {
    const { client, id } = await withProduct();
    const copy = await client.products.duplicate({ id });
    expect((await client.products.undo({ id: copy.id })).undone.action).toBe('product.duplicate');
    expect((await client.products.list({ bin: true })).products.map((row) => row.id)).toEqual([copy.id]);
  });
});

describe('producers', () => {
  test('are listed by name with how many products they have, the binned ones not counted', async () => {
    const { client } = deskClient();
    const b = await client.producers.create({ name: 'HTX B', kind: 'cooperative' });
    await client.producers.create({ name: 'HTX A' });
    await client.products.create({ producerId: b.id });
    const away = await client.products.create({ producerId: b.id });
    await client.products.bin({ id: away.id });
    const { producers } = await client.producers.list({});
    expect(producers.map(({ name, products, kind }) => [name, products, kind])).toEqual([
      ['HTX A', 0, null],
      ['HTX B', 1, 'cooperative'],
    ]);
  });

  test('what is written of one shows on all its products', async () => {
    const { client } = deskClient();
    const { id: producerId } = await client.producers.create({ name: 'Hộ ông Tư' });
    const ids = [(await client.products.create({ producerId })).id, (await client.products.create({ producerId })).id];
    await client.producers.set({ id: producerId, patch: { phone: '0238 000 0001' } });
    for (const id of ids)
      expect((await client.products.get({ id })).producer).toMatchObject({ name: 'Hộ ông Tư', phone: '0238 000 0001' });
  });
});
