import { getShopInfo, getShopsByPartner, getToken, refreshToken } from '../api/account.ts';
import type { Call, Payload, ShopCall } from '../api/call.ts';
import {
  getAttributeTree,
  getBrandList,
  getCategory,
  getChannelList,
  getItemLimit,
  recommendCategory,
} from '../api/catalogue.ts';
import { addItem, deleteItem, unlistItem, updateItem } from '../api/items.ts';
import { addModel, deleteModel, getModelList, initTierVariation, updateModel } from '../api/models.ts';
import { uploadImage } from '../api/photos.ts';
import { updatePrice, updateStock } from '../api/price-stock.ts';
import { getItemBaseInfo, getItemList, getItemViolationInfo, searchItem } from '../api/read-items.ts';

type Answer = Payload | Promise<Payload>;
export type Api = { method: 'GET' | 'POST'; body: 'none' | 'json' | 'form' } & (
  | { auth: 'public' | 'either'; run(call: Call): Answer }
  | { auth: 'shop'; run(call: ShopCall): Answer }
);

const get = (run: (call: ShopCall) => Answer): Api => ({ method: 'GET', body: 'none', auth: 'shop', run });
const post = (run: (call: ShopCall) => Answer): Api => ({ method: 'POST', body: 'json', auth: 'shop', run });

export const PREFIX = '/api/v2/';

/** Every call the practice platform answers, by the path behind /api/v2/. */
export const APIS: Readonly<Record<string, Api>> = {
  'auth/token/get': { method: 'POST', body: 'json', auth: 'public', run: getToken },
  'auth/access_token/get': { method: 'POST', body: 'json', auth: 'public', run: refreshToken },
  'public/get_shops_by_partner': { method: 'GET', body: 'none', auth: 'public', run: getShopsByPartner },
  'shop/get_shop_info': get(getShopInfo),
  // Documented as a public call. Clients that sign it for the shop are served too, and then checked as such: which of the
  // two the real gateway insists on was not seen.
  'media_space/upload_image': { method: 'POST', body: 'form', auth: 'either', run: uploadImage },
  'logistics/get_channel_list': get(getChannelList),
  'product/get_category': get(getCategory),
  'product/category_recommend': get(recommendCategory),
  'product/get_attribute_tree': get(getAttributeTree),
  'product/get_brand_list': get(getBrandList),
  'product/get_item_limit': get(getItemLimit),
  'product/add_item': post(addItem),
  'product/update_item': post(updateItem),
  'product/delete_item': post(deleteItem),
  'product/unlist_item': post(unlistItem),
  'product/update_price': post(updatePrice),
  'product/update_stock': post(updateStock),
  'product/get_item_list': get(getItemList),
  'product/get_item_base_info': get(getItemBaseInfo),
  'product/search_item': get(searchItem),
  'product/get_item_violation_info': get(getItemViolationInfo),
  'product/init_tier_variation': post(initTierVariation),
  'product/add_model': post(addModel),
  'product/get_model_list': get(getModelList),
  'product/update_model': post(updateModel),
  'product/delete_model': post(deleteModel),
};
