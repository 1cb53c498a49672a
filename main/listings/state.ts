// Where listings stand, for lists, the product page and the command line.
import type { Dossier } from '../../shared/model/dossier.ts';
import type { ErrandState } from '../../shared/model/errand.ts';
import type { Listing, ListingState, ListingView } from '../../shared/model/listing.ts';
import type { PlatformId } from '../../shared/model/shop.ts';
import { platforms } from '../platforms/index.ts';
import { fromRow } from '../store/entities.ts';
import type { Cell } from '../store/entities.ts';
import type { Db } from '../store/open.ts';
import { changedFields, contentOf } from './content.ts';

/** What waits outweighs what the platform showed last; a person's turn outweighs waiting. */
export function stateOf(listing: Pick<Listing, 'shown' | 'remoteId'>, open: ErrandState[]): ListingState {
  if (open.includes('person') || open.includes('sign-in')) return 'needs-person';
  if (open.length > 0) return 'waiting';
  if (listing.shown) return listing.shown.state;
  return listing.remoteId ? 'unknown' : 'draft';
}

const OPEN = "SELECT state FROM errand WHERE listingId = ? AND state NOT IN ('done', 'cancelled')";

export function openErrands(db: Db, listingId: string): ErrandState[] {
  return db
    .prepare<[string], { state: ErrandState }>(OPEN)
    .all(listingId)
    .map((row) => row.state);
}

export function readListings(db: Db, where: string, ...values: Cell[]): Listing[] {
  return db
    .prepare<Cell[], Record<string, Cell>>(`SELECT * FROM listing WHERE deleted = 0 AND ${where}`)
    .all(...values)
    .map((row) => fromRow('listing', row));
}

/** Listings in shops that were taken away rest until the shop is connected again. */
export const IN_OPEN_SHOP = 'shopId IN (SELECT id FROM shop WHERE deleted = 0)';

/** The listings of a product with their state and what changed since they were sent. */
export function viewListings(db: Db, dossier: Omit<Dossier, 'listings'>): ListingView[] {
  const platform = db.prepare<[string], { platform: PlatformId }>('SELECT platform FROM shop WHERE id = ?');
  return readListings(db, `productId = ? AND ${IN_OPEN_SHOP}`, dossier.product.id).map((listing) => {
    const shop = platform.get(listing.shopId);
    const wanted = shop ? contentOf(dossier, listing, platforms[shop.platform].facts.maxPhotos) : null;
    return {
      ...listing,
      state: stateOf(listing, openErrands(db, listing.id)),
      changed: listing.sent && wanted ? changedFields(listing.sent, wanted) : [],
    };
  });
}

type InList = { platform: string; shopId: string; state: ListingState };

/** States of many products' listings at once, for a page of the product list. */
export function listingStates(db: Db, productIds: string[]): Map<string, InList[]> {
  const rows = db
    .prepare<
      [string],
      {
        productId: string;
        shopId: string;
        platform: string;
        shown: string | null;
        remoteId: string | null;
        open: string | null;
      }
    >(
      `SELECT l.productId, l.shopId, s.platform, l.shown, l.remoteId,
         (SELECT group_concat(DISTINCT e.state) FROM errand e WHERE e.listingId = l.id AND e.state NOT IN ('done', 'cancelled')) AS open
       FROM listing l JOIN shop s ON s.id = l.shopId AND s.deleted = 0
       WHERE l.deleted = 0 AND l.productId IN (SELECT value FROM json_each(?))`,
    )
    .all(JSON.stringify(productIds));
  const states = new Map<string, InList[]>();
  for (const row of rows) {
    const shown = row.shown ? (JSON.parse(row.shown) as Listing['shown']) : null;
    const state = stateOf({ shown, remoteId: row.remoteId }, (row.open?.split(',') ?? []) as ErrandState[]);
    states.set(row.productId, [
      ...(states.get(row.productId) ?? []),
      { platform: row.platform, shopId: row.shopId, state },
    ]);
  }
  return states;
}
