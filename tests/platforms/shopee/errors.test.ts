import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LINE_CODES, SHOPEE_CODES } from '../../../main/platforms/shopee/codes.ts';
import { ERROR_RULES, errorRule } from '../../../main/platforms/shopee/errors.ts';

/** Every refusal named in the facts about Shopee (gateway, tokens, listings), with what is to be done about it. */
const EXPECTED: [error: string, message: string, remedy: string, code: string][] = [
  ['error_param', 'There is no partner_id in query.', 'person', 'shopee.error_param'],
  ['error_param', 'no timestamp.', 'person', 'shopee.error_param'],
  ['error_param', 'There is no sign in query.', 'person', 'shopee.error_param'],
  ['error_param', 'There is no access_token in query.', 'refresh', 'shopee.invalid_acceess_token'],
  ['error_param', 'There is no shop_id in query.', 'person', 'shopee.error_param'],
  ['error_param', 'Timestamp is invalid, should be an integer between 0 and 4294967295.', 'clock', 'clock'],
  ['error_param', 'Timestamp is expired.', 'clock', 'clock'],
  ['error_param', 'Invalid timestamp', 'clock', 'clock'],
  ['error_param', 'Invalid partner_id.', 'sign-in', 'shopee.invalid_partner_id'],
  ['error_param', 'This API is currently offline or the request path is incorrect.', 'person', 'shopee.api_suspended'],
  ['error_sign', 'Wrong sign.', 'sign-in', 'shopee.error_sign'],
  ['error_auth', 'partner_id is invalid', 'sign-in', 'shopee.invalid_partner_id'],
  ['error_auth', 'The App is deleted', 'person', 'shopee.app_stopped'],
  ['error_auth', 'Invalid access_token.', 'refresh', 'shopee.invalid_acceess_token'],
  ['error_auth', 'Invalid partner_id or shopid.', 'sign-in', 'shopee.partner_shop_no_link'],
  ['error_auth', 'No permission to current api.', 'person', 'shopee.error_api_permission'],
  [
    'error_auth',
    'Please wait for the holiday mode set then to edit item.',
    'person',
    'shopee.error_holiday_on_add_item',
  ],
  ['error_auth', 'System error, please try again later.', 'later', 'server'],
  ['error_auth', 'Total stock must be more than reserved stock.', 'person', 'shopee.error_auth'],
  ['invalid_partner_id', '', 'sign-in', 'shopee.invalid_partner_id'],
  ['invalid_acceess_token', '', 'refresh', 'shopee.invalid_acceess_token'],
  ['partner_shop_no_link', '', 'sign-in', 'shopee.partner_shop_no_link'],
  ['shop_no_linked', '', 'sign-in', 'shopee.partner_shop_no_link'],
  ['shop_banned', '', 'person', 'shopee.shop_banned'],
  ['error_rate_limit', '', 'later', 'rate-limit'],
  ['error_limit', '', 'later', 'daily-limit'],
  ['error_api_permission', '', 'person', 'shopee.error_api_permission'],
  ['error_ashop_api_permission', '', 'person', 'shopee.error_api_permission'],
  ['error_kyc_auth', '', 'person', 'shopee.error_kyc_auth'],
  ['error_api_call_restricted', '', 'person', 'shopee.app_stopped'],
  ['error_partner_key_expired', '', 'sign-in', 'shopee.error_partner_key_expired'],
  ['api_suspended', '', 'person', 'shopee.api_suspended'],
  ['source_ip_undeclared', '', 'person', 'shopee.source_ip_undeclared'],
  ['error_server', 'Something wrong. Please try later.', 'later', 'server'],
  ['error_inner', 'System error, please try again later', 'later', 'server'],
  ['error_system_busy', '', 'later', 'server'],
  ['error_network', 'Inner http call failed', 'later', 'server'],
  ['invalid_code', '', 'sign-in', 'shopee.invalid_code'],
  ['invalid_shop_id', '', 'sign-in', 'shopee.partner_shop_no_link'],
  ['refresh_token_expired', '', 'sign-in', 'shopee.refresh_token_expired'],
  ['error_shop_refresh_token', '', 'sign-in', 'shopee.error_shop_refresh_token'],
  ['shop_access_expired', '', 'sign-in', 'shopee.shop_access_expired'],
  ['error_title_exceeds_max_length', '', 'person', 'shopee.error_title_exceeds_max_length'],
  ['error_name_length_limit', '', 'person', 'shopee.error_title_exceeds_max_length'],
  ['error_item_name_is_too_short', '', 'person', 'shopee.error_item_name_is_too_short'],
  ['error_title_character_forbidden', '', 'person', 'shopee.error_title_character_forbidden'],
  ['error_desc_length_min_limit', '', 'person', 'shopee.error_desc_length_min_limit'],
  ['error_desc_hash_tag_over_limit', '', 'person', 'shopee.error_desc_hash_tag_over_limit'],
  ['error_image_num_min', '', 'person', 'shopee.error_image_num_min'],
  ['error_image_unavailable', '', 'photo', 'shopee.error_image_unavailable'],
  ['error_param', 'Image not exist.', 'photo', 'shopee.error_image_unavailable'],
  ['error_param', 'Invalid Weight.', 'person', 'shopee.invalid_weight'],
  ['error_param', 'dimension is required', 'person', 'shopee.dimension_required'],
  ['error_param', 'Invalid category.', 'person', 'shopee.error_invalid_category'],
  ['error_invalid_category', '', 'person', 'shopee.error_invalid_category'],
  ['error_category_is_block', '', 'person', 'shopee.error_category_is_block'],
  ['error_invalid_brand', '', 'person', 'shopee.error_invalid_brand'],
  ['error_less_required_brand', '', 'person', 'shopee.error_invalid_brand'],
  ['error_less_required_attribute', '', 'person', 'shopee.error_less_required_attribute'],
  ['error_invalid_attribute', '', 'person', 'shopee.error_invalid_attribute'],
  ['error_invalid_logistic_info', '', 'person', 'shopee.error_invalid_logistic_info'],
  ['error_invalid_price', '', 'person', 'shopee.error_invalid_price'],
  ['error_price_exceed_min_limit', '', 'person', 'shopee.error_price_exceed_min_limit'],
  ['error_price_exceed_min_limitt', '', 'person', 'shopee.error_price_exceed_min_limit'],
  ['error_price_exceed_max_limitt', '', 'person', 'shopee.error_price_exceed_max_limit'],
  ['error_category_dts', '', 'person', 'shopee.error_invalid_days_to_ship'],
  ['error_param_dts_exceeds_max_limit', '', 'person', 'shopee.error_invalid_days_to_ship'],
  ['error_invalid_days_to_ship', '', 'person', 'shopee.error_invalid_days_to_ship'],
  ['error_reach_shop_item_limit', '', 'person', 'shopee.error_reach_shop_item_limit'],
  ['error_repeated_mtsku', '', 'person', 'shopee.error_repeated_mtsku'],
  ['error_holiday_on_add_item', '', 'person', 'shopee.error_holiday_on_add_item'],
  ['error_check_luc_fail', '', 'person', 'shopee.error_check_luc_fail'],
  ['error_cannt_edit_price_in_promotion', '', 'person', 'shopee.in_promotion'],
  ['error_cannt_edit_image_in_promotion', '', 'person', 'shopee.in_promotion'],
];

describe("Shopee's refusals", () => {
  it.each(EXPECTED)('%s "%s" is sorted into %s', (error, message, remedy, code) => {
    expect(errorRule(error, message)).toMatchObject({ remedy, code });
  });

  it('are known with the name of a module in front', () => {
    expect(errorRule('product.error_param', 'Image not exist.').code).toBe('shopee.error_image_unavailable');
    expect(errorRule('product.error_busi', 'The GTIN code is mandatory, please check').code).toBe('shopee.gtin');
  });

  it('that nobody has heard of go to a person, not into an endless queue', () => {
    expect(errorRule('error_of_next_year', 'Moon is full')).toMatchObject({ remedy: 'person', code: 'shopee.unknown' });
  });

  it('that do not say whether it was done never pass for "nothing happened"', () => {
    for (const name of ['error_server', 'error_inner', 'error_system_busy', 'error_network', 'error_unknown']) {
      expect(errorRule(name, '').unsure, name).toBe(true);
    }
  });

  it('are reached: no rule is hidden behind one before it', () => {
    const hidden = ERROR_RULES.filter((rule) => errorRule(rule.name, rule.says ?? '') !== rule);
    expect(hidden).toEqual([]);
  });
});

describe.each(['vi', 'en'])('words in %s', (language) => {
  const words = JSON.parse(readFileSync(new URL(`../../../shared/locales/${language}.json`, import.meta.url), 'utf8'));

  it('are there for everything that Shopee or the line may refuse', () => {
    expect(SHOPEE_CODES.filter((code) => !words.platform.shopee[code])).toEqual([]);
    expect(LINE_CODES.filter((code) => !words.errand.why[code])).toEqual([]);
  });
});
