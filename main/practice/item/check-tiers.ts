import { userLength } from '../../../shared/text/length.ts';
import { LIMITS } from '../data/index.ts';
import { badParam, Refusal } from '../gateway/refusal.ts';
import { checkDimension, checkWeight } from './check-parcel.ts';
import { checkPrice, checkStock } from './check-price.ts';
import { checkGtin, checkSku } from './check-text.ts';
import { checkImage } from './check.ts';
import type { ModelBody, NewModel, Tier } from './tiers.ts';

const within = (text: string, { min, max }: { min: number; max: number }) =>
  userLength(text) >= min && userLength(text) <= max;

export function checkTiers(tiers: Tier[], pictures: { has(imageId: string): boolean }) {
  if (tiers.length > LIMITS.tiers) throw badParam(`The level of tier-variation over ${LIMITS.tiers}.`);
  const names = tiers.map((tier) => tier.name);
  if (new Set(names).size < names.length)
    throw new Refusal('error_model_duplicate_name', 'Item tier_variation have duplicate name.');
  for (const { name, options } of tiers) {
    if (!within(name, LIMITS.tierName))
      throw new Refusal('error_tier_var_name_too_long', `variation name: 1 to ${LIMITS.tierName.max}`);
    if (options.length === 0 || options.length > LIMITS.options) {
      throw new Refusal('error_tier_opt_too_many', `Count of tier_variation options should be 1 to ${LIMITS.options}.`);
    }
    if (!options.every((option) => within(option.name, LIMITS.tierOption))) {
      throw new Refusal('error_tier_opt_val_too_long', `variation option: 1 to ${LIMITS.tierOption.max}`);
    }
    if (new Set(options.map((option) => option.name)).size < options.length) {
      throw new Refusal('error_model_duplicate_name', 'Item tier_variation have duplicate name.');
    }
    for (const option of options) if (option.imageId !== null) checkImage(option.imageId, pictures);
  }
}

/** The facts of models, each by itself and all together with those that exist. */
export function checkModels(models: NewModel[], tiers: Tier[], existing: number[][]) {
  if (models.length + existing.length > LIMITS.models) {
    throw new Refusal(
      'error_model_count_over_limit',
      `The count of model is too large. Should be under ${LIMITS.models}`,
    );
  }
  const taken = new Set(existing.map((place) => place.join()));
  for (const model of models) {
    const place = model.tier_index;
    if (place.length !== tiers.length) throw badParam('Model tier_index error.');
    if (place.some((option, tier) => option < 0 || option >= (tiers[tier]?.options.length ?? 0))) {
      throw new Refusal('error_model_tier_index_bound', 'Invalid item iter_index.');
    }
    if (taken.has(place.join()))
      throw new Refusal('error_model_duplicate_tier_variation_index', 'Item have duplicate tier_index.');
    taken.add(place.join());
    checkPrice(model.original_price);
    checkStock(model.seller_stock);
    checkModelFacts(model);
  }
}

export function checkModelFacts(model: ModelBody & { model_sku?: string | undefined }) {
  checkSku(model.model_sku);
  checkGtin(model.gtin_code);
  if (model.weight !== undefined || model.dimension !== undefined) checkWeight(model.weight);
  checkDimension(model.dimension, false);
}
