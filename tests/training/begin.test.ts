import type { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import type { DeskEvent } from '../../shared/contract/desk.ts';
import { deskClient } from '../fixtures/client.ts';

test('an own desk begins empty, and says so only once', async () => {
  const { client, dir, clock } = deskClient();
  expect((await client.desk.state()).state).toBe('first-start');
  expect(await client.desk.begin({ sample: false })).toMatchObject({ state: 'ready', failure: null });
  expect((await client.products.list({})).total).toBe(0);
  expect((await client.producers.list({})).producers).toEqual([]);
  expect(await deskClient({ dir, clock, seed: 8 }).client.desk.state()).toMatchObject({ state: 'ready' });
});

test('the other pages hear that the desk has begun', async () => {
  const { client, desk } = deskClient();
  const heard: DeskEvent[] = [];
  desk.events.on('event', (event) => heard.push(event));
  await client.desk.begin({ sample: false });
  expect(heard).toContainEqual({ kind: 'reload' });
});

test('who began from the command line with a product is not asked again', async () => {
  const { client } = deskClient();
  await client.products.create({ name: 'Cam Vinh' });
  expect((await client.desk.state()).state).toBe('ready');
});

test('settings are kept over a restart and changed one by one', async () => {
  const { client, dir, clock } = deskClient();
  expect((await client.desk.state()).settings).toEqual({ language: 'vi', textSize: 'normal', dailyBytes: null });
  await client.desk.setSettings({ textSize: 'large' });
  await client.desk.setSettings({ dailyBytes: 5_000_000 });
  const again = deskClient({ dir, clock, seed: 8 }).client;
  expect((await again.desk.state()).settings).toEqual({ language: 'vi', textSize: 'large', dailyBytes: 5_000_000 });
});

test('a sample desk that was closed in the middle of its pictures goes on drawing, and makes no product twice', async () => {
  const { client, desk, dir, clock } = deskClient();
  const drawn = (events: EventEmitter<{ event: [DeskEvent] }>, count: number) =>
    new Promise<void>((resolve) => {
      events.on('event', (event) => event.kind === 'photos' && event.done >= count && resolve());
    });
  const two = drawn(desk.events, 2);
  expect((await client.desk.begin({ sample: true })).state).toBe('ready');
  expect((await client.products.list({})).total).toBe(12);
  await two;
  await desk.close();

  const again = deskClient({ dir, clock, seed: 8 });
  const photos = () =>
    again.desk.house().store.db.prepare<[], { n: number }>('SELECT count(*) AS n FROM photo').get()?.n ?? 0;
  const before = photos();
  expect(before).toBeGreaterThanOrEqual(2);
  const more = drawn(again.desk.events, 1);
  await again.desk.house().begin.goOn();
  await more;
  expect(photos()).toBeGreaterThan(before);
  expect((await again.client.products.list({})).total).toBe(12);
  const twice = again.desk
    .house()
    .store.db.prepare('SELECT 1 FROM photo GROUP BY productId, fileName HAVING count(*) > 1')
    .all();
  expect(twice).toEqual([]);
});
