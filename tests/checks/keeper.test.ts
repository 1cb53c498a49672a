import { expect, test } from 'vitest';
import type { DeskEvent } from '../../shared/contract/desk.ts';
import { deskClient } from '../fixtures/client.ts';

async function withKeeper(products: number) {
  const made = deskClient();
  const { id: producerId } = await made.client.producers.create({ name: 'HTX' });
  for (let index = 0; index < products; index += 1)
    await made.client.products.create({ name: `sản phẩm ${index}`, producerId });
  await made.desk.start();
  const judged = async () =>
    (await made.client.products.list({})).products.filter((row) => row.blocking !== null).length;
  return { ...made, producerId, judged };
}

test('a desk that is open judges all its products by itself, and tells the screens', async () => {
  const { desk, judged } = await withKeeper(25);
  const told = new Set<string>();
  desk.events.on('event', (event: DeskEvent) => {
    if (event.kind === 'rows') for (const row of event.rows) if (row.entity === 'verdict') told.add(row.id);
  });
  await expect.poll(judged, { timeout: 10_000 }).toBe(25);
  expect(told.size).toBe(25);
});

test('what is edited is judged again within moments, with all that hangs on it', async () => {
  const { client, desk, producerId, judged } = await withKeeper(3);
  await expect.poll(judged, { timeout: 10_000 }).toBe(3);
  const told = new Set<string>();
  desk.events.on('event', (event: DeskEvent) => {
    if (event.kind === 'rows') for (const row of event.rows) if (row.entity === 'verdict') told.add(row.id);
  });
  await client.producers.set({ id: producerId, patch: { phone: '0238 000 0001' } });
  await expect.poll(() => told.size, { timeout: 10_000 }).toBe(3);
  expect(await judged()).toBe(3);
});

test('a closed desk judges nothing any more', async () => {
  const { desk } = await withKeeper(3);
  await desk.close();
  // Its timers are gone: one that came now would touch a closed database and end this process.
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(() => desk.house()).toThrow(expect.objectContaining({ code: 'not-ready' }));
});
