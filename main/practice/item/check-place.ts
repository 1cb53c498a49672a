import { attributesOf, BRANDS, categoryOf, isLeaf } from '../data/index.ts';
import type { PracticeAttribute, PracticeCategory } from '../data/index.ts';
import { badParam, Refusal } from '../gateway/refusal.ts';
import type { Attribute, ItemBody } from './body.ts';

/** The leaf an item goes into. @throws Refusal */
export function checkCategory(categoryId: number | undefined): PracticeCategory {
  const category = categoryId === undefined ? undefined : categoryOf(categoryId);
  if (!category) throw badParam('Invalid category.');
  if (!isLeaf(category)) throw new Refusal('error_invalid_category', `Invalid category ID ${category.id}`);
  if (category.blocked) throw new Refusal('error_category_is_block', 'Category is restricted');
  return category;
}

const IS_NUMBER = /^\d+([.]\d+)?$/;
/** What a typed answer must look like, by validation type; the others take any text. */
const TYPED: Record<number, RegExp> = { 1: /^\d+$/, 3: IS_NUMBER, 4: /^\d{1,10}$/ };

/** Free text takes words only, a drop-down takes ids only, a combo takes either. */
function checkValue(attribute: PracticeAttribute, value: Attribute['attribute_value_list'][number]) {
  const words = value.original_value_name?.trim() ?? '';
  if (value.value_id !== 0) {
    if (attribute.input === 3) throw new Refusal('error_value_id_must_equal_zero', 'Value_id must equal 0.');
    if (!attribute.values.some((known) => known.id === value.value_id)) {
      throw new Refusal('error_invalid_attribute_value', 'Invalid attribute value.');
    }
    return;
  }
  if (attribute.input === 1 || attribute.input === 4)
    throw new Refusal('error_invalid_attribute_value', 'Invalid attribute value.');
  if (words === '') throw new Refusal('error_value_name_required', 'Value_name is required.');
  if (TYPED[attribute.validation]?.test(words) === false)
    throw new Refusal('error_invalid_attribute_value', 'Invalid attribute value.');
  if (attribute.units.length > 0 && !attribute.units.includes(value.value_unit ?? '')) {
    throw new Refusal('error_invalid_attribute_value', 'Invalid attribute value.');
  }
}

export function checkAttributes(given: Attribute[] | undefined, category: PracticeCategory) {
  const known = attributesOf(category);
  const answered = new Set<number>();
  for (const one of given ?? []) {
    const attribute = known.find((candidate) => candidate.id === one.attribute_id);
    if (!attribute || answered.has(attribute.id))
      throw new Refusal('error_invalid_attribute', 'Category and attribute not match.');
    if (one.attribute_value_list.length === 0) continue;
    if (one.attribute_value_list.length > attribute.maxValues) {
      throw new Refusal('error_invalid_attribute', 'Invalid attribute. Too many values.');
    }
    for (const value of one.attribute_value_list) checkValue(attribute, value);
    answered.add(attribute.id);
  }
  if ((category.mandatory ?? []).some((id) => !answered.has(id))) {
    throw new Refusal('error_less_required_attribute', 'Mandatory attribute information required');
  }
}

export function checkBrand(brand: ItemBody['brand'], category: PracticeCategory) {
  if (brand === undefined) {
    if (category.brandMandatory) throw new Refusal('error_less_required_brand', 'Brand information required');
    return;
  }
  if (brand.brand_id === undefined) throw new Refusal('error_invalid_brand', 'Brand ID required');
  if (!brand.original_brand_name) throw new Refusal('error_invalid_brand', 'Brand name required');
  const known = BRANDS.find((candidate) => candidate.id === brand.brand_id);
  if (!known || known.name !== brand.original_brand_name) throw new Refusal('error_invalid_brand', 'Invalid brand');
}
