// Listings that the platform is still looking at: asked about again from time to time, until it has said yes or no.
import type { Shop } from '../../shared/model/shop.ts';
import { readListings } from '../listings/state.ts';
import { platforms } from '../platforms/index.ts';
import type { Session } from '../platforms/platform.ts';
import { readShop } from '../shops/read.ts';
import type { Store } from '../store/store.ts';

/** Milliseconds between two looks at the same listing. */
const LOOK_AGAIN_MS = 60_000;

type Deps = { store: Store; now(): number; reaches(shop: Shop): Promise<boolean>; session(shop: Shop): Session };

/** A question that fails is no news: the listing is asked about the next time. */
export async function lookAtReviews({ store, now, reaches, session }: Deps) {
  for (const { id, shopId, remoteId } of readListings(
    store.db,
    "shown ->> 'state' = 'reviewing' AND shownAt <= ?",
    now() - LOOK_AGAIN_MS,
  )) {
    const shop = readShop(store, shopId);
    if (shop.deleted || !remoteId || !(await reaches(shop))) continue;
    const shown = await platforms[shop.platform].read(session(shop), remoteId).catch(() => null);
    if (shown)
      store.change({ action: 'listing.sent', undoable: false }, (writer) =>
        writer.set('listing', id, { shown, shownAt: now() }),
      );
  }
}
