import { z } from 'zod';
import { badParam } from '../gateway/refusal.ts';
import { Dimension, SellerStock } from './body.ts';

export type Tier = { name: string; options: { name: string; imageId: string | null }[] };

const ModelFacts = z.object({
  weight: z.number().optional(),
  dimension: Dimension.optional(),
  gtin_code: z.string().optional(),
  pre_order: z.object({ is_pre_order: z.boolean(), days_to_ship: z.int().optional() }).optional(),
});
export type ModelBody = z.infer<typeof ModelFacts>;

export const NewModel = ModelFacts.extend({
  tier_index: z.array(z.int()),
  original_price: z.number(),
  model_sku: z.string().optional(),
  seller_stock: SellerStock,
});
export type NewModel = z.infer<typeof NewModel>;
export const ChangedModel = ModelFacts.extend({ model_id: z.int(), model_sku: z.string().optional() });

/** Both spellings of the tiers: today's "standardise" and the older one, which most clients still send. */
const Standard = z.object({
  variation_id: z.int(),
  variation_name: z.string().optional(),
  variation_option_list: z.array(
    z.object({ variation_option_name: z.string().optional(), image_id: z.string().optional() }),
  ),
});
const Plain = z.object({
  name: z.string(),
  option_list: z.array(
    z.object({ option: z.string(), image: z.object({ image_id: z.string().optional() }).optional() }),
  ),
});
export const InitTiers = z.object({
  item_id: z.int(),
  standardise_tier_variation: z.array(Standard).optional(),
  tier_variation: z.array(Plain).optional(),
  model: z.array(NewModel),
});

export function tiersOf(body: z.infer<typeof InitTiers>): Tier[] {
  if (body.standardise_tier_variation?.length) {
    return body.standardise_tier_variation.map((tier) => ({
      name: tier.variation_name ?? '',
      options: tier.variation_option_list.map((option) => ({
        name: option.variation_option_name ?? '',
        imageId: option.image_id ?? null,
      })),
    }));
  }
  if (!body.tier_variation && !body.standardise_tier_variation) {
    throw badParam('Wrong parameters, detail: standardise_tier_variation is required.');
  }
  return (body.tier_variation ?? []).map((tier) => ({
    name: tier.name,
    options: tier.option_list.map((option) => ({ name: option.option, imageId: option.image?.image_id || null })),
  }));
}
