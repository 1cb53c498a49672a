// Listings: which product goes into which shop, with the category and answers that the platform asks for; publishing
// puts what is missing into the outbox and sends nothing by itself.
import type { Errand } from '../../shared/model/errand.ts';
import { Failure } from '../../shared/contract/failure.ts';
import type { Listing, ListingContent, ListingView } from '../../shared/model/listing.ts';
import type { Shop } from '../../shared/model/shop.ts';
import { platforms } from '../platforms/index.ts';
import { readDossier } from '../products/dossier.ts';
import type { ShopService } from '../shops/service.ts';
import type { Fields } from '../store/entities.ts';
import type { Store } from '../store/store.ts';
import type { Writer } from '../store/write.ts';
import { STEP } from '../sync/outbox.ts';
import type { Outbox } from '../sync/outbox.ts';
import { readShop } from '../shops/read.ts';
import { changedFields, contentOf, skuOf } from './content.ts';
import { IN_OPEN_SHOP, readListings, stateOf, openErrands } from './state.ts';

export type ListingDeps = {
  store: Store;
  outbox: Outbox;
  shops: Pick<ShopService, 'list' | 'suggest' | 'read'>;
  now(): number;
  /** How many findings stand between this product and that shop. */
  blocking(productId: string, shopId: string): number;
  kick(): void;
};

type Step = { kind: Errand['kind']; photoId?: string; bytes?: number };
/** A listing's text in both directions, for the estimate of what waits. */
const TEXT_BYTES = 8_000;

export function createListings({ store, outbox, shops, now, blocking, kick }: ListingDeps) {
  const { db, change } = store;
  const find = (productId: string, shopId: string) =>
    readListings(db, 'productId = ? AND shopId = ?', productId, shopId)[0];

  /** @throws Failure not-found, also for a shop that was taken away */
  function openShop(id: string): Shop {
    const shop = readShop(store, id);
    if (shop.deleted) throw new Failure('not-found', { entity: 'shop', id });
    return shop;
  }

  function prepareIn(writer: Writer, productId: string, shopId: string, patch: Fields<'listing'>): string {
    // Also one that an undo put away: there is never a second row for the same product in the same shop.
    const known = db
      .prepare<[string, string], { id: string }>('SELECT id FROM listing WHERE productId = ? AND shopId = ?')
      .get(productId, shopId);
    if (known) {
      writer.set('listing', known.id, { ...patch, deleted: false });
      return known.id;
    }
    writer.get('product', productId);
    const categoryId = shops.suggest(shopId, writer.get('product', productId).ocopSet);
    return writer.insert('listing', {
      productId,
      shopId,
      sku: skuOf(productId),
      wanted: 'draft',
      categoryId,
      attributes: [],
      ...patch,
    });
  }

  /** The steps that bring the platform from what it was sent to what is wanted. None when nothing differs. */
  function stepsFor(
    listing: Listing,
    content: ListingContent,
    photoBytes: Map<string, { id: string; bytes: number }>,
    shopId: string,
  ): Step[] {
    const has = db.prepare<[string, string]>('SELECT 1 FROM uploaded WHERE shopId = ? AND sha256 = ?');
    const fields = listing.sent ? changedFields(listing.sent, content) : null;
    const photos =
      fields === null || fields.includes('photos') ? content.photos.filter((look) => !has.get(shopId, look)) : [];
    const uploads = [...new Set(photos)].flatMap((look) => {
      const source = photoBytes.get(look);
      return source ? [{ kind: 'photo' as const, photoId: source.id, bytes: source.bytes }] : [];
    });
    const several: Step[] = content.variants.length > 1 ? [{ kind: 'variants' }] : [];
    if (!listing.remoteId) return [...uploads, { kind: 'create', bytes: TEXT_BYTES }, ...several, { kind: 'confirm' }];
    const edits: Step[] =
      fields === null || fields.length > 0 ? [...uploads, { kind: 'update', bytes: TEXT_BYTES }, ...several] : [];
    const back: Step[] = listing.sent?.listed === false ? [{ kind: 'show' }] : [];
    return edits.length + back.length > 0 ? [...edits, ...back, { kind: 'confirm' }] : [];
  }

  const missingOf = (open: Errand[], kinds: Errand['kind'][]): Step[] =>
    kinds.filter((kind) => !open.some((errand) => errand.kind === kind)).map((kind) => ({ kind }));

  function queue(writer: Writer, listing: Listing, steps: Step[]): string[] {
    const { productId, shopId } = listing;
    return steps.map(({ kind, photoId, bytes }) =>
      writer.errand({
        listingId: listing.id,
        productId,
        shopId,
        kind,
        step: STEP[kind],
        photoId: photoId ?? null,
        bytes: bytes ?? 0,
      }),
    );
  }

  /** One product into one shop, in one transaction with its errands. What already waits is not queued again. */
  function publishOne(productId: string, shopId: string): Errand[] {
    const shop = readShop(store, shopId);
    const { facts } = platforms[shop.platform];
    const added = change({ action: 'listing.publish', undoable: false }, (writer) => {
      const id = prepareIn(writer, productId, shopId, { wanted: 'listed' });
      const open = outbox.open(id);
      // A hide that has not gone out is overtaken by this.
      for (const errand of open)
        if (errand.kind === 'hide' && errand.state !== 'sending') outbox.put(errand.id, 'cancelled');
      // What carries the content and has not gone out yet will read it when it does: nothing to add.
      if (open.some((errand) => ['create', 'update'].includes(errand.kind) && errand.sentAt === null)) return [];
      // What has gone out went with the content of then.
      if (open.some((errand) => errand.kind === 'create'))
        return queue(writer, writer.get('listing', id), missingOf(open, ['update', 'confirm']));
      // Taken down over there: what was sent counts for nothing, and it is listed anew.
      if (writer.get('listing', id).shown?.state === 'deleted')
        writer.set('listing', id, { remoteId: null, remoteUrl: null, sent: null, shown: null });
      const listing = writer.get('listing', id);
      const dossier = readDossier(db, productId);
      const bytes = new Map(
        dossier.photos.map((photo) => [
          photo.look,
          { id: photo.id, bytes: Math.min(photo.bytes, facts.photo.maxBytes) },
        ]),
      );
      const steps = stepsFor(listing, contentOf(dossier, listing, facts.maxPhotos), bytes, shopId);
      const kinds = open.map((errand) => errand.kind);
      return queue(
        writer,
        listing,
        steps.filter((step) => step.kind === 'photo' || !kinds.includes(step.kind)),
      );
    });
    const listing = find(productId, shopId);
    return added.length > 0 || !listing ? added.map(outbox.get) : outbox.open(listing.id);
  }

  function showOrHide(id: string, kind: 'show' | 'hide') {
    const [listing] = readListings(db, 'id = ?', id);
    if (!listing) throw new Failure('not-found', { entity: 'listing', id });
    openShop(listing.shopId);
    if (!listing.remoteId) throw new Failure('listing.not-listed');
    const errands = change({ action: `listing.${kind}`, undoable: false }, (writer) => {
      writer.set('listing', id, { wanted: kind === 'show' ? 'listed' : 'hidden' });
      // The last word counts: what was said before and has not gone out is taken back.
      for (const errand of outbox.open(id)) {
        if (['show', 'hide'].includes(errand.kind) && errand.state !== 'sending') outbox.put(errand.id, 'cancelled');
      }
      const open = outbox.open(id);
      const isSo =
        listing.sent?.listed === (kind === 'show') && listing.shown?.state === (kind === 'show' ? 'live' : 'hidden');
      const inFlight = open.some((errand) => ['show', 'hide'].includes(errand.kind));
      return isSo && !inFlight ? [] : queue(writer, listing, [{ kind }, ...missingOf(open, ['confirm'])]);
    });
    kick();
    return { errands: errands.map(outbox.get) };
  }

  return {
    list(productId?: string) {
      const ids = productId
        ? [productId]
        : db
            .prepare<[], { productId: string }>('SELECT DISTINCT productId FROM listing WHERE deleted = 0')
            .all()
            .map((row) => row.productId);
      return { listings: ids.flatMap((id) => readDossier(db, id).listings) };
    },
    /** Not for undo: a listing that is on its way, or on the platform, must not lose its row. */
    prepare({
      productId,
      shopId,
      gesture,
      ...patch
    }: { productId: string; shopId: string; gesture?: string | undefined } & Fields<'listing'>) {
      openShop(shopId);
      return change({ action: 'listing.prepare', gesture, undoable: false }, (writer) => ({
        id: prepareIn(writer, productId, shopId, patch),
      }));
    },
    publish(productIds: string[], shopIds: string[] | 'all') {
      const targets = (shopIds === 'all' ? shops.list() : shopIds.map(openShop)).map((shop) => shop.id);
      const errands: Errand[] = [];
      const notReady: { productId: string; shopId: string; blocking: number }[] = [];
      for (const productId of productIds) {
        for (const shopId of targets) {
          if (!find(productId, shopId))
            change({ action: 'listing.prepare', undoable: false }, (writer) =>
              prepareIn(writer, productId, shopId, {}),
            );
          const left = blocking(productId, shopId);
          if (left > 0) notReady.push({ productId, shopId, blocking: left });
          else errands.push(...publishOne(productId, shopId));
        }
      }
      kick();
      return { errands, notReady };
    },
    /** @throws Failure shop.unreachable and the like; what was known stays then */
    async refresh(id: string): Promise<ListingView> {
      const [listing] = readListings(db, 'id = ?', id);
      if (!listing?.remoteId) throw new Failure('listing.not-listed');
      const shown = await shops.read(listing.shopId, listing.remoteId);
      change({ action: 'listing.sent', undoable: false }, (writer) =>
        writer.set('listing', id, { shown, shownAt: now() }),
      );
      const fresh = readDossier(db, listing.productId).listings.find((each) => each.id === id);
      if (!fresh) throw new Failure('not-found', { entity: 'listing', id });
      return fresh;
    },
    show: (id: string) => showOrHide(id, 'show'),
    hide: (id: string) => showOrHide(id, 'hide'),
    /** For the command line's status: every listing in one line. */
    status() {
      return {
        listings: readListings(db, IN_OPEN_SHOP).map((listing) => ({
          product: listing.productId,
          shop: listing.shopId,
          state: stateOf(listing, openErrands(db, listing.id)),
          remoteId: listing.remoteId,
          asOf: listing.shownAt,
        })),
      };
    },
  };
}
export type ListingService = ReturnType<typeof createListings>;
