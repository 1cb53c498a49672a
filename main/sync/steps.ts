// What each kind of errand does on the platform, and what is written when the platform has said so.
import type { ErrandKind } from '../../shared/model/errand.ts';
import type { Listing, ListingContent } from '../../shared/model/listing.ts';
import type { Photo, PhotoRole } from '../../shared/model/photo.ts';
import { changedFields, contentOf } from '../listings/content.ts';
import { PlatformError } from '../platforms/platform.ts';
import type { Platform, Session } from '../platforms/platform.ts';
import { findPhoto } from '../photos/row.ts';
import { readDossier } from '../products/dossier.ts';
import type { Store } from '../store/store.ts';
import type { Change } from '../store/write.ts';
import type { Line } from './line.ts';
import type { OpenErrand, Outbox } from './outbox.ts';
import { STEP } from './outbox.ts';

/** Gives the bytes that a platform gets for a picture: its look through the platform's profile. */
export type DerivePhoto = (
  photo: Pick<Photo, 'sha256' | 'ext' | 'recipe'>,
  profile: Platform['facts']['photo'],
) => Promise<Uint8Array>;

export type StepDeps = {
  store: Store;
  outbox: Outbox;
  line: Line;
  derive: DerivePhoto;
  /** How many findings stand between a product and a shop now. */
  blocking(productId: string, shopId: string): number;
  now(): number;
};
type Work = { errand: OpenErrand; listing: Listing; platform: Platform; session: Session };

/** Requests without a picture, for the day's count of data: a listing's text both ways. */
const TEXT_BYTES = 8_000;
/** How soon a lost answer is asked for. */
const ASK_AFTER_MS = 2_000;

export function createSteps({ store, outbox, line, derive, blocking, now }: StepDeps) {
  const { db, change } = store;

  function wantedOf(listing: Listing, platform: Platform): ListingContent {
    return contentOf(readDossier(db, listing.productId), listing, platform.facts.maxPhotos);
  }

  function handlesOf(shopId: string, photos: string[]): (string | null)[] {
    const select = db.prepare<[string, string], { handle: string }>(
      'SELECT handle FROM uploaded WHERE shopId = ? AND sha256 = ?',
    );
    return photos.map((sha256) => select.get(shopId, sha256)?.handle ?? null);
  }

  /** Everything the platform told, the errand's end, and what has to follow it, in one transaction. */
  function done(errand: OpenErrand, patch: Partial<Listing>, follows: ErrandKind[] = []) {
    const note: Parameters<Change>[0] = { action: 'listing.sent', undoable: false };
    change(note, (writer) => {
      writer.set('listing', errand.listingId, patch);
      outbox.markDone(errand.id, now());
      const open = outbox.open(errand.listingId).map((each) => each.kind);
      const { listingId, productId, shopId } = errand;
      for (const kind of follows.filter((each) => !open.includes(each))) {
        writer.errand({ listingId, productId, shopId, kind, step: STEP[kind], photoId: null, bytes: 0 });
      }
    });
  }

  /** Packs are sent after the listing; there may be more of them now than when it was queued. */
  const packsFollow = (content: ListingContent): ErrandKind[] => (content.variants.length > 1 ? ['variants'] : []);

  /** What was fine when the button was pressed may not be any more: a certificate taken away, a claim typed since. */
  function mayGo({ errand }: Work): boolean {
    const left = blocking(errand.productId, errand.shopId);
    if (left > 0) outbox.put(errand.id, 'person', { why: 'failure.listing.not-ready', values: { blocking: left } });
    return left === 0;
  }

  /** Puts the pictures that are not there yet before this errand. True when it has to wait for them. */
  function missingPhotos({ errand, platform }: Work, content: ListingContent): boolean {
    const handles = handlesOf(errand.shopId, content.photos);
    const absent = readDossier(db, errand.productId).photos.filter(
      (each) => handles[content.photos.indexOf(each.look)] === null,
    );
    if (absent.length === 0) return false;
    change({ action: 'listing.photos', undoable: false }, (writer) => {
      const { listingId, productId, shopId } = errand;
      for (const { id, bytes } of absent) {
        writer.errand({
          listingId,
          productId,
          shopId,
          kind: 'photo',
          step: STEP.photo,
          photoId: id,
          bytes: Math.min(bytes, platform.facts.photo.maxBytes),
        });
      }
    });
    return true;
  }

  async function photo({ errand, platform, session }: Work) {
    const source = findPhoto(db, errand.photoId ?? '');
    if (!source) return outbox.put(errand.id, 'cancelled');
    if (handlesOf(errand.shopId, [source.look])[0] !== null) return outbox.markDone(errand.id, now());
    const bytes = await derive(source, platform.facts.photo);
    if (!outbox.markSending(errand.id, now(), null)) return;
    line.spend(bytes.length);
    const { handle } = await platform.uploadPhoto(session, { bytes, fileName: fileNameOf(source.role, source.look) });
    db.transaction(() => {
      db.prepare(
        'INSERT INTO uploaded (shopId, sha256, handle) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET handle = excluded.handle',
      ).run(errand.shopId, source.look, handle);
      outbox.markDone(errand.id, now());
    }).immediate();
  }

  async function create(work: Work) {
    const { errand, listing, platform, session } = work;
    // Always asked first, not only after a lost answer: a restored or copied desk does not know what it had sent.
    const found = await platform.find(session, listing.sku);
    if (found) {
      const { content } = errand;
      const follows: ErrandKind[] = content ? packsFollow(content) : ['update'];
      return done(errand, { remoteId: found.remoteId, remoteUrl: found.url, sent: content }, follows);
    }
    // The platform may still be working on the lost call: "not found" counts only after its settling time.
    const settled = (errand.sentAt ?? 0) + platform.facts.settle;
    if (errand.state === 'asking' && now() < settled) {
      return outbox.put(errand.id, 'asking', { notBefore: Math.min(settled, now() + ASK_AFTER_MS * 2), why: 'asking' });
    }
    if (!mayGo(work)) return;
    const content = wantedOf(listing, platform);
    if (missingPhotos(work, content)) return outbox.put(errand.id, 'waiting');
    if (!outbox.markSending(errand.id, now(), content)) return;
    line.spend(TEXT_BYTES);
    const made = await platform.create(
      session,
      listing.sku,
      content,
      handlesOf(errand.shopId, content.photos).flatMap((handle) => handle ?? []),
    );
    return done(errand, { remoteId: made.remoteId, remoteUrl: made.url, sent: content }, packsFollow(content));
  }

  async function update(work: Work) {
    const { errand, listing, platform, session } = work;
    const content = wantedOf(listing, platform);
    const fields = listing.sent
      ? changedFields(listing.sent, content)
      : (Object.keys(content) as (keyof ListingContent)[]);
    // Somebody pressed twice: what they wanted is there already.
    if (fields.length === 0) return done(errand, {});
    if (!mayGo(work)) return;
    if (fields.includes('photos') && missingPhotos(work, content)) return outbox.put(errand.id, 'waiting');
    if (!outbox.markSending(errand.id, now(), content)) return;
    line.spend(TEXT_BYTES);
    const handles = handlesOf(errand.shopId, content.photos).flatMap((handle) => handle ?? []);
    await platform.update(session, remoteOf(listing), content, handles, fields);
    return done(errand, { sent: { ...content, listed: listing.sent?.listed ?? content.listed } }, packsFollow(content));
  }

  async function variants({ errand, listing, platform, session }: Work) {
    const content = listing.sent ?? wantedOf(listing, platform);
    if (!outbox.markSending(errand.id, now(), null)) return;
    await platform.variants(session, remoteOf(listing), content);
    return done(errand, {});
  }

  async function show({ errand, listing, platform, session }: Work) {
    if (!outbox.markSending(errand.id, now(), null)) return;
    const listed = errand.kind === 'show';
    await platform.show(session, remoteOf(listing), listed);
    return done(errand, listing.sent ? { sent: { ...listing.sent, listed } } : {});
  }

  async function confirm({ errand, listing, platform, session }: Work) {
    if (!outbox.markSending(errand.id, now(), null)) return;
    const shown = await platform.read(session, remoteOf(listing));
    return done(errand, { shown, shownAt: now(), remoteUrl: shown.url ?? listing.remoteUrl });
  }

  const steps: Record<ErrandKind, (work: Work) => Promise<unknown>> = {
    photo,
    create,
    update,
    variants,
    show,
    hide: show,
    confirm,
  };

  /** After the platform forgot a picture: its handles go, so that the create or update uploads them again. */
  function forgetPhotos(errand: OpenErrand) {
    for (const sha256 of errand.content?.photos ?? [])
      db.prepare('DELETE FROM uploaded WHERE shopId = ? AND sha256 = ?').run(errand.shopId, sha256);
  }

  return { run: (work: Work) => steps[work.errand.kind](work), forgetPhotos, askAfter: ASK_AFTER_MS };
}

function remoteOf(listing: Listing): string {
  if (!listing.remoteId) throw new PlatformError('person', 'not-created');
  return listing.remoteId;
}

/** A name that says nothing of the person or the phone: no accents, no special signs. */
const fileNameOf = (role: PhotoRole, sha256: string) => `${role}-${sha256.slice(0, 12)}.jpg`;
