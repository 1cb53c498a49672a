import { z } from 'zod';
import { wrongParam } from '../gateway/refusal.ts';

// What add_item and update_item may carry (v2.product.add_item, read 2026-11-22), in the wire's own words. A field of the
// wrong kind is refused here; what is missing or out of bounds is refused by the checks, each with its own error name.

export const Dimension = z.object({ package_height: z.int(), package_length: z.int(), package_width: z.int() });
export const SellerStock = z.array(z.object({ location_id: z.string().optional(), stock: z.int() }));
const PreOrder = z.object({ is_pre_order: z.boolean(), days_to_ship: z.int().optional() });

const AttributeValue = z.object({
  value_id: z.int(),
  original_value_name: z.string().optional(),
  value_unit: z.string().optional(),
});
export const Attribute = z.object({ attribute_id: z.int(), attribute_value_list: z.array(AttributeValue).default([]) });
export type Attribute = z.infer<typeof Attribute>;

export const Logistic = z.object({
  logistic_id: z.int(),
  enabled: z.boolean(),
  size_id: z.int().optional(),
  shipping_fee: z.number().optional(),
  is_free: z.boolean().optional(),
});
export type Logistic = z.infer<typeof Logistic>;

/** The part that update_item may change too. Price and stock have calls of their own. */
const Changeable = z.object({
  item_name: z.string().optional(),
  description: z.string().optional(),
  description_type: z.enum(['normal', 'extended']).optional(),
  weight: z.number().optional(),
  dimension: Dimension.optional(),
  logistic_info: z.array(Logistic).optional(),
  attribute_list: z.array(Attribute).optional(),
  category_id: z.int().optional(),
  image: z.object({ image_id_list: z.array(z.string()), image_ratio: z.string().optional() }).optional(),
  pre_order: PreOrder.optional(),
  item_sku: z.string().optional(),
  condition: z.enum(['NEW', 'USED']).optional(),
  wholesale: z.array(z.object({ min_count: z.int(), max_count: z.int(), unit_price: z.number() })).optional(),
  video_upload_id: z.array(z.string()).optional(),
  brand: z.object({ brand_id: z.int().optional(), original_brand_name: z.string().optional() }).optional(),
  gtin_code: z.string().optional(),
});
export type ItemBody = z.infer<typeof Changeable>;

const ItemStatus = z.enum(['NORMAL', 'UNLIST']);
export const AddItem = Changeable.extend({
  original_price: z.number().optional(),
  seller_stock: SellerStock.optional(),
  item_status: ItemStatus.default('NORMAL'),
});
export type AddItem = z.infer<typeof AddItem>;
export const UpdateItem = Changeable.extend({ item_id: z.int(), item_status: ItemStatus.optional() });

/** null means "not given", as in Shopee's own samples. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== null)
      .map(([key, inner]) => [key, withoutNulls(inner)]),
  );
}

/** A JSON body in its shape. @throws Refusal error_param naming the first field that is of the wrong kind */
export function readBody<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  const read = schema.safeParse(withoutNulls(body));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw wrongParam(`invalid field ${issue?.path.join('.') || 'body'}: ${issue?.message ?? ''}`);
}
