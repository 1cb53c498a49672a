// Somebody else's client against our gateway: what it can do here, it can do because the gateway speaks the protocol.
import { ShopeeSDK } from '@congminh1254/shopee-sdk';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DESCRIPTION, openDesk, picture } from './desk.ts';
import type { Desk } from './desk.ts';

let desk: Desk;
let sdk: ShopeeSDK;
beforeAll(async () => {
  // The SDK signs with this machine's own time, so here the platform goes by it too.
  desk = await openDesk({ now: Date.now });
  const { host, partnerId, partnerKey } = desk.account;
  sdk = new ShopeeSDK({
    partner_id: partnerId,
    partner_key: partnerKey,
    base_url: `${host}/api/v2`,
    base_auth_url: `${host}/auth`,
  });
});
afterAll(async () => {
  expect(desk.ownFaults).toEqual([]);
  await desk.close();
});

/** The seller presses Allow on the page the SDK leads to; the address the browser is sent back to. */
async function allow(consentUrl: string): Promise<URL> {
  const text = await (await fetch(consentUrl)).text();
  const form = new URLSearchParams({ decision: 'yes' });
  for (const [, name, value] of text.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)) {
    form.set(String(name), String(value).replaceAll('&amp;', '&'));
  }
  const answer = await fetch(`${desk.account.host}/practice/consent`, {
    method: 'POST',
    body: form,
    redirect: 'manual',
  });
  return new URL(answer.headers.get('location') ?? '');
}

test('a third-party client signs in, uploads a photo, adds a listing and finds it in the list', async () => {
  const back = await allow(sdk.getAuthorizationUrl('http://127.0.0.1:9/back', { state: 'desk' }));
  expect(back.searchParams.get('state')).toBe('desk');
  const shopId = Number(back.searchParams.get('shop_id'));
  const token = await sdk.authenticateWithCode(back.searchParams.get('code') ?? '', shopId);
  expect(token).toMatchObject({ expire_in: 14_400, shop_id: shopId });

  const shop = await sdk.shop.getShopInfo();
  expect(shop).toMatchObject({ region: 'VN', status: 'NORMAL' });
  expect(await sdk.public.getShopsByPartner()).toMatchObject({ authed_shop_list: [{ shop_id: shopId }] });

  const categories = await sdk.product.getCategory({ language: 'vi' });
  const leaf = categories.response.category_list?.find((category) => category.display_category_name === 'Nước mắm');
  const category_id = leaf?.category_id ?? 0;
  const limits = await sdk.product.getItemLimit({ category_id });
  expect(limits.response.item_name_length_limit?.max_limit).toBe(120);
  const tree = await sdk.product.getAttributeTree({ category_id_list: [category_id], language: 'vn' });
  expect(tree.response.list?.[0]?.attribute_tree?.some((attribute) => attribute.mandatory)).toBe(false);
  const brands = await sdk.product.getBrandList({ category_id, offset: 0, page_size: 10, status: 1 });
  const brand = brands.response.brand_list?.[0];
  const channels = await sdk.logistics.getChannelList();
  const channel = channels.response.logistics_channel_list?.find((one) => one.enabled && one.fee_type === 'SIZE_INPUT');

  const uploaded = await sdk.mediaSpace.uploadImage({
    image: [await picture(), await picture(300, 300)],
    scene: 'normal',
  });
  const image_id_list = (uploaded.response.image_info_list ?? []).map((entry) => entry.image_info?.image_id ?? '');
  expect(image_id_list).toHaveLength(2);

  const added = await sdk.product.addItem({
    item_name: 'Nước mắm Cửa Lò chai thủy tinh 500 ml',
    description: DESCRIPTION,
    original_price: 85_000,
    weight: 0.9,
    category_id,
    image: { image_id_list },
    logistic_info: [{ logistic_id: channel?.logistics_channel_id ?? 0, enabled: true }],
    brand: { brand_id: brand?.brand_id ?? 0, original_brand_name: brand?.original_brand_name ?? '' },
    item_sku: 'LS-SDK-1',
    seller_stock: [{ stock: 12 }],
  });
  const item_id = added.response.item_id;

  const list = await sdk.product.getItemList({ offset: 0, page_size: 20, item_status: 'NORMAL' });
  expect(list.response.item?.map((item) => item.item_id)).toEqual([item_id]);
  const found = await sdk.product.searchItem({ item_sku: 'LS-SDK-1', page_size: 10 });
  expect(found.response.item_id_list).toEqual([item_id]);
  const info = await sdk.product.getItemBaseInfo({ item_id_list: [item_id] });
  expect(info.response.item_list?.[0]).toMatchObject({
    item_name: 'Nước mắm Cửa Lò chai thủy tinh 500 ml',
    item_sku: 'LS-SDK-1',
    image: { image_id_list },
  });

  await sdk.product.updatePrice({ item_id, price_list: [{ model_id: 0, original_price: 90_000 }] });
  await sdk.product.updateStock({ item_id, stock_list: [{ model_id: 0, seller_stock: [{ stock: 3 }] }] });
  await sdk.product.updateItem({ item_id, description: `${DESCRIPTION} Hạn dùng hai năm.` });
  const hidden = await sdk.product.unlistItem({ item_list: [{ item_id, unlist: true }] });
  expect(hidden.response.success_list).toEqual([{ item_id, unlist: true }]);
});

test('its token is renewed by itself when the platform ends it', async () => {
  const before = await sdk.getAuthToken();
  desk.practice.setFaults({ expireTokens: 'access' });
  // The SDK renews for the shop of its last token and tries once more.
  expect(await sdk.shop.getShopInfo()).toMatchObject({ region: 'VN' });
  expect((await sdk.getAuthToken())?.access_token).not.toBe(before?.access_token);
});

test('a refusal reaches it as an error with Shopee’s name', async () => {
  await expect(sdk.product.deleteItem({ item_id: 4711 })).rejects.toMatchObject({
    data: { error: 'error_item_not_found' },
  });
  const stranger = new ShopeeSDK({
    partner_id: desk.account.partnerId,
    partner_key: 'wrong',
    base_url: `${desk.account.host}/api/v2`,
  });
  await expect(stranger.public.getShopsByPartner()).rejects.toMatchObject({ data: { error: 'error_sign' } });
});
