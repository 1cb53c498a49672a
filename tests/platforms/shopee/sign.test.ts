import { describe, expect, test } from 'vitest';
import { signForMerchant, signForShop, signPublic, signPush, signShopee } from '../../../main/platforms/shopee/sign.ts';

const GUIDE_KEY = '57615053704d6470644f554a78656d50484143644964436a5568777544524579';
const OUR_KEY = 'ocop-desk-demo-partner-key-000001';
const guide = { partnerKey: GUIDE_KEY, partnerId: 2001887, timestamp: 1655714431 };
const ours = { partnerKey: OUR_KEY, partnerId: 2009999, timestamp: 1767225600 };
const shop = { accessToken: 'demo-access-token-0001', shopId: 700000001 };

describe('Shopee accepts only a signature that is right to the last byte', () => {
  test.each([
    [
      'S1 public',
      signPublic({ ...guide, path: '/api/v2/public/get_shops_by_partner' }),
      '60ab8c4a535009ab33b8a0029ee18a667ef6eaeb16481ed3d573a5059122d4df',
    ],
    [
      'S2 shop',
      signForShop({
        ...guide,
        path: '/api/v2/shop/get_shop_info',
        accessToken: '59777174636562737266615546704c6d',
        shopId: 14701711,
      }),
      'b914bea03c13799deb036bb9d10e689f5a6bade160c44af568646f1ef7d796c1',
    ],
    [
      'S3 merchant',
      signForMerchant({
        ...guide,
        path: '/api/v2/global_product/get_category',
        accessToken: '09777174636962737266615546704c6d',
        merchantId: 1000000,
      }),
      'a50a2229b148e76048e21ad69a9d619885a21bd4aa7738bc524e1207df73a151',
    ],
    [
      'S4 consent',
      signPublic({ ...ours, path: '/api/v2/shop/auth_partner' }),
      '69e49f47ca234a25a12e58c3c0ce98eb9ea93acfb141215fdf99f70a2f4e63d9',
    ],
    [
      'S5 token',
      signPublic({ ...ours, path: '/api/v2/auth/token/get' }),
      'fe1cd08cd27d669ba38667011bbc7178523865b6cd3f212f5af20d5a52cb987b',
    ],
    [
      'S6 photo upload, whose body is not signed',
      signPublic({ ...ours, path: '/api/v2/media_space/upload_image' }),
      '7f2f1ad259fabe2d3bc8e39f5ba1c6a2b37e2bf173962aba947cf2d42013a96d',
    ],
    [
      'S7 add_item',
      signForShop({ ...ours, ...shop, path: '/api/v2/product/add_item' }),
      '3002ba41c6a6e0f208c59f515379e32aada64c7f8d4b4de5777bc19ff6cc4260',
    ],
    [
      'S8 orders',
      signForShop({ ...ours, ...shop, path: '/api/v2/order/get_order_list' }),
      '037c1d5296348d123610e9ba61bf48663ce5aaa34adcb6162e77602aa2730359',
    ],
    [
      'S9 push',
      signPush(
        OUR_KEY,
        'http://127.0.0.1:18080/push/shopee',
        '{"code":3,"shop_id":700000001,"timestamp":1767225600,"data":{"ordersn":"260101DEMO0001","status":"READY_TO_SHIP"}}',
      ),
      '387d97b3f10c4c68958eb0a396b19a4a879fc14eb3b10b3c922f24142b9e0357',
    ],
    [
      'S10 another repository',
      signForShop({
        partnerKey: 'test_partner_key',
        partnerId: 123456,
        timestamp: 1710000000,
        path: '/api/v2/order/get_order_list',
        accessToken: 'token_value',
        shopId: 654321,
      }),
      '174af5342b881750dad12a896dffa27da126f1e58a9eb99b12e59a06c288735c',
    ],
    [
      'S-push1',
      signPush(GUIDE_KEY, 'https://example.com/shopee/push', '{"shop_id":123,"code":1}'),
      '5f2ca9f6c64e58aa5af5d28ae9e62a49363df59072cdc501232e444720923f89',
    ],
  ])('%s', (_name, sign, expected) => {
    expect(sign).toBe(expected);
  });

  test('text that looks the same in another Unicode form gets another signature', () => {
    expect(signShopee('k', 'Nước mắm'.normalize('NFC'))).not.toBe(signShopee('k', 'Nước mắm'.normalize('NFD')));
  });
});
