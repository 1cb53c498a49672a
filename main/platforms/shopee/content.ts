// Our listing in Shopee's words. Pure: what goes out is decided here and can be looked at.
import type { ListingContent } from '../../../shared/model/listing.ts';
import { failure, type ShopeeCode } from './codes.ts';

type Variant = ListingContent['variants'][number];

/** Shopee's word for an item without a GTIN. */
const NO_GTIN = '00';
/** v2.product.add_item: brand 0 is "no brand". A brand of its own has to be registered there by a person first. */
const NO_BRAND = { brand_id: 0, original_brand_name: 'NoBrand' };

/** The packs of a listing. @throws PlatformError person shopee.no_pack when there is none */
export function firstPack(wanted: ListingContent): Variant {
  const first = wanted.variants[0];
  if (!first) throw failure('person', 'shopee.no_pack');
  return first;
}

export const hasPacks = (wanted: ListingContent): boolean => wanted.variants.length > 1;

/** A GTIN for Shopee: digits, or its word for "none". */
export const gtinCode = (gtin: string | null): string => gtin || NO_GTIN;
/** A GTIN from Shopee. */
export const gtinOf = (code: string | null | undefined): string | null => (code && code !== NO_GTIN ? code : null);

/** Shopee weighs in kilograms; we in grams. */
export const kilograms = (grams: number): number => grams / 1000;
export const grams = (weight: number): number => Math.round(weight * 1000);

export const sellerStock = (stock: number) => [{ stock }];

/** Fields of add_item and update_item, by ours. Photos, packs, parcel and "listed" need more than the words. */
export const textFields = {
  title: (wanted: ListingContent) => ({ item_name: wanted.title }),
  description: (wanted: ListingContent) => ({ description: wanted.description }),
  categoryId: (wanted: ListingContent) => ({ category_id: numberOf(wanted.categoryId, 'error_invalid_category') }),
  attributes: (wanted: ListingContent) => ({ attribute_list: attributeList(wanted.attributes) }),
  brand: () => ({ brand: NO_BRAND }),
} as const;

export function images(handles: readonly string[]) {
  if (handles.length === 0) throw failure('person', 'shopee.error_image_num_min');
  return { image: { image_id_list: [...handles] } };
}

/** Weight in kilograms; the size only when all of it is known. */
export function parcelFields({ weight, length, width, height }: ListingContent['parcel']) {
  if (length === null || width === null || height === null) return { weight: kilograms(weight) };
  return {
    weight: kilograms(weight),
    dimension: { package_length: length, package_width: width, package_height: height },
  };
}

/** `value_id` 0 says that the words are the person's own. */
function attributeList(answers: ListingContent['attributes']) {
  return answers
    .filter((answer) => answer.values.length > 0)
    .map((answer) => ({
      attribute_id: numberOf(answer.id, 'error_invalid_attribute'),
      attribute_value_list: answer.values.map((value) => ({
        value_id: value.id === null ? 0 : numberOf(value.id, 'error_invalid_attribute'),
        original_value_name: value.name,
        ...(value.unit && { value_unit: value.unit }),
      })),
    }));
}

/** An id of Shopee as the number it wants. @throws PlatformError person with the code when it is none of its ids */
export function numberOf(id: string, code: ShopeeCode): number {
  const number = Number(id);
  if (!Number.isSafeInteger(number) || number <= 0)
    throw failure('person', `shopee.${code}`, { value: id.slice(0, 60) });
  return number;
}
