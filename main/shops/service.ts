// Shops: signing in to a platform with the office's own keys, and what the platform says of itself.
import type { z } from 'zod';
import { Failure } from '../../shared/contract/failure.ts';
import type { shops as contract } from '../../shared/contract/shops.ts';
import type { ListingShown } from '../../shared/model/listing.ts';
import type { OcopSet } from '../../shared/model/product.ts';
import type { PlatformId, Shop, ShopState } from '../../shared/model/shop.ts';
import { platforms } from '../platforms/index.ts';
import { PlatformError } from '../platforms/platform.ts';
import type { Secrets, Session } from '../platforms/platform.ts';
import { fromRow } from '../store/entities.ts';
import type { Cell } from '../store/entities.ts';
import type { Store } from '../store/store.ts';
import type { Line } from '../sync/line.ts';
import type { Outbox } from '../sync/outbox.ts';
import { sessionFor } from '../sync/session.ts';
import type { Net } from '../sync/session.ts';
import { createCatalogue } from './catalogue.ts';
import { readShop } from './read.ts';

type Schema<P extends keyof typeof contract> = (typeof contract)[P]['~orpc']['inputSchema'];
type Connect = z.output<NonNullable<Schema<'connect'>>>;

export type ShopDeps = { store: Store; outbox: Outbox; line: Line; net: Net; kick(): void; language(): 'vi' | 'en' };

/** How long a person waits in front of a screen for a platform's answer. */
const PATIENCE_MS = 30_000;
/** A whole category tree over a 2G line; each call inside has a patience of its own (milliseconds). */
const CATALOGUE_MS = 15 * 60_000;
const isLoopback = (host: string) => ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(host).hostname);

const patience = () => new Promise((resolve) => setTimeout(resolve, PATIENCE_MS).unref());

/** @throws Failure shop.bad-host: keys only go over HTTPS, or to this machine */
function cleanHost(host: string): string {
  const url = URL.canParse(host) ? new URL(host) : null;
  const safe = url && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(host)));
  if (!safe || url.username || url.password || url.search || url.hash) throw new Failure('shop.bad-host', { host });
  return url.href.replace(/\/+$/, '');
}

/** A platform's refusal in front of a person, as a failure with words. */
export function asShopFailure(error: unknown): unknown {
  if (!(error instanceof PlatformError)) return error;
  if (error.code === 'captive') return new Failure('shop.captive');
  if (error.trouble === 'later' || error.trouble === 'lost')
    return new Failure('shop.unreachable', {}, { cause: error });
  return new Failure('shop.refused', { reason: error.code, ...error.values }, { cause: error });
}

export function createShops({ store, outbox, line, net, kick, language }: ShopDeps) {
  const { db, change } = store;
  const catalogue = createCatalogue(db, net.now);

  const rows = () =>
    db
      .prepare<[], Record<string, Cell>>('SELECT * FROM shop WHERE deleted = 0 ORDER BY practice, name')
      .all()
      .map((row) => fromRow('shop', row));
  function state(shop: Shop): ShopState {
    const sealed = store.secrets.state(shop.id);
    const ended = sealed.ends !== null && sealed.ends <= net.now();
    const held = db.prepare("SELECT 1 FROM errand WHERE shopId = ? AND state = 'sign-in'").get(shop.id);
    const signIn = sealed.state === 'fine' && (ended || held) ? 'needed' : sealed.state;
    return { ...shop, signIn, signInEnds: sealed.ends, catalogueAsOf: catalogue.asOf(shop.id) };
  }

  /** A session before there is a shop: its secrets stay in memory until the platform has said yes. */
  function candidate(host: string, account: Connect['account'], secrets: Secrets): Session & { kept(): Secrets } {
    let kept = secrets;
    return {
      host,
      account,
      readSecrets: () => kept,
      saveSecrets: (next) => void (kept = next),
      kept: () => kept,
      fetch: net.fetch,
      now: net.now,
      skew: line.skew(host),
      signal: AbortSignal.timeout(PATIENCE_MS),
    };
  }

  /** The same account is the same shop, under whatever key, also after it was taken away: its listings come back. */
  function known(platform: PlatformId, host: string, account: Shop['account']): string | undefined {
    const all = db
      .prepare<[string], Record<string, Cell>>('SELECT * FROM shop WHERE platform = ?')
      .all(platform)
      .map((row) => fromRow('shop', row));
    const { accountKey } = platforms[platform];
    return all.find((shop) => accountKey(shop.host, shop.account) === accountKey(host, account))?.id;
  }

  async function refreshCatalogue(id: string): Promise<ShopState> {
    const shop = readShop(store, id);
    const session = sessionFor(store, line, net, shop, AbortSignal.timeout(CATALOGUE_MS));
    const platform = platforms[shop.platform];
    try {
      const tree = await platform.catalogue(session, language());
      catalogue.keep(id, tree);
      // Limits of the leaves we suggest are fetched along: they are the ones a producer needs without a line.
      for (const leaf of new Set(Object.values(tree.suggested)))
        catalogue.keepCategory(id, leaf, await platform.category(session, leaf, language()));
      line.got(shop.host);
    } catch (error) {
      throw asShopFailure(error);
    }
    store.tell({ changed: [{ entity: 'shop', id, subject: id }], outbox: false });
    return state(shop);
  }

  return {
    list: () => rows().map(state),

    async connect({ platform, host: typed, account, name, owner, secrets }: Connect): Promise<ShopState> {
      const host = cleanHost(typed);
      const clean = Object.fromEntries(Object.entries(secrets).filter(([, value]) => value !== undefined)) as Secrets;
      const session = candidate(host, account, clean);
      const answer = await platforms[platform].signIn(session).catch((error: unknown) => {
        throw asShopFailure(error);
      });
      const id = change({ action: 'shop.connect', undoable: false }, (writer) => {
        const facts = {
          platform,
          host,
          account: answer.account,
          name: name ?? answer.name,
          practice: isLoopback(host),
          owner: owner ?? null,
        };
        const old = known(platform, host, answer.account);
        if (old) writer.set('shop', old, { ...facts, deleted: false });
        const shopId = old ?? writer.insert('shop', facts);
        // In the same transaction: a shop without its keys, or keys without their shop, cannot be.
        store.secrets.save(shopId, answer.secrets, platforms[platform].endOf(answer.secrets));
        outbox.resumeShop(shopId);
        return shopId;
      });
      line.got(host);
      // The categories are wanted at once, but signing in has worked without them too; on a slow line they follow.
      await Promise.race([refreshCatalogue(id).catch(() => null), patience()]);
      kick();
      return state(readShop(store, id));
    },

    consent({
      platform,
      host,
      account,
      partnerKey,
    }: {
      platform: PlatformId;
      host: string;
      account: Shop['account'];
      partnerKey: string;
    }) {
      return { url: platforms[platform].consentUrl({ host: cleanHost(host), account, now: net.now }, partnerKey) };
    },

    disconnect(id: string) {
      const shop = readShop(store, id);
      const waits = db.prepare<[string]>(
        "SELECT 1 FROM errand WHERE shopId = ? AND state NOT IN ('done', 'cancelled')",
      );
      change({ action: 'shop.disconnect', undoable: false }, (writer) => {
        if (waits.get(id)) throw new Failure('shop.in-use', { name: shop.name ?? '' });
        writer.set('shop', id, { deleted: true });
        store.secrets.forget(id);
      });
      return { id };
    },

    refreshCatalogue,
    suggest: (shopId: string, set: OcopSet | null) => catalogue.suggest(shopId, set),
    categories(shopId: string, search: string, set: OcopSet | null) {
      return { categories: catalogue.search(shopId, search, set) };
    },
    /** How a listing stands on its platform now. */
    async read(id: string, remoteId: string): Promise<ListingShown> {
      const shop = readShop(store, id);
      const session = sessionFor(store, line, net, shop, AbortSignal.timeout(PATIENCE_MS));
      const shown = await platforms[shop.platform].read(session, remoteId).catch((error: unknown) => {
        throw asShopFailure(error);
      });
      line.got(shop.host);
      return shown;
    },
    facts: catalogue.facts,
    /** Reads what is kept; asks the platform only for what is not. */
    async category(shopId: string, categoryId: string) {
      const shop = readShop(store, shopId);
      const category = catalogue.category(shopId, categoryId);
      let facts = catalogue.facts(shopId, categoryId);
      if (!facts) {
        const session = sessionFor(store, line, net, shop, AbortSignal.timeout(PATIENCE_MS));
        facts = await platforms[shop.platform].category(session, categoryId, language()).catch((error: unknown) => {
          throw asShopFailure(error);
        });
        catalogue.keepCategory(shopId, categoryId, facts);
      }
      return { category, attributes: facts.attributes, limits: facts.limits };
    },
  };
}
export type ShopService = ReturnType<typeof createShops>;
