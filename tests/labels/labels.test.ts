import { expect, test } from 'vitest';
import { LABEL_ITEMS } from '../../shared/model/label.ts';
import { deskClient, failed } from '../fixtures/client.ts';
import { READY } from '../fixtures/ready.ts';

async function withProduct() {
  const made = deskClient();
  const { id: productId } = await made.client.products.create({ name: 'Rượu men lá' });
  const set = (patch: Parameters<typeof made.client.labels.set>[0]['patch']) =>
    made.client.labels.set({ productId, patch });
  return { ...made, productId, set, read: async () => (await made.client.products.get({ id: productId })).label };
}

test('a label begins with its first item and stays one label', async () => {
  const { set, read } = await withProduct();
  expect(await read()).toBeNull();
  const first = await set({ name: 'Rượu men lá' });
  const second = await set({ alcohol: 29.5 });
  expect(second.id).toBe(first.id);
  expect(await read()).toMatchObject({ id: first.id, name: 'Rượu men lá', alcohol: 29.5 });
});

test('every item of the form can be written, read and emptied again', async () => {
  const { set, read } = await withProduct();
  const words = Object.fromEntries(LABEL_ITEMS.map((item) => [item, `chữ ${item}`.slice(0, 4)]));
  const all = {
    ...READY.label,
    ...words,
    nutrition: { energy: 380, sodium: 12.5 },
    alcohol: 29.5,
    starsShown: 4,
    printDate: '2026-11-01',
  };
  await set(all);
  expect(await read()).toMatchObject(all);
  await set(Object.fromEntries(LABEL_ITEMS.map((item) => [item, null])));
  const { id: _id, productId: _productId, version: _version, deleted: _deleted, ...items } = (await read())!;
  expect(new Set(Object.values(items))).toEqual(new Set([null]));
});

test('what is no strength, no stars or no day is refused and changes nothing', async () => {
  const { set, read } = await withProduct();
  await set({ alcohol: 29.5 });
  for (const patch of [
    { alcohol: 101 },
    { starsShown: 6 },
    { printDate: '01/11/2026' },
    { nutrition: { energy: -1 } },
  ]) {
    const [field] = Object.keys(patch);
    await expect(set(patch)).rejects.toMatchObject({
      data: { code: 'bad-input', values: { field: expect.stringContaining(`patch.${field}`) } },
    });
  }
  expect(await read()).toMatchObject({ alcohol: 29.5, starsShown: null, printDate: null });
});

test('a label needs a product that is there', async () => {
  const { client } = await withProduct();
  await expect(
    client.labels.set({ productId: '01ARZ3NDEKTSV4RRFFQ69G5FAV', patch: { name: 'a' } }),
  ).rejects.toMatchObject(failed('not-found'));
});

test('two items that a person sees on the pack in quick order are both kept, and each can be taken back', async () => {
  const { client, productId, set, read } = await withProduct();
  await set({ name: 'Rượu men lá', storage: 'Nơi khô ráo', usage: 'Dùng ngay' });
  const saw = (items: Parameters<typeof client.labels.confirm>[0]['items']) =>
    client.labels.confirm({ productId, items });
  await Promise.all([saw({ storage: 'Nơi khô ráo' }), saw({ usage: 'Dùng ngay', name: 'Rượu men lá' })]);
  expect((await read())?.confirmed).toEqual({
    storage: 'Nơi khô ráo',
    usage: 'Dùng ngay',
    name: 'Rượu men lá',
  });
  await saw({ usage: null });
  expect((await read())?.confirmed).toEqual({ storage: 'Nơi khô ráo', name: 'Rượu men lá' });
  await saw({ storage: null, name: null });
  expect((await read())?.confirmed).toBeNull();
  const { undone } = await client.products.undo({ id: productId });
  expect(undone.action).toBe('label.confirm');
  expect((await read())?.confirmed).toEqual({ storage: 'Nơi khô ráo', name: 'Rượu men lá' });
});

test('nothing is seen on a pack whose label was never written', async () => {
  const { client, productId } = await withProduct();
  await expect(client.labels.confirm({ productId, items: { name: 'Rượu' } })).rejects.toMatchObject(
    failed('not-found'),
  );
});
