import { z } from 'zod';
import type { ListingContent } from '../../../shared/model/listing.ts';
import type { Session } from '../platform.ts';
import { channelsFor } from './channels.ts';
import { firstPack, gtinCode, hasPacks, images, parcelFields, sellerStock, textFields } from './content.ts';
import { buyerPage } from './item.ts';
import { askShop } from './shop-call.ts';

/** v2.product.add_item. */
const Added = z.looseObject({ item_id: z.number().int().positive() });

/**
 * Makes the listing, with our SKU on it so that a lost answer can be settled. Shopee takes no packs here: the first one
 * lends its price and stock until `variants` adds them all.
 */
export async function create(
  session: Session,
  sku: string,
  wanted: ListingContent,
  handles: readonly string[],
): Promise<{ remoteId: string; url: string | null }> {
  const pack = firstPack(wanted);
  const json = {
    ...textFields.title(wanted),
    ...textFields.description(wanted),
    ...textFields.categoryId(wanted),
    ...textFields.attributes(wanted),
    ...textFields.brand(),
    ...images(handles),
    ...parcelFields(wanted.parcel),
    item_sku: sku,
    original_price: pack.price,
    seller_stock: sellerStock(pack.stock),
    gtin_code: gtinCode(hasPacks(wanted) ? null : pack.gtin),
    condition: 'NEW',
    item_status: wanted.listed ? 'NORMAL' : 'UNLIST',
    logistic_info: await channelsFor(session, wanted.parcel),
  };
  const added = await askShop(session, { path: '/api/v2/product/add_item', effect: 'makes', json }, Added);
  return { remoteId: String(added.item_id), url: buyerPage(session, String(added.item_id)) };
}
