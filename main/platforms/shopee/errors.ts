// Every error name that Shopee documents for the calls we make, and what to do about it. Shopee uses one name for several
// things, so a rule may also ask for a part of the message. The first rule that fits wins.
// Source: error_list and common_error_list of the v2 pages, read 2026-11-22.
import type { Trouble } from '../platform.ts';
import type { Code, ShopeeCode } from './codes.ts';

/** Besides the port's troubles: renew the token, or measure the clock, and send once more. */
export type Remedy = Trouble | 'refresh' | 'clock';

export type ErrorRule = {
  /** Name without the module in front ("product.error_param" is "error_param"). */
  name: string;
  /** Lower-case part of the message, where the name alone says too little. */
  says?: string;
  remedy: Remedy;
  code: Code;
  /** Shopee cannot say whether it did what was asked: a call that makes something must be looked up first. */
  unsure?: true;
};

type ByName = {
  (name: ShopeeCode): ErrorRule;
  (name: string, code: ShopeeCode, says?: string): ErrorRule;
};

const makeRule =
  (remedy: Remedy) =>
  (name: string, code = name, says?: string): ErrorRule => ({
    name,
    remedy,
    code: `shopee.${code as ShopeeCode}`,
    ...(says && { says }),
  });
const person: ByName = makeRule('person');
const signIn: ByName = makeRule('sign-in');
/** Whoever gets this uploads the picture again. */
const picture: ByName = makeRule('photo');
const renew: ByName = makeRule('refresh');
const wrongTime = (says: string): ErrorRule => ({ name: 'error_param', says, remedy: 'clock', code: 'clock' });
const busy = (name: string, says?: string): ErrorRule => ({
  name,
  remedy: 'later',
  code: 'server',
  unsure: true,
  ...(says && { says }),
});

const GATEWAY: ErrorRule[] = [
  wrongTime('timestamp is expired'),
  wrongTime('timestamp is invalid'),
  wrongTime('invalid timestamp'),
  renew('error_param', 'invalid_acceess_token', 'no access_token'),
  renew('error_auth', 'invalid_acceess_token', 'access_token'),
  renew('invalid_acceess_token'),

  signIn('error_sign'),
  signIn('error_partner_key_expired'),
  signIn('invalid_partner_id'),
  signIn('error_param', 'invalid_partner_id', 'invalid partner_id'),
  signIn('error_param', 'invalid_partner_id', 'partner_id is invalid'),
  signIn('error_auth', 'partner_shop_no_link', 'invalid partner_id or shop'),
  signIn('error_auth', 'invalid_partner_id', 'partner_id'),
  signIn('partner_shop_no_link'),
  signIn('shop_no_linked', 'partner_shop_no_link'),
  signIn('refresh_token_expired'),
  signIn('error_shop_refresh_token'),
  signIn('shop_access_expired'),
  signIn('invalid_code'),
  signIn('invalid_shop_id', 'partner_shop_no_link'),
  signIn('error_shop', 'partner_shop_no_link'),
  signIn('error_auth_shop_not_found', 'partner_shop_no_link'),
  signIn('error_param_shop_id_not_found', 'partner_shop_no_link'),

  { name: 'error_rate_limit', remedy: 'later', code: 'rate-limit' },
  { name: 'error_limit', remedy: 'later', code: 'daily-limit' },

  person('error_auth', 'error_holiday_on_add_item', 'holiday'),
  person('error_auth', 'error_api_permission', 'no permission'),
  person('error_auth', 'app_stopped', 'app is deleted'),
  person('error_auth', 'app_stopped', 'permissions for authorizations'),
  busy('error_auth', 'system error'),
  person('error_auth'),
  person('error_api_permission'),
  person('error_ashop_api_permission', 'error_api_permission'),
  person('error_api_call_restricted', 'app_stopped'),
  person('error_kyc_auth'),
  person('api_suspended'),
  person('error_param', 'api_suspended', 'path is incorrect'),
  person('source_ip_undeclared'),
  person('shop_banned'),
  person('error_busi_invalid_shop_status', 'shop_banned'),
  person('error_busi_invalid_account_status', 'shop_banned'),
  person('error_seller_under_penalty', 'shop_banned'),

  person('error_inner', 'error_param', 'invalid stock location'),
  busy('error_server'),
  busy('error_inner'),
  busy('error_system_busy'),
  busy('error_network'),
  busy('error_unknown'),
  busy('error_marshal'),
  busy('error_get_shop_fail'),
  busy('error_busi_add_item_failed'),
  busy('error_busi_update_item_failed'),
];

const LISTING: ErrorRule[] = [
  person('error_title_exceeds_max_length'),
  person('error_name_length_limit', 'error_title_exceeds_max_length'),
  person('error_item_name_is_too_short'),
  person('error_item_name_empty', 'error_item_name_is_too_short'),
  person('error_nil_name_new_item', 'error_item_name_is_too_short'),
  person('error_title_character_forbidden'),
  person('error_desc_length_min_limit'),
  person('error_desc_hash_tag_over_limit'),
  person('error_image_num_min'),
  picture('error_image_unavailable'),
  picture('error_param', 'error_image_unavailable', 'image not exist'),
  person('error_param', 'invalid_weight', 'invalid weight'),
  person('error_param', 'dimension_required', 'dimension'),
  person('error_param', 'error_invalid_category', 'invalid category'),
  person('error_param', 'error_invalid_attribute', 'invalid attribute'),
  person('error_param', 'error_invalid_logistic_info', 'invalid logistic'),
  person('error_param', 'packs_differ', 'level of tier-variation'),
  person('error_param'),
  person('error.param', 'error_param'),
  person('error_param_validate', 'gtin', 'gtin'),
  person('error_param_validate', 'error_param'),
  person('error_busi', 'gtin', 'gtin'),
  person('error_busi', 'error_param'),
  person('error_data', 'error_param'),
  person('error_invalid_category'),
  person('error_category_is_block'),
  person('error_forbidden_category', 'error_category_is_block'),
  person('error_invalid_brand'),
  person('error_incalid_brand', 'error_invalid_brand'),
  person('error_brand_forbidden', 'error_invalid_brand'),
  person('error_less_required_brand', 'error_invalid_brand'),
  person('error_less_required_attribute'),
  person('error_invalid_attribute'),
  person('error_invalid_attribute_value', 'error_invalid_attribute'),
  person('error_invalid_category_attribute', 'error_invalid_attribute'),
  person('error_value_name_required', 'error_invalid_attribute'),
  person('error_value_id_must_equal_zero', 'error_invalid_attribute'),
  person('error_invalid_logistic_info'),
  person('error_invalid_price_for_logistic', 'error_invalid_logistic_info'),
  person('error_invalid_price'),
  person('error_price_exceed_min_limit'),
  person('error_price_exceed_min_limitt', 'error_price_exceed_min_limit'),
  person('error_price_exceed_max_limit'),
  person('error_price_exceed_max_limitt', 'error_price_exceed_max_limit'),
  person('error_category_dts', 'error_invalid_days_to_ship'),
  person('error_param_dts_exceeds_max_limit', 'error_invalid_days_to_ship'),
  person('error_invalid_days_to_ship'),
  person('error_reach_shop_item_limit'),
  person('error_repeated_mtsku'),
  person('error_holiday_on_add_item'),
  person('error_check_luc_fail'),
  person('error_desc_image_no_pass', 'error_check_luc_fail'),
  person('error_item_not_found'),
  person('error_item_not_belong_shop', 'error_item_not_found'),
  person('error_item_or_variation_not_found', 'error_item_not_found'),
  person('error_nil_shopid_or_itemid', 'error_item_not_found'),
  person('error_item_uneditable', 'error_item_uneditable'),
  person('error_busi_cannot_delist_reviewing_or_banned_item', 'error_item_uneditable'),
  person('error_busi_item_status_invalid', 'error_item_uneditable'),
  person('error_set_normal_unlisted_item', 'error_item_uneditable'),
  person('error_model_duplicate_name', 'pack_names'),
  person('error_tier_opt_val_too_long', 'pack_names'),
  person('error_tier_var_name_too_long', 'pack_names'),
  person('error_model_count_over_limit', 'too_many_packs'),
  person('error_tier_opt_too_many', 'too_many_packs'),
  person('error_tier_var_too_many', 'too_many_packs'),
];

/** Names that carry what is locked in them, e.g. error_cannt_edit_price_in_promotion. */
const IN_PROMOTION = /^error_.*promotion/;

const UNKNOWN: Omit<ErrorRule, 'name'> = { remedy: 'person', code: 'shopee.unknown' };

export const ERROR_RULES: readonly ErrorRule[] = [...GATEWAY, ...LISTING];

const MODULE_IN_FRONT = /^(product|logistics|order|common|media|media_space|shop|public|auth)\./;

/** The rule for Shopee's (error, message) pair; an unknown name goes to a person with Shopee's own words. */
export function errorRule(error: string, message: string): ErrorRule {
  const name = error.replace(MODULE_IN_FRONT, '');
  const said = message.toLowerCase();
  const known = ERROR_RULES.find((rule) => rule.name === name && (rule.says === undefined || said.includes(rule.says)));
  if (known) return known;
  if (IN_PROMOTION.test(name)) return { name, remedy: 'person', code: 'shopee.in_promotion' };
  return { name, ...UNKNOWN };
}
