import { expect, test } from 'vitest';
import { deskClient, failed } from '../fixtures/client.ts';
import { drawPhoto } from '../fixtures/ready.ts';

const GESTURE = '01ARZ3NDEKTSV4RRFFQ69G5FAW';

async function withProduct() {
  const made = deskClient();
  const { client } = made;
  const { id } = await client.products.create({ name: 'Trà sen' });
  return {
    ...made,
    id,
    read: () => client.products.get({ id }),
    undo: async () => (await client.products.undo({ id })).undone.action,
    photo: async (shade: number) => {
      const { photos } = await client.photos.add({
        productId: id,
        files: [new File([Uint8Array.from(await drawPhoto(shade, 200))], `${shade}.jpg`)],
      });
      return photos[0]?.id ?? '';
    },
  };
}

test('a day of work is taken back step by step, whatever it touched', async () => {
  const { client, id, read, undo, photo } = await withProduct();
  await client.labels.set({ productId: id, patch: { netQuantity: '100 g' } });
  const paper = await client.papers.add({
    kind: 'self-declaration',
    productId: id,
    producerId: null,
    number: '01/2026',
  });
  const first = await photo(1);
  const second = await photo(2);
  await client.photos.move({ id: second, before: first });
  await client.photos.setRole({ id: first, role: 'scale' });
  await client.photos.remove({ id: second });
  await client.papers.set({ id: paper.id, patch: { number: '02/2026' } });
  await client.papers.remove({ id: paper.id });
  await client.products.bin({ id });

  const steps = [
    ['product.bin', async () => expect((await read()).product.deleted).toBe(false)],
    ['paper.remove', async () => expect((await read()).papers[0]?.number).toBe('02/2026')],
    ['paper.edit', async () => expect((await read()).papers[0]?.number).toBe('01/2026')],
    ['photo.remove', async () => expect((await read()).photos.map((each) => each.id)).toEqual([second, first])],
    ['photo.role', async () => expect((await read()).photos.map((each) => each.role)).toEqual(['back', 'front'])],
    ['photo.move', async () => expect((await read()).photos.map((each) => each.id)).toEqual([first, second])],
    ['photo.add', async () => expect((await read()).photos.map((each) => each.id)).toEqual([first])],
    ['photo.add', async () => expect((await read()).photos).toEqual([])],
    ['paper.add', async () => expect((await read()).papers).toEqual([])],
    ['label.edit', async () => expect((await read()).label).toBeNull()],
    ['product.create', async () => expect((await read()).product.deleted).toBe(true)],
  ] as const;
  for (const [action, holds] of steps) {
    expect(await undo()).toBe(action);
    await holds();
  }
  await expect(undo()).rejects.toMatchObject(failed('undo.nothing'));
});

test('a label that was taken back starts empty when it is filled in again', async () => {
  const { client, id, read, undo } = await withProduct();
  await client.labels.set({ productId: id, patch: { netQuantity: '100 g' } });
  await undo();
  await client.labels.set({ productId: id, patch: { origin: 'Sản xuất tại Việt Nam' } });
  expect((await read()).label).toMatchObject({ origin: 'Sản xuất tại Việt Nam', netQuantity: null });
});

test('one visit to a field is one step, also when it made the label', async () => {
  const { client, id, read, undo } = await withProduct();
  for (const ingredients of ['S', 'Se', 'Sen'])
    await client.labels.set({ productId: id, patch: { ingredients }, gesture: GESTURE });
  const { steps } = await client.products.history({ id });
  expect(steps[0]).toMatchObject({ action: 'label.edit', undone: false });
  expect(steps[0]?.changes.find((change) => change.field === 'ingredients')).toMatchObject({ old: null, new: 'Sen' });
  await undo();
  expect((await read()).label).toBeNull();
});

test('the history tells what was taken back, and what belongs to another product is not in it', async () => {
  const { client, id, undo } = await withProduct();
  const other = await client.products.create({ name: 'Cam Vinh' });
  await client.products.set({ id, patch: { name: 'Trà sen Nam Đàn' } });
  await client.products.set({ id: other.id, patch: { name: 'Cam Xã Đoài' } });
  await undo();
  const { steps } = await client.products.history({ id });
  expect(steps.map(({ action, undone }) => [action, undone])).toEqual([
    ['undo', false],
    ['product.edit', true],
    ['product.create', false],
  ]);
  expect((await client.products.get({ id: other.id })).product.name).toBe('Cam Xã Đoài');
});
