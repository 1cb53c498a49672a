import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { deskClient } from '../fixtures/client.ts';

const reach = (url: string | null) =>
  fetch(url ?? '').then(
    (response) => response.ok,
    () => false,
  );

test('the practice platform starts beside the desk with its shop connected, and stops again', async () => {
  const { client } = deskClient();
  expect(await client.practice.state()).toEqual({ running: false, window: null, shopId: null });
  const started = await client.practice.start();
  expect(started).toMatchObject({ running: true, shopId: expect.any(String) });
  expect(await reach(started.window)).toBe(true);
  expect((await client.shops.list({})).shops).toMatchObject([
    { id: started.shopId, practice: true, signIn: 'fine', name: 'Gian hàng tập' },
  ]);
  const stopped = await client.practice.stop();
  expect(stopped).toEqual({ running: false, window: null, shopId: started.shopId });
  expect(await reach(started.window)).toBe(false);
});

test('pressed twice, it is one platform and one shop', async () => {
  const { client } = deskClient();
  const [one, two] = await Promise.all([client.practice.start(), client.practice.start()]);
  expect(two).toEqual(one);
  expect(await client.practice.start()).toEqual(one);
  expect((await client.shops.list({})).shops).toHaveLength(1);
});

test('the screens hear that it runs, and that it stopped', async () => {
  const { client, desk } = deskClient();
  const { shopId } = await client.practice.start();
  let told = 0;
  desk.events.on('event', (event) => {
    if (event.kind === 'rows' && event.rows.some((row) => row.entity === 'shop' && row.id === shopId)) told += 1;
  });
  await client.practice.stop();
  expect(told).toBe(1);
  await client.practice.start();
  expect(told).toBeGreaterThan(1);
});

test('it is told as running only with its shop and the categories of every product in', async () => {
  const { client, desk } = deskClient();
  const { practice, shops } = desk.house();
  const kept: boolean[] = [];
  desk.events.on('event', () => {
    const { running, shopId } = practice.state();
    const leaf = shopId && shops.suggest(shopId, 'S05');
    if (running) kept.push(Boolean(shopId && leaf && shops.facts(shopId, leaf)));
  });
  await client.practice.start();
  expect(kept).not.toEqual([]);
  expect(kept).not.toContain(false);
});

test('stopped while it is starting, it is stopped, also after the desk was closed', async () => {
  const first = deskClient();
  const starting = first.client.practice.start().catch((error: unknown) => error);
  await first.client.practice.stop();
  await starting;
  expect((await first.client.practice.state()).running).toBe(false);
  await first.desk.close();
  const again = deskClient({ dir: first.dir, clock: first.clock, seed: 8 });
  expect(again.desk.house().practice.wanted()).toBe(false);
});

test('it comes back with the desk, at the same place and with the same shop', async () => {
  const first = deskClient();
  const before = await first.client.practice.start();
  await first.desk.close();
  const again = deskClient({ dir: first.dir, clock: first.clock, seed: 8 });
  await again.desk.start();
  await expect.poll(() => again.client.practice.state(), { timeout: 10_000 }).toEqual(before);
  expect(await reach(before.window)).toBe(true);
  await again.client.practice.stop();
  await again.desk.close();
  const third = deskClient({ dir: first.dir, clock: first.clock, seed: 9 });
  await third.desk.start();
  expect((await third.client.practice.state()).running, 'stopped by a person, it stays stopped').toBe(false);
});

test('where its port was taken meanwhile it moves, and its shop moves with it', async () => {
  const first = deskClient();
  const before = await first.client.practice.start();
  await first.desk.close();
  const port = Number(new URL(before.window ?? '').port);
  const other = createServer((_, answer) => answer.end('ai đó khác'));
  await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
  onTestFinished(() => void other.close());
  const again = deskClient({ dir: first.dir, clock: first.clock, seed: 8 });
  await again.desk.start();
  await expect.poll(async () => (await again.client.practice.state()).running, { timeout: 10_000 }).toBe(true);
  const after = await again.client.practice.state();
  expect(after.shopId).toBe(before.shopId);
  expect(after.window).not.toBe(before.window);
  const [shop] = (await again.client.shops.list({})).shops;
  expect(shop).toMatchObject({ id: before.shopId, host: new URL(after.window ?? '').origin, signIn: 'fine' });
  expect(await again.client.shops.refreshCatalogue({ id: shop?.id ?? '' })).toMatchObject({ signIn: 'fine' });
});
