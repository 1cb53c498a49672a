import { expect, test, vi } from 'vitest';
import { drawPhoto } from '../fixtures/ready.ts';
import { deskClient } from '../fixtures/client.ts';

vi.setConfig({ testTimeout: 180_000 });

test('reading that a person stopped stays to be done, and goes on when the photos are opened again', async () => {
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
  await vi.waitFor(async () => expect(await state()).toEqual({ waiting: 0, stopped: false }), {
    timeout: 120_000,
    interval: 250,
  });
  const { photos } = await client.products.get({ id });
  expect(photos.map(({ reading }) => reading?.lines)).toEqual([[], []]);
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
