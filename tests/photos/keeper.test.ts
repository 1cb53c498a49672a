import { expect, test, vi } from 'vitest';
import { createFacts } from '../../main/photos/facts.ts';
import { drawPhoto } from '../fixtures/ready.ts';
import { deskClient } from '../fixtures/client.ts';

vi.setConfig({ testTimeout: 180_000 });

test('reading that a person stopped stays stopped, whatever they open, until they let it go on', async () => {
  const { desk, client } = deskClient();
  await desk.begin(false);
  const { id } = await client.products.create({ name: 'Nước mắm' });
  const bytes = await Promise.all([1, 2].map((shade) => drawPhoto(shade)));
  await client.photos.add({
    productId: id,
    files: bytes.map((each, at) => new File([Uint8Array.from(each)], `${at}.jpg`)),
  });
  await desk.house().start();
  const state = () => client.photos.readingState({ id });

  await client.photos.open({ id });
  await client.photos.stopReading({});
  expect(await state()).toEqual({ waiting: 2, stopped: true });

  await client.photos.open({ id });
  expect(await state()).toEqual({ waiting: 2, stopped: true });
  await client.photos.goOnReading({});
  await vi.waitFor(async () => expect(await state()).toEqual({ waiting: 0, stopped: false }), {
    timeout: 120_000,
    interval: 250,
  });
  const { photos } = await client.products.get({ id });
  expect(photos.map(({ reading }) => reading?.lines)).toEqual([[], []]);
});

test('photos of the product that somebody has before them are read first', async () => {
  const { desk, client } = deskClient();
  await desk.begin(false);
  const { store } = desk.house();
  const facts = createFacts(store.db);
  const [before, later] = [await client.products.create({ name: 'A' }), await client.products.create({ name: 'B' })];
  const photoOf = async (productId: string, shade: number) => {
    const bytes = await drawPhoto(shade);
    const { photos } = await client.photos.add({ productId, files: [new File([Uint8Array.from(bytes)], 'a.jpg')] });
    return photos[0]!.id;
  };
  const [older, newer] = [await photoOf(before.id, 4), await photoOf(later.id, 5)];
  expect(facts.unread()).toBe(newer);
  facts.open(before.id);
  expect(facts.unread()).toBe(older);
});

test('each product is told of its own photos only', async () => {
  const { desk, client } = deskClient();
  await desk.begin(false);
  const [first, second] = await Promise.all(['A', 'B'].map((name) => client.products.create({ name })));
  const bytes = await drawPhoto(3);
  await client.photos.add({ productId: first!.id, files: [new File([Uint8Array.from(bytes)], 'a.jpg')] });
  expect(await client.photos.readingState({ id: first!.id })).toMatchObject({ waiting: 1 });
  expect(await client.photos.readingState({ id: second!.id })).toMatchObject({ waiting: 0 });
});
