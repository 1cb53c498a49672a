import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openDesk, seeded, send, signed } from './desk.ts';
import type { Desk } from './desk.ts';

const SHOP_CALL = 'shop/get_shop_info';
const FIVE_MINUTES = 300;

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());
afterEach(() => {
  expect(desk.ownFaults).toEqual([]);
});

/** A good call with some of its parts spoilt; null takes a part away. */
function spoilt(changes: Record<string, string | number | null>, api = SHOP_CALL) {
  const { path, query } = signed(desk.account, desk.clock.now, api);
  return send(desk.account.host, path, { ...query, ...changes });
}

describe('a client learns from the gateway what is wrong with its call', () => {
  test('a call that is right in everything is answered, with a request id', async () => {
    const answer = await desk.call(SHOP_CALL);
    expect(answer).toMatchObject({ error: '', message: '', shop_name: 'Gian hàng tập', region: 'VN', status: 200 });
    expect(answer.request_id).toMatch(/^[0-9a-f]{32}$/);
  });

  test.each([
    ['no partner', { partner_id: null }, 'error_param', 'There is no partner_id in query.'],
    ['a partner that is no number', { partner_id: 'abc' }, 'error_param', 'Partner_id is invalid'],
    ['another partner', { partner_id: 2 }, 'error_auth', 'partner_id is invalid'],
    ['no timestamp', { timestamp: null }, 'error_param', 'no timestamp.'],
    ['a timestamp with a point', { timestamp: '1767225600.5' }, 'error_param', 'Timestamp is invalid'],
    ['a timestamp in milliseconds', { timestamp: 1767225600000 }, 'error_param', 'Timestamp is invalid'],
    ['no sign', { sign: null }, 'error_param', 'There is no sign in query.'],
    ['a wrong sign', { sign: 'f'.repeat(64) }, 'error_sign', 'Wrong sign.'],
    ['a shortened sign', { sign: 'ff' }, 'error_sign', 'Wrong sign.'],
  ])('%s', async (_name, changes, error, message) => {
    const answer = await spoilt(changes);
    expect(answer.error).toBe(error);
    expect(answer.message).toContain(message);
    expect(answer.request_id).toMatch(/^[0-9a-f]{32}$/);
  });

  test('the sign covers the path, the token and the shop, and is lower-case', async () => {
    const { query } = signed(desk.account, desk.clock.now, SHOP_CALL);
    const host = desk.account.host;
    const elsewhere = await send(host, '/api/v2/logistics/get_channel_list', query);
    const otherToken = await send(host, `/api/v2/${SHOP_CALL}`, { ...query, access_token: 'x' });
    const otherShop = await send(host, `/api/v2/${SHOP_CALL}`, { ...query, shop_id: 1 });
    const shouted = await send(host, `/api/v2/${SHOP_CALL}`, { ...query, sign: String(query['sign']).toUpperCase() });
    expect([elsewhere.error, otherToken.error, otherShop.error, shouted.error]).toEqual(Array(4).fill('error_sign'));
  });

  test('a timestamp is good for five minutes to either side, and not a second longer', async () => {
    const at = async (seconds: number) => {
      const { path, query } = signed(desk.account, desk.clock.now + seconds * 1000, SHOP_CALL);
      return (await send(desk.account.host, path, query)).message;
    };
    expect(await at(-FIVE_MINUTES)).toBe('');
    expect(await at(FIVE_MINUTES)).toBe('');
    expect(await at(-FIVE_MINUTES - 1)).toBe('Timestamp is expired.');
    expect(await at(FIVE_MINUTES + 1)).toBe('Timestamp is expired.');
  });

  test('a shop call needs a token and a shop, both known and belonging together', async () => {
    const asShop = (accessToken: string, shopId: number) => {
      const { path, query } = signed({ ...desk.account, accessToken, shopId }, desk.clock.now, SHOP_CALL);
      return send(desk.account.host, path, query);
    };
    const { accessToken, shopId } = desk.account;
    const unsignedAccount = await desk.call(SHOP_CALL, { open: true });
    expect(unsignedAccount).toMatchObject({ error: 'error_param', message: 'There is no access_token in query.' });
    expect(await asShop('nobody-knows-it', shopId)).toMatchObject({
      error: 'error_auth',
      message: 'Invalid access_token.',
    });
    expect(await asShop(accessToken, 4711)).toMatchObject({
      error: 'error_auth',
      message: 'Invalid partner_id or shopid.',
    });
  });

  test.each([
    ['an unknown path', 'product/make_rich', {}],
    ['a method the call does not have', SHOP_CALL, { body: {} }],
    ['a name every object has', 'constructor', {}],
  ])('%s is refused before anything else', async (_name, api, sent) => {
    const answer = await send(desk.account.host, `/api/v2/${api}`, {}, sent);
    expect(answer.error).toBe('error_param');
    expect(answer.message).toContain('request path is incorrect');
  });

  test('the first thing that is wrong is the answer, in the order of the real gateway', async () => {
    const everything = { partner_id: null, timestamp: 1, sign: null, access_token: 'unknown' };
    const order: [keyof typeof everything | 'path', string][] = [
      ['partner_id', 'There is no partner_id'],
      ['timestamp', 'Timestamp is expired.'],
      ['sign', 'There is no sign'],
      ['access_token', 'Wrong sign.'],
    ];
    const left: Record<string, string | number | null> = { ...everything };
    for (const [part, message] of order) {
      expect((await spoilt(left)).message).toContain(message);
      delete left[part];
    }
    expect((await spoilt(left)).error).toBe('');
  });

  test('a part that is given twice is not guessed at', async () => {
    const { path, query } = signed(desk.account, desk.clock.now, SHOP_CALL);
    const twice = await send(desk.account.host, path, { ...query, partner_id: [desk.account.partnerId, 7] });
    expect(twice.error).toBe('error_param');
  });

  test.each(['{"item_id": 1', '\u0000', '', '[1,2', 'null', '"text"'])(
    'a body that makes no sense (%j) is an error_param, never a crash',
    async (body) => {
      const { path, query } = signed(desk.account, desk.clock.now, 'product/delete_item');
      const url = new URL(path, desk.account.host);
      for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value));
      const response = await fetch(url, { method: 'POST', body });
      expect(await response.json()).toMatchObject({ error: 'error_param' });
    },
  );

  test('a body without an end is not kept in memory', async () => {
    const answer = await desk.call('product/delete_item', { body: { item_id: 1, filler: 'x'.repeat(2_000_000) } });
    expect(answer).toMatchObject({ error: 'error_param' });
    expect(answer.message).toContain('too long');
  });
});

describe('too many calls are turned away, as on the real platform', () => {
  test('a bucket empties and fills again; the checks before it cost nothing', async () => {
    const tight = await openDesk({ settings: { perSecond: 1, burst: 2 } });
    const wrongSign = { query: { sign: 'f'.repeat(64) } };
    await tight.call(SHOP_CALL, wrongSign);
    const three = [await tight.call(SHOP_CALL), await tight.call(SHOP_CALL), await tight.call(SHOP_CALL)];
    expect(three.map((answer) => answer.error)).toEqual(['', '', 'error_rate_limit']);
    tight.clock.now += 1000;
    expect((await tight.call(SHOP_CALL)).error).toBe('');
    await tight.close();
  });

  test('the total of a day comes back at midnight of UTC+8, and a restart does not bring it back', async () => {
    const daily = await openDesk({ settings: { perDay: 1 } });
    expect((await daily.call(SHOP_CALL)).error).toBe('');
    expect((await daily.call(SHOP_CALL)).error).toBe('error_limit');
    await daily.again();
    expect((await daily.call(SHOP_CALL)).error).toBe('error_limit');
    daily.clock.now = Date.UTC(2026, 10, 23, 16, 0, 0);
    await daily.again();
    expect((await daily.call(SHOP_CALL)).error).toBe('');
    await daily.close();
  });
});

test('two practice platforms never share a key', async () => {
  const other = await openDesk({ seed: 'other' });
  expect(other.account.partnerKey).not.toBe(desk.account.partnerKey);
  expect(other.account.partnerKey).toMatch(/^[0-9a-f]{64}$/);
  await other.close();
  expect(seeded('a')(4)).toEqual(seeded('a')(4));
});
