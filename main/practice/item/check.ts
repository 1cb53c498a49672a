import { LIMITS } from '../data/index.ts';
import type { PracticeCategory } from '../data/index.ts';
import { badParam, Refusal } from '../gateway/refusal.ts';
import type { ItemBody } from './body.ts';
import { checkDaysToShip, checkDimension, checkLogistics, checkWeight } from './check-parcel.ts';
import { checkAttributes, checkBrand, checkCategory } from './check-place.ts';
import { checkWholesale } from './check-price.ts';
import { checkDescription, checkGtin, checkName, checkSku } from './check-text.ts';

type Pictures = { has(imageId: string): boolean };

export function checkImage(imageId: string, pictures: Pictures) {
  if (imageId.length < LIMITS.imageIdLength) {
    throw new Refusal('error_image_unavailable', 'Image is invalid: single image url length is less than 32.');
  }
  if (!pictures.has(imageId)) throw badParam('Image not exist.');
}

function checkImages(image: ItemBody['image'], pictures: Pictures) {
  const ids = image?.image_id_list ?? [];
  if (ids.length < LIMITS.images.min)
    throw new Refusal('error_image_num_min', `At least ${LIMITS.images.min} image is required.`);
  if (ids.length > LIMITS.images.max)
    throw badParam(`Parameter is not match the constraints, more than ${LIMITS.images.max} images.`);
  if ((image?.image_ratio ?? '1:1') !== '1:1') throw badParam('Parameter is not match the constraints, image_ratio.');
  for (const id of ids) checkImage(id, pictures);
}

/**
 * Everything an item must be, whether new or changed.
 * @param price whole VND, for the wholesale steps
 * @returns its category
 * @throws Refusal, the first that applies, with Shopee's name for it
 */
export function checkItem(body: ItemBody, price: number, pictures: Pictures): PracticeCategory {
  checkName(body.item_name);
  checkDescription(body);
  checkImages(body.image, pictures);
  const category = checkCategory(body.category_id);
  checkAttributes(body.attribute_list, category);
  checkBrand(body.brand, category);
  checkWeight(body.weight);
  checkDimension(body.dimension, category.dimensionMandatory === true);
  checkLogistics(body.logistic_info, body);
  checkDaysToShip(body.pre_order, category);
  checkWholesale(body.wholesale, price);
  checkSku(body.item_sku);
  checkGtin(body.gtin_code);
  // There is no video upload here, so no id of one can be known.
  if (body.video_upload_id?.length) throw new Refusal('error_video_info_not_found', 'Video_info not found.');
  return category;
}
