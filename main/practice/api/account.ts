import { z } from 'zod';
import type { Shop } from '../db/identity.ts';
import { ACCESS_MS } from '../db/tokens.ts';
import type { Pair } from '../db/tokens.ts';
import { wholeNumber } from '../gateway/query.ts';
import { Refusal } from '../gateway/refusal.ts';
import { readBody } from '../item/body.ts';
import type { Platform } from '../platform.ts';
import type { Call, Payload, ShopCall } from './call.ts';

const FromCode = z.object({
  code: z.string(),
  partner_id: z.int(),
  shop_id: z.int().optional(),
  main_account_id: z.int().optional(),
});
const FromRefresh = z.object({
  refresh_token: z.string(),
  partner_id: z.int(),
  shop_id: z.int().optional(),
  merchant_id: z.int().optional(),
});

function checkPartner(platform: Platform, partnerId: number) {
  if (partnerId !== platform.identity.partnerId) {
    throw new Refusal('invalid_partner_id', 'Invalid partner_id, please have a check.');
  }
}

/** The practice platform knows shops, no main accounts and no merchants. */
function shopOf(platform: Platform, shopId: number | undefined): Shop {
  const shop = shopId === undefined ? null : platform.identity.shop(shopId);
  if (!shop)
    throw new Refusal('invalid_shop_id', 'The code or shop_id is wrong, please check the code or the shop_id.');
  return shop;
}

const tokens = (pair: Pair): Payload => ({
  access_token: pair.accessToken,
  refresh_token: pair.refreshToken,
  expire_in: ACCESS_MS / 1000,
});

/** POST auth/token/get: the code of the consent page, once, within ten minutes. */
export function getToken({ platform, body }: Call): Payload {
  const wanted = readBody(FromCode, body);
  checkPartner(platform, wanted.partner_id);
  const { shopId } = shopOf(platform, wanted.shop_id);
  const pair = platform.tokens.redeemCode(wanted.code, shopId);
  if (pair === 'code')
    throw new Refusal('invalid_code', 'The code is expired or used or invalid, please check the code.');
  if (pair === 'shop')
    throw new Refusal('invalid_shop_id', 'The code or shop_id is wrong, please check the code or the shop_id.');
  return { ...tokens(pair), shop_id_list: [shopId], merchant_id_list: [] };
}

/** POST auth/access_token/get: a refresh token is good once. */
export function refreshToken({ platform, body }: Call): Payload {
  const wanted = readBody(FromRefresh, body);
  checkPartner(platform, wanted.partner_id);
  const shop = shopOf(platform, wanted.shop_id);
  if (!shop.linked) throw new Refusal('shop_no_linked', 'Partner and shop has no linked.');
  if (shop.authUntil < platform.clock.now())
    throw new Refusal('shop_access_expired', 'Your access to shop has expired.');
  const pair = platform.tokens.refresh(wanted.refresh_token, shop.shopId);
  if (pair === 'expired') throw new Refusal('refresh_token_expired', 'Your refresh_token expired.');
  if (pair === 'unknown') {
    throw new Refusal('error_shop_refresh_token', 'Your refresh token is error ,please check refresh token or shopid.');
  }
  return { ...tokens(pair), partner_id: platform.identity.partnerId, shop_id: shop.shopId };
}

/** GET public/get_shops_by_partner. */
export function getShopsByPartner({ platform, query }: Call): Payload {
  const size = wholeNumber(query, 'page_size', { min: 1, max: 100, fallback: 100 });
  const page = wholeNumber(query, 'page_no', { min: 1, fallback: 1 });
  const linked = platform.identity.shops().filter((shop) => shop.linked);
  return {
    authed_shop_list: linked.slice((page - 1) * size, page * size).map((shop) => ({
      region: 'VN',
      shop_id: shop.shopId,
      auth_time: platform.clock.wire(shop.authAt),
      expire_time: platform.clock.wire(shop.authUntil),
      sip_affi_shop_list: [],
    })),
    more: linked.length > page * size,
  };
}

/** GET shop/get_shop_info: its fields stand at the top, without `response`. */
export function getShopInfo({ platform, shop }: ShopCall): Payload {
  return {
    shop_name: shop.name,
    region: 'VN',
    status: 'NORMAL',
    auth_time: platform.clock.wire(shop.authAt),
    expire_time: platform.clock.wire(shop.authUntil),
    shop_fulfillment_flag: 'Others',
    is_cb: false,
    is_upgraded_cbsc: false,
    is_sip: false,
    sip_affi_shops: [],
    merchant_id: null,
    is_main_shop: false,
    is_direct_shop: false,
    linked_main_shop_id: 0,
    linked_direct_shop_list: [],
  };
}
