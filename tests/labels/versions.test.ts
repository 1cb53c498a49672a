import { expect, test } from 'vitest';
import { deskClient, failed } from '../fixtures/client.ts';
import { READY } from '../fixtures/ready.ts';

async function withPrinted() {
  const made = deskClient();
  const { id: productId } = await made.client.products.create(READY.product);
  await made.client.labels.set({ productId, patch: { ...READY.label, printDate: '2025-03-02' } });
  const { client } = made;
  return {
    client,
    productId,
    versions: async () => (await client.labels.versions({ productId })).versions,
    current: async () => (await client.products.get({ id: productId })).label,
  };
}

test('the next print run begins as the last one ended, without its date', async () => {
  const { client, productId, current, versions } = await withPrinted();
  await client.labels.startNext({ productId });
  expect(await current()).toMatchObject({ ...READY.label, version: 2, printDate: null });
  expect((await versions()).map(({ version, printDate }) => [version, printDate])).toEqual([
    [2, null],
    [1, '2025-03-02'],
  ]);
});

test('what was seen on the packs of one print run is asked again of the next, and of a copy of the product', async () => {
  const { client, productId, current } = await withPrinted();
  const confirmed = { usage: READY.label.usage };
  await client.labels.confirm({ productId, items: confirmed });
  const { id: copy } = await client.products.duplicate({ id: productId });
  await client.labels.startNext({ productId });
  expect(await current()).toMatchObject({ confirmed: null });
  expect((await client.labels.versions({ productId })).versions[1]).toMatchObject({ confirmed });
  expect((await client.products.get({ id: copy })).label).toMatchObject({ confirmed: null });
});

test('what is typed goes into the new label only: what is on packs already stays as it was printed', async () => {
  const { client, productId, versions } = await withPrinted();
  await client.labels.startNext({ productId });
  await client.labels.set({ productId, patch: { netQuantity: '1 l' } });
  expect((await versions()).map(({ netQuantity }) => netQuantity)).toEqual(['1 l', READY.label.netQuantity]);
});

test('a label that was never printed has nothing to be kept, so no next one is begun', async () => {
  const { client, productId, versions } = await withPrinted();
  await client.labels.set({ productId, patch: { printDate: null } });
  await expect(client.labels.startNext({ productId })).rejects.toMatchObject(failed('label.not-printed'));
  expect(await versions()).toHaveLength(1);
});

test('a next label that was begun by mistake is taken back, and can be begun again', async () => {
  const { client, productId, current } = await withPrinted();
  await client.labels.startNext({ productId });
  await client.products.undo({ id: productId });
  expect(await current()).toMatchObject({ version: 1, printDate: '2025-03-02' });
  await client.labels.startNext({ productId });
  expect(await current()).toMatchObject({ version: 2 });
});

test('a copy of a product has a first label of its own, which nobody has printed yet', async () => {
  const { client, productId } = await withPrinted();
  await client.labels.startNext({ productId });
  await client.labels.set({ productId, patch: { netQuantity: '1 l' } });
  const { id } = await client.products.duplicate({ id: productId });
  const { versions } = await client.labels.versions({ productId: id });
  expect(versions).toMatchObject([{ version: 1, netQuantity: '1 l', printDate: null }]);
});

test('what must stand on the label is what the rules want of this product, with the article that asks', async () => {
  const { client, productId } = await withPrinted();
  const items = async () => (await client.labels.demands({ productId })).demands.map(({ item }) => item);
  expect(await items()).toEqual(expect.arrayContaining(['name', 'origin', 'netQuantity', 'ingredients']));
  expect((await client.labels.demands({ productId })).demands[0]).toMatchObject({
    item: 'name',
    rule: 'LBL-02',
    source: expect.stringContaining('42.1'),
  });
  await client.products.set({ id: productId, patch: { ocopSet: 'S21' } });
  expect(await items(), 'a basket has no ingredients').not.toContain('ingredients');
});

test('what must stand there does not depend on what stands there already', async () => {
  const { client, productId } = await withPrinted();
  const full = (await client.labels.demands({ productId })).demands;
  await client.labels.set({ productId, patch: { name: null, origin: null } });
  expect((await client.labels.demands({ productId })).demands).toEqual(full);
});
