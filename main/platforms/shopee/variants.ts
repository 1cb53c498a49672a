import { z } from 'zod';
import type { ListingContent } from '../../../shared/model/listing.ts';
import type { Session } from '../platform.ts';
import { platformNow } from './clock.ts';
import { failure } from './codes.ts';
import { gtinCode, hasPacks, numberOf, sellerStock } from './content.ts';
import { FACTS } from './facts.ts';
import { itemsById, modelsOf, type Model } from './item.ts';
import { askShop } from './shop-call.ts';

type Pack = ListingContent['variants'][number];

/** The name of a pack as a buyer chooses it. */
const optionOf = (pack: Pack): string => pack.name.trim().normalize('NFC');

/**
 * Gives a listing its packs. Looks first, because doing it twice would replace them and orders would lose their pack.
 * @throws PlatformError later shopee.variants_wait while the listing is too young for it;
 *   person shopee.packs_differ when it has other packs already
 */
export async function variants(session: Session, remoteId: string, wanted: ListingContent): Promise<void> {
  if (!hasPacks(wanted)) return;
  const there = await modelsOf(session, remoteId);
  if (there.length > 0) {
    matched(there, wanted);
    return;
  }
  await oldEnough(session, remoteId);
  const json = {
    item_id: numberOf(remoteId, 'error_item_not_found'),
    tier_variation: [
      { name: FACTS.choiceName.value, option_list: wanted.variants.map((pack) => ({ option: optionOf(pack) })) },
    ],
    model: wanted.variants.map((pack, at) => ({
      tier_index: [at],
      model_sku: pack.sku,
      original_price: pack.price,
      seller_stock: sellerStock(pack.stock),
      gtin_code: gtinCode(pack.gtin),
    })),
  };
  await askShop(session, { path: '/api/v2/product/init_tier_variation', effect: 'repeats', json }, z.unknown());
}

/**
 * Our packs with Shopee's for each. Packs with another SKU or name are not ours to replace: orders hang on them.
 * @throws PlatformError person shopee.packs_differ
 */
export function matched(there: readonly Model[], wanted: ListingContent): { model: Model; pack: Pack }[] {
  const pairs = wanted.variants.flatMap((pack) => {
    const model = there.find((one) => one.model_sku === pack.sku && one.name.normalize('NFC') === optionOf(pack));
    return model ? [{ model, pack }] : [];
  });
  if (pairs.length !== wanted.variants.length || there.length !== wanted.variants.length) {
    throw failure('person', 'shopee.packs_differ', { here: wanted.variants.length, there: there.length });
  }
  return pairs;
}

/** Shopee asks for some seconds between making a listing and giving it packs; waiting is the caller's business. */
async function oldEnough(session: Session, remoteId: string): Promise<void> {
  const [item] = await itemsById(session, [remoteId]);
  if (!item) throw failure('person', 'shopee.error_item_not_found');
  // Shopee tells whole seconds, so the listing may be up to one younger than it says.
  const left = ((item.create_time ?? 0) + 1) * 1000 + FACTS.variantsWait.value - platformNow(session);
  if (left > 0) throw failure('later', 'shopee.variants_wait', {}, left);
}
