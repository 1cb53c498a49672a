// Every code this folder can give. The sentences are in the locales: errand.why.<code> for the line's own, which every
// platform shares, platform.shopee.<code> for the rest. A test holds that each has one in both languages.
import { PlatformError, type Trouble } from '../platform.ts';

/** Of the line, not of Shopee. */
// prettier-ignore
export const LINE_CODES = [
  'line', 'captive', 'clock', 'server', 'unreadable', 'stopped', 'rate-limit', 'daily-limit',
] as const;

/** Where one of Shopee's own names says it, the code is that name, so that it can be looked up there. */
// prettier-ignore
export const SHOPEE_CODES = [
  'account', 'no_key', 'no_token', 'code_lost', 'pair_lost',
  'error_sign', 'error_partner_key_expired', 'invalid_partner_id', 'partner_shop_no_link', 'invalid_acceess_token', 'refresh_token_expired',
  'error_shop_refresh_token', 'shop_access_expired', 'invalid_code',
  'error_auth', 'error_api_permission', 'app_stopped', 'error_kyc_auth', 'api_suspended', 'source_ip_undeclared', 'shop_banned',
  'error_title_exceeds_max_length', 'error_item_name_is_too_short', 'error_title_character_forbidden', 'error_desc_length_min_limit',
  'error_desc_hash_tag_over_limit', 'error_image_num_min', 'error_image_unavailable', 'photo_refused', 'error_check_luc_fail',
  'error_invalid_category', 'error_category_is_block', 'error_invalid_brand', 'error_less_required_attribute', 'error_invalid_attribute',
  'error_invalid_logistic_info', 'no_channel', 'no_channel_fits', 'invalid_weight', 'dimension_required', 'gtin',
  'error_invalid_price', 'error_price_exceed_min_limit', 'error_price_exceed_max_limit', 'price_refused', 'stock_refused',
  'error_invalid_days_to_ship', 'error_reach_shop_item_limit', 'error_repeated_mtsku', 'error_holiday_on_add_item', 'in_promotion',
  'no_pack', 'packs_differ', 'pack_names', 'too_many_packs', 'variants_wait',
  'error_item_not_found', 'error_item_uneditable', 'show_refused', 'still_reviewing', 'twice_with_sku', 'error_param', 'unknown',
] as const;

export type ShopeeCode = (typeof SHOPEE_CODES)[number];
export type Code = (typeof LINE_CODES)[number] | `shopee.${ShopeeCode}`;

/** A PlatformError whose code has its words. Times are in milliseconds. */
export function failure(
  trouble: Trouble,
  code: Code,
  values: Record<string, string | number> = {},
  retryAfter: number | null = null,
): PlatformError {
  return new PlatformError(trouble, code, values, retryAfter);
}
