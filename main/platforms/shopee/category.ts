import { z } from 'zod';
import type { CategoryAttribute, ListingLimits } from '../../../shared/model/shop.ts';
import type { CategoryFacts, Session } from '../platform.ts';
import { FACTS } from './facts.ts';
import { askShop } from './shop-call.ts';

/** v2.product.get_attribute_tree. Attributes under a value (`child_attribute_list`) are not asked for. */
const Attribute = z.looseObject({
  attribute_id: z.number(),
  name: z.string().max(500).nullish(),
  mandatory: z.boolean().nullish(),
  attribute_value_list: z
    .array(z.looseObject({ value_id: z.number(), name: z.string().max(500).nullish() }))
    .max(20_000)
    .nullish(),
  attribute_info: z
    .looseObject({
      input_type: z.number().nullish(),
      attribute_unit_list: z.array(z.string().max(50)).max(200).nullish(),
      max_value_count: z.number().nullish(),
    })
    .nullish(),
});
const AttributeTree = z.looseObject({
  list: z
    .array(z.looseObject({ category_id: z.number().nullish(), attribute_tree: z.array(Attribute).max(500).nullish() }))
    .max(20),
});

const Range = z.looseObject({ min_limit: z.number().nullish(), max_limit: z.number().nullish() }).nullish();
/** v2.product.get_item_limit. */
const ItemLimit = z.looseObject({
  price_limit: Range,
  stock_limit: Range,
  item_name_length_limit: Range,
  item_description_length_limit: Range,
  item_image_count_limit: Range,
  weight_limit: z.looseObject({ weight_mandatory: z.boolean().nullish() }).nullish(),
  dimension_limit: z.looseObject({ dimension_mandatory: z.boolean().nullish() }).nullish(),
});

/** get_attribute_tree wants "vn" where get_category wants "vi" (both pages read 2026-11-22). */
const LANGUAGE = { vi: 'vn', en: 'en' } as const;

export async function category(session: Session, categoryId: string, language: 'vi' | 'en'): Promise<CategoryFacts> {
  const tree = await askShop(
    session,
    {
      path: '/api/v2/product/get_attribute_tree',
      effect: 'reads',
      query: { category_id_list: categoryId, language: LANGUAGE[language] },
    },
    AttributeTree,
  );
  const limit = await askShop(
    session,
    { path: '/api/v2/product/get_item_limit', effect: 'reads', query: { category_id: categoryId } },
    ItemLimit,
  );
  return { attributes: (tree.list[0]?.attribute_tree ?? []).map(attributeOf), limits: limitsOf(limit) };
}

/** SINGLE_DROP_DOWN, SINGLE_COMBO_BOX, FREE_TEXT_FILED, MULTI_DROP_DOWN, MULTI_COMBO_BOX. */
const INPUT: Record<number, CategoryAttribute['input']> = {
  1: 'choice',
  2: 'choice-or-text',
  3: 'text',
  4: 'choices',
  5: 'choices-or-text',
};

function attributeOf(attribute: z.infer<typeof Attribute>): CategoryAttribute {
  const info = attribute.attribute_info;
  return {
    id: String(attribute.attribute_id),
    name: nameOf(attribute.name, attribute.attribute_id),
    mandatory: attribute.mandatory === true,
    input: INPUT[info?.input_type ?? 3] ?? 'text',
    values: (attribute.attribute_value_list ?? []).map((value) => ({
      id: String(value.value_id),
      name: nameOf(value.name, value.value_id),
    })),
    units: info?.attribute_unit_list ?? [],
    maxValues: whole(info?.max_value_count),
  };
}

function limitsOf(limit: z.infer<typeof ItemLimit>): ListingLimits {
  return {
    titleMin: whole(limit.item_name_length_limit?.min_limit),
    titleMax: whole(limit.item_name_length_limit?.max_limit),
    descriptionMin: whole(limit.item_description_length_limit?.min_limit),
    descriptionMax: whole(limit.item_description_length_limit?.max_limit),
    photosMin: whole(limit.item_image_count_limit?.min_limit),
    photosMax: whole(limit.item_image_count_limit?.max_limit),
    priceMin: limit.price_limit?.min_limit ?? null,
    priceMax: limit.price_limit?.max_limit || null,
    stockMin: Math.trunc(limit.stock_limit?.min_limit ?? 0),
    stockMax: whole(limit.stock_limit?.max_limit),
    hashtagsMax: FACTS.hashtags.value,
    photoMaxBytes: FACTS.photoBytesAccepted.value,
    photoMinSide: null,
    weightNeeded: limit.weight_limit?.weight_mandatory === true,
    sizeNeeded: limit.dimension_limit?.dimension_mandatory === true,
  };
}

/** What a person reads; an id is better than an empty line. */
const nameOf = (name: string | null | undefined, id: number): string => (name || String(id)).normalize('NFC');

/** Zero and nothing both mean "no limit" in Shopee's answers. */
const whole = (value: number | null | undefined): number | null => (value ? Math.trunc(value) : null);
