import { readFileSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openDesk } from '../../main/app.ts';
import { router } from '../../main/router.ts';
import { keyFileSafe } from '../../main/safe.ts';
import { deskClient, failed } from '../fixtures/client.ts';
import { tempDir } from '../fixtures/desk.ts';
import { publishingDesk } from '../fixtures/publishing.ts';

const SECRETS = {
  partnerKey: 'partner-key-nobody-may-see',
  accessToken: 'access-token-nobody-may-see',
  refreshToken: 'refresh-token-nobody-may-see',
};

/** A call with everything right but what a test changes, against the practice platform. */
async function withPlatform() {
  const made = await publishingDesk();
  const { host, partnerId, partnerKey, shopId, accessToken, refreshToken } = made.platform.shopee;
  const good = {
    platform: 'shopee' as const,
    host,
    account: { partnerId, shopId },
    secrets: { partnerKey, accessToken, refreshToken },
  };
  return { ...made, good };
}

describe('connecting a shop', () => {
  test('brings its name, its categories, and no key', async () => {
    const { shop, good, client } = await withPlatform();
    expect(shop).toMatchObject({
      platform: 'shopee',
      practice: true,
      signIn: 'fine',
      host: good.host,
      account: good.account,
      deleted: false,
    });
    expect(shop.name).toBeTruthy();
    expect(shop.catalogueAsOf).not.toBeNull();
    const told = JSON.stringify([shop, await client.shops.list({}), await client.desk.state()]);
    for (const secret of Object.values(good.secrets)) expect(told).not.toContain(secret);
  });

  test('again for the same account is the same shop, with its listings', async () => {
    const { client, shop, good, product, publish, sync, items, listing } = await withPlatform();
    const id = await product();
    await publish(id);
    await sync();
    const again = await client.shops.connect({ ...good, host: `${good.host}/`, name: 'Tên mới' });
    expect(again).toMatchObject({ id: shop.id, name: 'Tên mới', signIn: 'fine' });
    expect((await client.shops.list({})).shops).toHaveLength(1);
    expect((await publish(id)).errands).toEqual([]);
    expect(await items()).toBe(1);
    expect((await listing(id))?.shopId).toBe(shop.id);
  });

  test('also after it was taken away: its listings come back with it', async () => {
    const { client, shop, good, product, publish, sync, listing } = await withPlatform();
    const id = await product();
    await publish(id);
    await sync();
    const listed = await listing(id);
    await client.shops.disconnect({ id: shop.id });
    expect((await client.shops.list({})).shops).toEqual([]);
    expect([await listing(id), (await client.listings.status({})).listings], 'meanwhile they rest').toEqual([
      undefined,
      [],
    ]);
    expect((await client.products.list({ platform: 'shopee' })).products).toEqual([]);
    await expect(client.listings.hide({ id: listed?.id ?? '' })).rejects.toMatchObject(failed('not-found'));
    expect((await client.shops.connect(good)).id).toBe(shop.id);
    expect((await client.products.list({ platform: 'shopee' })).products.map((row) => row.id)).toEqual([id]);
    expect(await listing(id)).toMatchObject({ shopId: shop.id, state: 'live' });
    expect((await publish(id)).errands).toEqual([]);
  });

  test.each([
    'http://example.org',
    'http://192.168.1.7:8080',
    'http://127.0.0.1.example.org',
    'ftp://127.0.0.1',
    'https://user:pass@example.org',
    'https://example.org/?a=1',
    'https://example.org/#x',
    'example.org',
    '',
    'javascript:alert(1)',
    'file:///etc/passwd',
  ])('sends no key to %j: only HTTPS, or this machine', async (host) => {
    const { client } = deskClient();
    const call = client.shops.connect({
      platform: 'shopee',
      host,
      account: { partnerId: 1, shopId: 2 },
      secrets: SECRETS,
    });
    await expect(call).rejects.toMatchObject(failed('shop.bad-host', { host }));
    await expect(
      client.shops.consent({ platform: 'shopee', host, account: { partnerId: 1 }, partnerKey: 'k' }),
    ).rejects.toMatchObject(failed('shop.bad-host', { host }));
  });

  test('with a wrong key is refused with the reason and without the key; nothing is kept', async () => {
    const { client, good, dir } = await withPlatform();
    await client.shops.disconnect({ id: (await client.shops.list({})).shops[0]?.id ?? '' });
    const partnerKey = 'f'.repeat(64);
    const refusal: unknown = await client.shops
      .connect({ ...good, secrets: { ...good.secrets, partnerKey } })
      .catch((error: unknown) => error);
    expect(refusal).toMatchObject(
      failed('shop.refused', { reason: 'shopee.error_sign', message: expect.stringMatching(/sign/i) }),
    );
    const told = JSON.stringify(refusal);
    for (const secret of [partnerKey, ...Object.values(good.secrets)]) expect(told).not.toContain(secret);
    expect((await client.shops.list({})).shops).toEqual([]);
    expect(holding(dir, partnerKey)).toEqual([]);
  });

  test('with a wrong token, a wrong partner or no token at all is refused, and it says which', async () => {
    const { client, good } = await withPlatform();
    const reasons: unknown[] = [];
    for (const change of [
      { secrets: { partnerKey: good.secrets.partnerKey } },
      { account: { ...good.account, partnerId: 1 } },
      { account: { shopId: good.account.shopId } },
      { secrets: { partnerKey: good.secrets.partnerKey, accessToken: 'wrong' } },
    ]) {
      const error: unknown = await client.shops.connect({ ...good, ...change }).catch((refusal: unknown) => refusal);
      expect(error).toMatchObject(failed('shop.refused'));
      reasons.push((error as { data: { values: { reason: string } } }).data.values.reason);
    }
    expect(reasons).toEqual(['shopee.no_token', 'shopee.invalid_partner_id', 'shopee.account', 'shopee.no_token']);
  });

  test('where nobody answers, or only the café’s own page does, is said so', async () => {
    const { client } = deskClient();
    const portal = createServer((_, answer) =>
      answer.setHeader('content-type', 'text/html').end('<form><button>OK</button></form>'),
    );
    await new Promise<void>((resolve) => portal.listen(0, '127.0.0.1', resolve));
    const { port } = portal.address() as AddressInfo;
    const connect = () =>
      client.shops.connect({
        platform: 'shopee',
        host: `http://127.0.0.1:${port}`,
        account: { partnerId: 1, shopId: 2 },
        secrets: SECRETS,
      });
    await expect(connect()).rejects.toMatchObject(failed('shop.captive'));
    portal.closeAllConnections();
    await new Promise((resolve) => portal.close(resolve));
    await expect(connect()).rejects.toMatchObject(failed('shop.unreachable'));
  });

  test('keeps the keys in no file of the desk in clear', async () => {
    const { client, good, dir, product, publish, sync } = await withPlatform();
    await publish(await product());
    await sync();
    await client.desk.backup();
    for (const secret of Object.values(good.secrets)) expect(holding(join(dir, 'desk'), secret)).toEqual([]);
  });
});

describe('taking a shop away', () => {
  test('is refused while something waits for it, and works when nothing does', async () => {
    const { client, shop, product, publish, sync } = await withPlatform();
    const { errands } = await publish(await product());
    await expect(client.shops.disconnect({ id: shop.id })).rejects.toMatchObject(
      failed('shop.in-use', { name: shop.name ?? '' }),
    );
    expect(errands.length).toBeGreaterThan(0);
    await sync();
    await client.shops.disconnect({ id: shop.id });
    expect((await client.shops.list({})).shops).toEqual([]);
    await expect(client.shops.disconnect({ id: '01ARZ3NDEKTSV4RRFFQ69G5FAV' })).rejects.toMatchObject(
      failed('not-found'),
    );
  });

  test('takes its keys away, and sends nothing to it any more', async () => {
    const { client, desk, shop, product } = await withPlatform();
    await client.shops.disconnect({ id: shop.id });
    expect(desk.house().store.db.prepare('SELECT count(*) AS n FROM secret').get()).toEqual({ n: 0 });
    const id = await product();
    expect(await client.listings.publish({ productIds: [id], shopIds: 'all' })).toEqual({ errands: [], notReady: [] });
    const gone = failed('not-found', { entity: 'shop', id: shop.id });
    await expect(client.listings.publish({ productIds: [id], shopIds: [shop.id] })).rejects.toMatchObject(gone);
    await expect(client.listings.prepare({ productId: id, shopId: shop.id })).rejects.toMatchObject(gone);
    expect(await client.outbox.list({})).toEqual({ errands: [] });
  });
});

test('a desk copied to another machine says that its keys stayed behind, and takes new ones', async () => {
  const { desk, dir, good, product, publish, clock, items } = await withPlatform();
  const id = await product();
  await publish(id);
  await desk.close();
  const elsewhere = openDesk({
    dataDir: join(dir, 'desk'),
    safe: keyFileSafe(join(tempDir(), 'key')),
    version: '0.0.0',
    now: clock.now,
  });
  onTestFinished(() => elsewhere.close());
  const client = createRouterClient(router, { context: { desk: elsewhere, local: true } });
  await client.outbox.sync({ untilIdle: false, timeoutSeconds: 30 });
  // The rows are left for the door that can open the keys; this one says why it does not send.
  expect((await client.outbox.list({})).errands[0]).toMatchObject({
    state: 'waiting',
    why: 'failure.shop.sealed-elsewhere',
  });
  expect((await client.shops.list({})).shops[0]?.signIn).toBe('sealed-elsewhere');
  expect(await items()).toBe(0);
  await client.shops.connect(good);
  expect((await client.shops.list({})).shops[0]?.signIn).toBe('fine');
  await client.outbox.sync({ untilIdle: false, timeoutSeconds: 30 });
  expect(await items()).toBe(1);
});

test('categories are found without a line and without accents, leaves only, the fitting one first', async () => {
  const { client, platform, shop, product } = await withPlatform();
  const id = await product();
  await platform.close();
  const { categories } = await client.shops.categories({ shopId: shop.id, search: 'mam', forProduct: id });
  expect(categories.length).toBeGreaterThan(0);
  for (const category of categories) expect(category.leaf).toBe(true);
  const [first] = categories;
  const { listings } = await client.listings.list({ productId: id });
  expect(listings).toEqual([]);
  await client.listings.prepare({ productId: id, shopId: shop.id });
  expect((await client.listings.list({ productId: id })).listings[0]?.categoryId).toBe(first?.id);
  const facts = await client.shops.category({ shopId: shop.id, categoryId: first?.id ?? '' });
  expect(facts).toMatchObject({ category: first, limits: { weightNeeded: true } });
  expect((await client.shops.categories({ shopId: shop.id, search: 'không có đâu' })).categories).toEqual([]);
  await expect(client.shops.category({ shopId: shop.id, categoryId: '1' })).rejects.toMatchObject(
    failed('not-found', { entity: 'category', id: '1' }),
  );
  await expect(client.shops.refreshCatalogue({ id: shop.id })).rejects.toMatchObject(failed('shop.unreachable'));
});

/** Files under a folder that hold the words. */
function holding(dir: string, words: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const path = join(dir, name);
    return !path.includes('platform') && statSync(path).isFile() && readFileSync(path).includes(words);
  });
}
