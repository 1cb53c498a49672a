// The gateway's checks of a call, in a fixed order: the first that fails is the answer. Messages are
// those of the documentation's common_error_list (read 2026-11-22), which a client may match on.
import { timingSafeEqual } from 'node:crypto';
import { signShopee } from '../../platforms/shopee/sign.ts';
import type { Shop } from '../db/identity.ts';
import type { Platform } from '../platform.ts';
import { badParam, Refusal } from './refusal.ts';

/** A timestamp is good for five minutes, on either side. */
const CLOCK_WINDOW_S = 300;
const UINT32 = 4_294_967_295;

/** public: no account · shop: token and shop · either: as the caller signed it. */
type Auth = 'public' | 'shop' | 'either';

function unsigned32(text: string): number | null {
  return /^\d{1,10}$/.test(text) && Number(text) <= UINT32 ? Number(text) : null;
}

function checkPartner(query: URLSearchParams, partnerId: number) {
  const text = query.get('partner_id');
  if (text === null || text === '') throw badParam('There is no partner_id in query.');
  const told = unsigned32(text);
  if (told === null) throw badParam('Partner_id is invalid, should be an integer between 0 and 4294967295.');
  if (told !== partnerId) throw new Refusal('error_auth', 'partner_id is invalid');
}

function checkTimestamp(query: URLSearchParams, nowSeconds: number) {
  const text = query.get('timestamp');
  if (text === null || text === '') throw badParam('no timestamp.');
  const told = unsigned32(text);
  if (told === null) throw badParam('Timestamp is invalid, should be an integer between 0 and 4294967295.');
  if (Math.abs(told - nowSeconds) > CLOCK_WINDOW_S) throw badParam('Timestamp is expired.');
}

function checkSign(query: URLSearchParams, path: string, partnerKey: string, asShop: boolean) {
  const sign = query.get('sign');
  if (sign === null || sign === '') throw badParam('There is no sign in query.');
  const account = asShop ? [query.get('access_token') ?? '', query.get('shop_id') ?? ''] : [];
  const expected = signShopee(
    partnerKey,
    query.get('partner_id') ?? '',
    path,
    query.get('timestamp') ?? '',
    ...account,
  );
  const [one, other] = [Buffer.from(sign), Buffer.from(expected)];
  if (one.length !== other.length || !timingSafeEqual(one, other)) throw new Refusal('error_sign', 'Wrong sign.');
}

function checkAccount(query: URLSearchParams, platform: Platform): Shop {
  const [token, shopText] = [query.get('access_token'), query.get('shop_id')];
  if (token === null || token === '') throw badParam('There is no access_token in query.');
  if (shopText === null || shopText === '') throw badParam('There is no shop_id in query.');
  const pair = platform.tokens.byAccess(token);
  if (!pair) throw new Refusal('error_auth', 'Invalid access_token.');
  const now = platform.clock.now();
  if (pair.accessUntil < now) throw new Refusal('invalid_acceess_token', 'Invalid access_token, please have a check.');
  if (String(pair.shopId) !== shopText) throw new Refusal('error_auth', 'Invalid partner_id or shopid.');
  const shop = platform.identity.shop(pair.shopId);
  if (!shop?.linked) throw new Refusal('partner_shop_no_link', 'Partner and shop has no linked.');
  if (shop.authUntil < now) throw new Refusal('shop_access_expired', 'Your access to shop has expired.');
  return shop;
}

function checkAllowance(platform: Platform) {
  const faults = platform.faults.get();
  const { perSecond, burst, perDay } = platform.settings;
  const refused = platform.allowance.take({
    perSecond,
    burst,
    perDay,
    ...faults.rateLimit,
    ...(faults.dailyLimit !== null && { perDay: faults.dailyLimit }),
  });
  if (refused === 'rate') {
    throw new Refusal(
      'error_rate_limit',
      'Too many requests. You have reached the rate limit. Please try again later.',
    );
  }
  if (refused === 'day') {
    const message =
      'The total API call number made by your APP has reached the daily API call limit, please try again after 00: 00 (UTC+08:00)';
    throw new Refusal('error_limit', message);
  }
}

/**
 * Everything between a known path and the business of a call.
 * @returns the shop of a shop call, null for a public one
 * @throws Refusal
 */
export function checkCall(platform: Platform, path: string, query: URLSearchParams, auth: Auth): Shop | null {
  for (const name of ['partner_id', 'timestamp', 'sign', 'access_token', 'shop_id']) {
    if (query.getAll(name).length > 1) throw badParam(`parameter invalid: ${name} is given more than once`);
  }
  checkPartner(query, platform.identity.partnerId);
  checkTimestamp(query, Math.floor(platform.clock.told() / 1000));
  const asShop = auth === 'shop' || (auth === 'either' && query.has('access_token'));
  checkSign(query, path, platform.identity.partnerKey, asShop);
  const shop = asShop ? checkAccount(query, platform) : null;
  checkAllowance(platform);
  return shop;
}
