import { gtinFault } from '../../../shared/text/gtin.ts';
import { userLength } from '../../../shared/text/length.ts';
import { LIMITS } from '../data/index.ts';
import { badParam, Refusal } from '../gateway/refusal.ts';
import type { ItemBody } from './body.ts';

const FORBIDDEN = new RegExp(LIMITS.forbiddenInName, 'u');
const HASHTAG = /#[\p{L}\p{N}_]/gu;

/** @throws Refusal for a name that is missing, too short, too long or with characters a name may not have */
export function checkName(name: string | undefined) {
  const length = userLength((name ?? '').trim());
  if (length === 0) throw new Refusal('error_item_name_empty', 'Item name could not be empty.');
  if (length < LIMITS.name.min)
    throw new Refusal('error_item_name_is_too_short', 'Item_name length is less than min limit.');
  if (length > LIMITS.name.max) {
    throw new Refusal('error_title_exceeds_max_length', 'The length of item_name is bigger than max limit.');
  }
  if (FORBIDDEN.test(name ?? ''))
    throw new Refusal('error_title_character_forbidden', 'Item_name contains forbidden characters.');
}

export function checkDescription({ description = '', description_type: kind }: ItemBody) {
  if (kind === 'extended')
    throw badParam('Parameter is not match the constraints, extended description is for whitelisted sellers.');
  const length = userLength(description);
  if (length < LIMITS.description.min) {
    throw new Refusal('error_desc_length_min_limit', 'Description length is less than the min limit.');
  }
  if (length > LIMITS.description.max) {
    throw badParam(`Parameter is not match the constraints, description is longer than ${LIMITS.description.max}.`);
  }
  if ((description.match(HASHTAG) ?? []).length > LIMITS.hashtags) {
    throw new Refusal('error_desc_hash_tag_over_limit', `Count of hash tags is more than ${LIMITS.hashtags}`);
  }
}

export function checkSku(sku: string | undefined) {
  if (userLength(sku ?? '') > LIMITS.skuLength)
    throw badParam(`Parameter is not match the constraints, sku is longer than ${LIMITS.skuLength}.`);
}

/** "00" says that there is none. */
export function checkGtin(gtin: string | undefined) {
  if (gtin === undefined || gtin === '' || gtin === '00') return;
  if (gtinFault(gtin) !== null)
    throw new Refusal('error_param_validate', 'This is not a valid GTIN. Please, inform a valid number.');
}
