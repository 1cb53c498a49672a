import { describe, expect, test } from 'vitest';
import { publishingDesk } from '../fixtures/publishing.ts';
import { send, signed } from '../practice/desk.ts';

const ADD = 'product/add_item';
/** A second pack beside the one that every ready product has. */
const SMALL_PACK = { name: 'Chai 250 ml', price: 45_000, stock: 10, weight: 400, length: 8, width: 8, height: 20 };

describe('a product is listed exactly once', () => {
  test('on a good line: photo, listing, and the platform says that it is there', async () => {
    const { product, publish, sync, items, listing } = await publishingDesk();
    const id = await product();
    const { errands } = await publish(id);
    expect(errands.map((errand) => errand.kind)).toEqual(['photo', 'create', 'confirm']);
    expect(await sync()).toEqual({ done: 3, waiting: 0, needsPerson: 0 });
    expect(await items()).toBe(1);
    expect(await listing(id)).toMatchObject({ state: 'live', changed: [], sku: `LS-${id}` });
  });

  test.each(['reset', 'half', 'silence'] as const)(
    'when the platform did it and the answer was lost (%s)',
    async (how) => {
      const { platform, product, publish, settle, items, listing } = await publishingDesk();
      const id = await product();
      platform.setFaults({ cutAfter: { times: 1, path: ADD, how } });
      await publish(id);
      expect(await settle()).toMatchObject({ waiting: 0, needsPerson: 0 });
      expect(await items()).toBe(1);
      expect(await listing(id)).toMatchObject({ state: 'live' });
    },
    90_000,
  );

  test('when the line broke before anything arrived', async () => {
    const { platform, product, publish, settle, items } = await publishingDesk();
    platform.setFaults({ cutBefore: { times: 3, path: ADD } });
    await publish(await product());
    expect(await settle(20)).toMatchObject({ waiting: 0, needsPerson: 0 });
    expect(await items()).toBe(1);
  });

  test.each([true, false])(
    'when a server in front answers 503 and what was asked was done behind it: %s',
    async (applied) => {
      const { platform, product, publish, settle, items } = await publishingDesk();
      platform.setFaults({ serverError: { times: 1, path: ADD, applied } });
      await publish(await product());
      expect(await settle(20)).toMatchObject({ waiting: 0, needsPerson: 0 });
      expect(await items()).toBe(1);
    },
  );

  test('when the answer is lost and the platform finds the new listing only later', async () => {
    const { platform, product, publish, settle, items } = await publishingDesk();
    platform.setFaults({ cutAfter: { times: 1, path: ADD }, searchLagMs: 40_000 });
    await publish(await product());
    expect(await settle()).toMatchObject({ waiting: 0 });
    expect(await items()).toBe(1);
  });

  test('when the button is pressed twice, and again after it was listed', async () => {
    const { product, publish, sync, items } = await publishingDesk();
    const id = await product();
    const [first, second] = await Promise.all([publish(id), publish(id)]);
    expect(second.errands.map((errand) => errand.id)).toEqual(first.errands.map((errand) => errand.id));
    await sync();
    expect((await publish(id)).errands).toEqual([]);
    await sync();
    expect(await items()).toBe(1);
  });
});

describe('the outbox', () => {
  test('one product that the platform refuses never holds up the rest', async () => {
    const { client, shop, product, publish, settle, items, listing } = await publishingDesk();
    const bad = await product({}, 1);
    const good = await product({}, 2);
    // A category that the platform has taken away since its tree was fetched.
    await client.listings.prepare({ productId: bad, shopId: shop.id, categoryId: '999999' });
    await publish(bad, good);
    await settle();
    expect(await listing(good)).toMatchObject({ state: 'live' });
    expect((await listing(bad))?.state).toBe('needs-person');
    const { errands } = await client.outbox.list({});
    expect(errands.find((errand) => errand.state === 'person')).toMatchObject({
      productId: bad,
      kind: 'create',
      why: expect.stringContaining('shopee.'),
    });
    expect(await items()).toBe(1);
    expect(await client.outbox.status()).toMatchObject({ waiting: 0, needsPerson: 1 });
  });

  test('a page that only pretends to be the platform is not believed, and nothing is lost to it', async () => {
    const { client, platform, product, publish, sync, settle, items } = await publishingDesk();
    platform.setFaults({ captivePortal: true });
    const id = await product();
    await publish(id);
    expect(await sync()).toMatchObject({ done: 0 });
    expect(await client.outbox.status()).toMatchObject({ captive: true, reachable: false, waiting: 3 });
    platform.setFaults({});
    expect(await settle()).toMatchObject({ waiting: 0 });
    expect(await items()).toBe(1);
  });

  test('a sign-in that has ended stops only that shop, and everything goes on after signing in again', async () => {
    const { client, platform, product, publish, sync, connect, items } = await publishingDesk();
    const id = await product();
    platform.setFaults({ expireTokens: 'all' });
    await publish(id);
    await sync();
    expect(await client.outbox.status()).toMatchObject({ waiting: 0 });
    expect((await client.outbox.status()).needsSignIn).toBeGreaterThan(0);
    expect((await client.shops.list()).shops[0]?.signIn).toBe('needed');
    await expect(connect()).rejects.toMatchObject({ code: 'FAILED', data: { code: 'shop.refused' } });
    expect(await items()).toBe(0);
  });

  test('a machine whose clock is wrong is listed all the same', async () => {
    const { clock, platform, product, publish, settle, items } = await publishingDesk();
    const id = await product();
    // The platform's clock moves away from ours by two hours: every signature would be out of time.
    platform.setFaults({ clockOffsetSeconds: 7200 });
    clock.forward(90_000);
    await publish(id);
    expect(await settle()).toMatchObject({ waiting: 0 });
    expect(await items()).toBe(1);
  });

  test('what is held waits until it is let go', async () => {
    const { client, product, publish, sync, items } = await publishingDesk();
    await client.outbox.pause({ paused: true });
    await publish(await product());
    expect(await sync()).toMatchObject({ done: 0, waiting: 3 });
    await client.outbox.pause({ paused: false });
    await sync();
    expect(await items()).toBe(1);
  });

  test('no more data a day than the person allowed, and the rest goes the next day', async () => {
    const { client, clock, product, publish, sync, items } = await publishingDesk();
    await client.desk.setSettings({ dailyBytes: 10 });
    await publish(await product());
    expect(await sync()).toMatchObject({ done: 0 });
    expect((await client.outbox.list({})).errands[0]).toMatchObject({ why: 'data-limit' });
    await client.desk.setSettings({ dailyBytes: 50_000_000 });
    clock.forward(24 * 3600 * 1000);
    await sync();
    expect(await items()).toBe(1);
  });

  test('taken out before it was sent, nothing of it goes out', async () => {
    const { client, product, publish, sync, items } = await publishingDesk();
    const { errands } = await publish(await product());
    await client.outbox.cancel({ id: errands[0]?.id ?? '' });
    expect(await sync()).toMatchObject({ done: 0, waiting: 0 });
    expect(await items()).toBe(0);
  });
});

describe('after it is listed', () => {
  test('a changed price goes out as a change of the same listing', async () => {
    const { client, product, publish, sync, items, listing } = await publishingDesk();
    const id = await product();
    await publish(id);
    await sync();
    const [pack] = (await client.products.get({ id })).variants;
    await client.variants.set({ id: pack?.id ?? '', patch: { price: 99_000 } });
    expect((await listing(id))?.changed).toEqual(['variants']);
    expect((await publish(id)).errands.map((errand) => errand.kind)).toEqual(['update', 'confirm']);
    await sync();
    expect(await listing(id)).toMatchObject({
      changed: [],
      shown: { variants: [expect.objectContaining({ price: 99_000 })] },
    });
    expect(await items()).toBe(1);
  });

  test('hidden and shown again, it is still the same listing', async () => {
    const { client, product, publish, sync, listing } = await publishingDesk();
    const id = await product();
    await publish(id);
    await sync();
    const first = await listing(id);
    await client.listings.hide({ id: first?.id ?? '' });
    await sync();
    expect((await listing(id))?.state).toBe('hidden');
    await client.listings.show({ id: first?.id ?? '' });
    await sync();
    expect(await listing(id)).toMatchObject({ state: 'live', remoteId: first?.remoteId });
  });

  test('several packs are sent with their own prices', async () => {
    const { client, product, publish, settle, listing } = await publishingDesk();
    const id = await product();
    await client.variants.add({ productId: id, ...SMALL_PACK });
    await publish(id);
    await settle();
    const shown = (await listing(id))?.shown;
    expect(shown?.variants?.map((variant) => variant.price).toSorted()).toEqual([45_000, 85_000]);
  });
});

test('findings that block keep a product out of the outbox', async () => {
  const { client, publish } = await publishingDesk();
  const { id } = await client.products.create({ name: 'Chưa xong' });
  const { errands, notReady } = await publish(id);
  expect(errands).toEqual([]);
  expect(notReady).toEqual([expect.objectContaining({ productId: id })]);
});

test('undo on a listed product takes back what was typed and never the listing', async () => {
  const { client, product, publish, sync, listing } = await publishingDesk();
  const id = await product();
  await client.products.set({ id, patch: { brand: 'Nhãn gõ nhầm' } });
  await publish(id);
  await sync();
  await client.products.undo({ id });
  expect((await client.products.get({ id })).product.brand).toBeNull();
  expect(await listing(id)).toMatchObject({ state: 'live', remoteId: expect.any(String) });
});

test('a listing that was taken down on the platform is told so, and can be listed anew', async () => {
  const { client, clock, platform, product, publish, sync, listing, items } = await publishingDesk();
  const id = await product();
  await publish(id);
  await sync();
  const first = await listing(id);
  const call = signed(platform.shopee, clock.now(), 'product/delete_item');
  expect(
    await send(platform.shopee.host, call.path, call.query, { body: { item_id: Number(first?.remoteId) } }),
  ).toMatchObject({ error: '' });
  // Anything that asks the platform brings the news.
  await client.listings.hide({ id: first?.id ?? '' });
  await sync();
  const { errands } = await client.outbox.list({});
  for (const errand of errands) await client.outbox.cancel({ id: errand.id });
  await client.listings.refresh({ id: first?.id ?? '' });
  expect((await listing(id))?.state).toBe('deleted');
  await publish(id);
  await sync();
  const second = await listing(id);
  expect(second?.state).toBe('live');
  expect(second?.remoteId).not.toBe(first?.remoteId);
  expect(await items()).toBe(1);
});

describe('what a hard look found', () => {
  test('a desk restored from before it sent asks for its own code first, and makes no second listing', async () => {
    const { client, product, publish, sync, settle, items, listing } = await publishingDesk();
    const id = await product();
    await client.outbox.pause({ paused: true });
    await publish(id);
    const { name } = await client.desk.backup();
    await client.outbox.pause({ paused: false });
    await sync();
    expect(await items()).toBe(1);
    await client.desk.restore({ name });
    await client.outbox.pause({ paused: false });
    await settle();
    expect(await items()).toBe(1);
    expect(await listing(id)).toMatchObject({ state: 'live', changed: [] });
  });

  test('the same shop written in another way is the same shop', async () => {
    const { client, platform, shop } = await publishingDesk();
    const { host, partnerId, partnerKey, shopId, accessToken, refreshToken } = platform.shopee;
    const again = await client.shops.connect({
      platform: 'shopee',
      host: `${host}/api/v2/`,
      account: { shopId, partnerId },
      secrets: { partnerKey, accessToken, refreshToken },
    });
    expect(again.id).toBe(shop.id);
    expect((await client.shops.list({})).shops).toHaveLength(1);
  });

  test('a pack added while the listing waited is sent with it', async () => {
    const { client, product, publish, settle, listing } = await publishingDesk();
    const id = await product();
    await publish(id);
    await client.variants.add({ productId: id, ...SMALL_PACK });
    await settle();
    expect((await listing(id))?.shown?.variants).toHaveLength(2);
  });

  test('a product put into the bin before it was sent is not listed', async () => {
    const { client, product, publish, sync, items } = await publishingDesk();
    const id = await product();
    await publish(id);
    await client.products.bin({ id });
    await sync();
    expect(await items()).toBe(0);
    expect((await client.outbox.status()).waiting).toBe(0);
  });

  test('what has become wrong since the button was pressed is not sent, and a person is asked', async () => {
    const { client, product, publish, sync, items } = await publishingDesk();
    const id = await product();
    await publish(id);
    await client.labels.set({ productId: id, patch: { origin: null } });
    await sync();
    expect(await items()).toBe(0);
    const { errands } = await client.outbox.list({});
    expect(errands.find((errand) => errand.kind === 'create')).toMatchObject({
      state: 'person',
      why: 'failure.listing.not-ready',
    });
  });

  test('an edit sent while only the confirmation was open goes out too', async () => {
    const { client, platform, product, publish, settle, sync, listing } = await publishingDesk();
    const id = await product();
    platform.setFaults({ cutBefore: { times: 'always', path: 'product/get_item_base_info' } });
    await publish(id);
    await sync();
    const [pack] = (await client.products.get({ id })).variants;
    await client.variants.set({ id: pack?.id ?? '', patch: { price: 99_000 } });
    expect((await publish(id)).errands.map((errand) => errand.kind)).toContain('update');
    platform.setFaults({});
    await settle();
    expect(await listing(id)).toMatchObject({
      changed: [],
      shown: { variants: [expect.objectContaining({ price: 99_000 })] },
    });
  });

  test('hide, show, hide without a line ends hidden', async () => {
    const { client, platform, product, publish, sync, settle, listing } = await publishingDesk();
    const id = await product();
    await publish(id);
    await sync();
    const made = await listing(id);
    platform.setFaults({ captivePortal: true });
    for (const act of ['hide', 'show', 'hide'] as const) await client.listings[act]({ id: made?.id ?? '' });
    platform.setFaults({});
    await settle();
    expect((await listing(id))?.state).toBe('hidden');
  });

  test('a clock that was hours ahead and is put right does not freeze the outbox', async () => {
    const { clock, platform, product, publish, sync, settle, items, listing } = await publishingDesk();
    const id = await product();
    // Only this machine's clock is wrong; the platform's goes on as it should.
    clock.forward(3 * 3_600_000);
    platform.setFaults({ cutAfter: { times: 1, path: ADD }, clockOffsetSeconds: -3 * 3_600 });
    await publish(id);
    await sync();
    clock.forward(-3 * 3_600_000);
    platform.setFaults({});
    await settle();
    expect(await items()).toBe(1);
    expect(await listing(id)).toMatchObject({ state: 'live' });
  });

  test('a sample product stays on the practice platform', async () => {
    const { client, desk, shop, product } = await publishingDesk();
    const id = await product();
    desk.house().store.change({ action: 'product.edit' }, (writer) => {
      writer.set('product', id, { sample: true });
      writer.set('shop', shop.id, { practice: false });
    });
    const { errands, notReady } = await client.listings.publish({ productIds: [id], shopIds: 'all' });
    expect(errands).toEqual([]);
    expect(notReady).toHaveLength(1);
    expect((await client.checks.product({ id })).findings).toContainEqual(
      expect.objectContaining({ code: 'sample-in-real-shop' }),
    );
  });
});
