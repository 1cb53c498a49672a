import { LIMITS } from '../data/index.ts';
import { badParam, Refusal } from '../gateway/refusal.ts';
import type { AddItem, ItemBody } from './body.ts';

/** Whole VND: only SG, MY, BR, MX, PL, ES and AR may have decimals. */
export function checkPrice(price: number | undefined): number {
  if (price === undefined || !Number.isInteger(price) || price <= 0) {
    throw new Refusal('error_invalid_price', 'Invalid price, please use the correct format');
  }
  if (price < LIMITS.price.min)
    throw new Refusal('error_price_exceed_min_limitt', 'Original_price is less than min price limit.');
  if (price > LIMITS.price.max)
    throw new Refusal('error_price_exceed_max_limitt', 'Original_price is bigger than max price limit.');
  return price;
}

/** Pieces; the practice shop has no warehouses, so no location may be named. */
export function checkStock(given: AddItem['seller_stock']): number {
  if (given?.some((stock) => stock.location_id)) {
    throw new Refusal(
      'error_auth',
      'You do not have right to use seller location_id, please only fill seller_stock filed.',
    );
  }
  if ((given?.length ?? 0) > 1) throw badParam('Invalid parameter for product.');
  const stock = given?.[0]?.stock ?? 0;
  if (stock < LIMITS.stock.min || stock > LIMITS.stock.max)
    throw badParam('Parameter is not match the constraints, stock.');
  return stock;
}

export function checkWholesale(wholesale: ItemBody['wholesale'], price: number) {
  let before = 1;
  for (const tier of wholesale ?? []) {
    if (tier.min_count <= before || tier.max_count < tier.min_count) throw badParam('Invalid wholesale setting.');
    if (tier.unit_price >= price) {
      throw new Refusal('error_whole_sale_price_setting_incorrect', "Wholesale price can't more than original price.");
    }
    if (tier.unit_price < (price * LIMITS.wholesalePercent.min) / 100) {
      throw new Refusal('error_wholesale_price_less_than_ratio_limit', 'Wholesale price is less than ratio limit.');
    }
    before = tier.max_count;
  }
}
