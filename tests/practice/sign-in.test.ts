import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openDesk, signed } from './desk.ts';
import type { Answer, Desk } from './desk.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const SHOP_CALL = 'shop/get_shop_info';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(async () => {
  expect(desk.ownFaults).toEqual([]);
  await desk.close();
});

const tokensFor = (body: Record<string, unknown>) =>
  desk.call('auth/token/get', {
    open: true,
    body: { partner_id: desk.account.partnerId, shop_id: desk.account.shopId, ...body },
  });
const refresh = (refreshToken: string, more: Record<string, unknown> = {}) =>
  desk.call('auth/access_token/get', {
    open: true,
    body: { partner_id: desk.account.partnerId, shop_id: desk.account.shopId, refresh_token: refreshToken, ...more },
  });

/** A call with these tokens instead of the ones handed out at the start. */
function callWith(accessToken: unknown) {
  const { query } = signed({ ...desk.account, accessToken: String(accessToken) }, desk.clock.now, SHOP_CALL);
  return desk.call(SHOP_CALL, { query });
}

/** Opens a consent page and presses one of its buttons, as a browser would. */
async function consent(path: string, query: Record<string, string>, decision: 'yes' | 'show' | 'no') {
  const url = new URL(path, desk.account.host);
  url.search = new URLSearchParams(query).toString();
  const page = await fetch(url);
  const text = await page.text();
  const form = new URLSearchParams({ decision });
  for (const [, name, value] of text.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)) {
    form.set(String(name), String(value).replaceAll('&amp;', '&'));
  }
  const answer = await fetch(new URL('/practice/consent', desk.account.host), {
    method: 'POST',
    body: form,
    redirect: 'manual',
  });
  return { page: text, status: answer.status, location: answer.headers.get('location'), text: await answer.text() };
}

function classic(redirect?: string) {
  const { path, query } = signed(desk.account, desk.clock.now, 'shop/auth_partner', { open: true });
  const asked = Object.fromEntries(Object.entries(query).map(([name, value]) => [name, String(value)]));
  return { path, query: { ...asked, ...(redirect && { redirect }) } };
}

async function codeFromConsent(): Promise<string> {
  const { path, query } = classic('http://127.0.0.1:9/back');
  const { location } = await consent(path, query, 'yes');
  return new URL(location ?? '').searchParams.get('code') ?? '';
}

describe('a seller lets an app in', () => {
  test('the signed link leads to a page with one clear button, and back with a code and the shop', async () => {
    const { path, query } = classic('http://127.0.0.1:9/back?desk=1');
    const { page, status, location } = await consent(path, query, 'yes');
    expect(page).toContain('Cho phép kết nối gian hàng?');
    expect(page).toContain('Đồng ý');
    expect(status).toBe(303);
    const back = new URL(location ?? '');
    expect(back.origin + back.pathname).toBe('http://127.0.0.1:9/back');
    expect(back.searchParams.get('desk')).toBe('1');
    expect(back.searchParams.get('shop_id')).toBe(String(desk.account.shopId));
    expect(await tokensFor({ code: back.searchParams.get('code') })).toMatchObject({ error: '', expire_in: 14_400 });
  });

  test('the newer link brings its state back', async () => {
    const query = {
      partner_id: String(desk.account.partnerId),
      auth_type: 'seller',
      redirect_uri: 'https://office.example/done',
      response_type: 'code',
      state: 'a&b',
    };
    const { location } = await consent('/auth', query, 'yes');
    expect(new URL(location ?? '').searchParams.get('state')).toBe('a&b');
  });

  test('where no browser can be sent back, the code is shown to copy', async () => {
    const { path, query } = classic();
    const { text } = await consent(path, query, 'show');
    const code = /id="code">([0-9a-f]{32})</.exec(text)?.[1];
    expect(await tokensFor({ code })).toMatchObject({ error: '' });
    // Asking for the page in the other language would lose the code.
    expect(text).not.toContain('English');
  });

  test('a seller who does not agree gives no code away', async () => {
    const { path, query } = classic('http://127.0.0.1:9/back');
    const { location, text } = await consent(path, query, 'no');
    expect(location).toBeNull();
    expect(text).toContain('Chưa cho phép');
  });

  test('a link that is five minutes old, wrongly signed or for another app asks nobody', async () => {
    const { path, query } = classic();
    const get = async (changes: Record<string, string>) => {
      const url = new URL(path, desk.account.host);
      url.search = new URLSearchParams({ ...query, ...changes }).toString();
      return (await (await fetch(url)).json()) as Answer;
    };
    expect(await get({ sign: 'f'.repeat(64) })).toMatchObject({ error: 'error_sign' });
    desk.clock.now += 6 * MINUTE;
    expect(await get({})).toMatchObject({ error: 'error_param', message: 'Timestamp is expired.' });
    const foreign = await fetch(new URL('/auth?partner_id=1&auth_type=seller&response_type=code', desk.account.host));
    expect(foreign.status).toBe(400);
  });

  test('nobody is sent to an address that is no web page', async () => {
    const { path, query } = classic('javascript:alert(1)');
    const url = new URL(path, desk.account.host);
    url.search = new URLSearchParams(query).toString();
    expect((await fetch(url)).status).toBe(400);
  });

  test('a seller who takes the permission back ends every call, and can give it again', async () => {
    const { query } = classic();
    const cancel = signed(desk.account, desk.clock.now, 'shop/cancel_auth_partner', { open: true });
    await consent(cancel.path, { ...query, sign: String(cancel.query['sign']) }, 'yes');
    expect(await desk.call(SHOP_CALL)).toMatchObject({ error: 'partner_shop_no_link' });
    expect(await refresh(desk.account.refreshToken)).toMatchObject({ error: 'shop_no_linked' });
    expect(await desk.call('public/get_shops_by_partner', { open: true })).toMatchObject({ authed_shop_list: [] });
    await codeFromConsent();
    expect(await desk.call(SHOP_CALL)).toMatchObject({ error: '' });
  });
});

describe('a code is good once and for ten minutes', () => {
  test('a second use, another shop and another app are refused', async () => {
    const code = await codeFromConsent();
    expect(await tokensFor({ code, shop_id: 1 })).toMatchObject({ error: 'invalid_shop_id' });
    expect(await tokensFor({ code, partner_id: 1 })).toMatchObject({ error: 'invalid_partner_id' });
    expect(await tokensFor({ code })).toMatchObject({ error: '', shop_id_list: [desk.account.shopId] });
    expect(await tokensFor({ code })).toMatchObject({ error: 'invalid_code' });
  });

  test('after ten minutes it is worth nothing', async () => {
    const code = await codeFromConsent();
    desk.clock.now += 10 * MINUTE + 1;
    expect(await tokensFor({ code })).toMatchObject({ error: 'invalid_code' });
  });

  test('a body with something of the wrong kind is named', async () => {
    const answer = await tokensFor({ code: 5 });
    expect(answer).toMatchObject({ error: 'error_param' });
    expect(answer.message).toContain('code');
  });
});

describe('tokens die as on the real platform', () => {
  test('an access token serves for four hours, again and again', async () => {
    desk.clock.now += 4 * HOUR;
    expect(await desk.call(SHOP_CALL)).toMatchObject({ error: '' });
    desk.clock.now += 1;
    expect(await desk.call(SHOP_CALL)).toMatchObject({ error: 'invalid_acceess_token' });
  });

  test('a refresh token brings a new pair once; the second time it is an error', async () => {
    const renewed = await refresh(desk.account.refreshToken);
    expect(renewed).toMatchObject({
      error: '',
      shop_id: desk.account.shopId,
      partner_id: desk.account.partnerId,
      expire_in: 14_400,
    });
    expect(await callWith(renewed['access_token'])).toMatchObject({ error: '' });
    expect(await refresh(desk.account.refreshToken)).toMatchObject({ error: 'error_shop_refresh_token' });
    expect(await refresh(String(renewed['refresh_token']))).toMatchObject({ error: '' });
  });

  test('a refresh token that was never given out, or belongs to another shop, is refused', async () => {
    expect(await refresh('no-such-token')).toMatchObject({ error: 'error_shop_refresh_token' });
    expect(await refresh(desk.account.refreshToken, { shop_id: 1 })).toMatchObject({ error: 'invalid_shop_id' });
  });

  test('after thirty days without the line the seller must sign in again', async () => {
    desk.clock.now += 30 * DAY + 1;
    expect(await refresh(desk.account.refreshToken)).toMatchObject({ error: 'refresh_token_expired' });
  });

  test('a permission ends after a year', async () => {
    const renewed = await refresh(desk.account.refreshToken);
    desk.clock.now += 366 * DAY;
    expect(await refresh(String(renewed['refresh_token']))).toMatchObject({ error: 'shop_access_expired' });
  });

  test('the trainer can end the sign-in at once, with or without the way back', async () => {
    desk.practice.setFaults({ expireTokens: 'access' });
    expect(await desk.call(SHOP_CALL)).toMatchObject({ error: 'invalid_acceess_token' });
    const renewed = await refresh(desk.account.refreshToken);
    expect(await callWith(renewed['access_token'])).toMatchObject({ error: '' });
    desk.practice.setFaults({ expireTokens: 'all' });
    expect(await refresh(String(renewed['refresh_token']))).toMatchObject({ error: 'refresh_token_expired' });
  });

  test('starting with an ended sign-in hands out a pair that needs renewing', async () => {
    await desk.again({ faults: { expireTokens: 'access' } });
    expect(await desk.call(SHOP_CALL)).toMatchObject({ error: 'invalid_acceess_token' });
    expect(await refresh(desk.account.refreshToken)).toMatchObject({ error: '' });
  });
});

describe('an app sees which shops let it in', () => {
  let shared: Desk;
  beforeAll(async () => {
    shared = await openDesk();
  });
  afterAll(() => shared.close());

  test('by page, with the times of the permission', async () => {
    const answer = await shared.call('public/get_shops_by_partner', {
      open: true,
      query: { page_size: 10, page_no: 1 },
    });
    const seconds = Math.floor(shared.clock.now / 1000);
    expect(answer).toMatchObject({
      error: '',
      more: false,
      authed_shop_list: [
        { region: 'VN', shop_id: shared.account.shopId, auth_time: seconds, expire_time: seconds + 365 * 86_400 },
      ],
    });
    expect(await shared.call('public/get_shops_by_partner', { open: true, query: { page_no: 2 } })).toMatchObject({
      authed_shop_list: [],
    });
    expect(await shared.call('public/get_shops_by_partner', { open: true, query: { page_size: 101 } })).toMatchObject({
      error: 'error_param',
    });
  });
});
