// The port: what the house asks of a platform. A folder beside this file answers for each platform; it knows the wire
// protocol and nothing of the store, the outbox or the screens.
import type { ListingContent, ListingShown } from '../../shared/model/listing.ts';
import type { Category, CategoryAttribute, ListingLimits, PlatformId } from '../../shared/model/shop.ts';

/**
 * What went wrong, sorted by what to do next:
 * later     nothing happened over there, or it does not matter: try again by itself
 * lost      the answer was lost after the first byte: ask before sending again
 * sign-in   the shop must be signed in to again
 * photo     the platform no longer knows a picture that it gave us a handle for: upload it again
 * person    the platform refused; only a person can change what it refuses
 */
export type Trouble = 'later' | 'lost' | 'sign-in' | 'photo' | 'person';

/** Codes of trouble "later" that mean the line or the platform as a whole, not this errand: everything waits for it. */
export const LINE_TROUBLE: readonly string[] = ['line', 'captive', 'clock'];
/** Codes of trouble "later" that mean the whole shop: its other errands would be refused as well. */
export const SHOP_TROUBLE: readonly string[] = ['rate-limit', 'daily-limit'];

export class PlatformError extends Error {
  readonly trouble: Trouble;
  /** Key of the locales under platform.<id>.* or errand.why.*, e.g. "shopee.error_title_exceeds_max_length". */
  readonly code: string;
  readonly values: Record<string, string | number>;
  /** Not before so many milliseconds from now, when the platform or its limits say so. */
  readonly retryAfter: number | null;
  constructor(
    trouble: Trouble,
    code: string,
    values: Record<string, string | number> = {},
    retryAfter: number | null = null,
  ) {
    super(`${trouble}: ${code} ${JSON.stringify(values)}`);
    this.trouble = trouble;
    this.code = code;
    this.values = values;
    this.retryAfter = retryAfter;
  }
}

/** Secrets of one shop, e.g. partnerKey, accessToken, refreshToken and when each ends (ms since 1970). */
export type Secrets = Record<string, string | number>;

/** One shop's way to its platform. The outbox makes it; nothing in it outlives the call. */
export type Session = {
  host: string;
  account: Record<string, string | number>;
  readSecrets(): Secrets;
  /** Keeps new secrets in one atomic write. Called before a new token is used for the first time. */
  saveSecrets(secrets: Secrets): void;
  fetch: typeof globalThis.fetch;
  now(): number;
  /** Milliseconds to add to our clock to get the platform's, as last measured from its Date header. */
  skew: { get(): number; set(ms: number): void };
  signal: AbortSignal;
};

export type Reach = { reachable: true } | { reachable: false; captive: boolean };

export type Catalogue = {
  categories: Category[];
  /** Leaf to suggest for an OCOP set, where the platform or our data knows one. */
  suggested: Record<string, string>;
};

export type CategoryFacts = { attributes: CategoryAttribute[]; limits: ListingLimits };

export type SentPhoto = { bytes: Uint8Array; fileName: string };

export type Platform = {
  id: PlatformId;
  /** The same for every way of writing the same account: with a path behind the host, under another key. */
  accountKey(host: string, account: Session['account']): string;
  /** Data that the platform has not promised and an office may change. */
  facts: {
    photo: { maxSide: number; maxBytes: number; square: boolean };
    /** How long an answer may be lost before "not found" is believed, in milliseconds. */
    settle: number;
    /** Photos of one listing. */
    maxPhotos: number;
  };
  /** Is the platform itself there? Never believes a page that is not the platform's own answer. */
  probe(session: Pick<Session, 'host' | 'fetch' | 'now' | 'signal' | 'skew'>): Promise<Reach>;
  /** Signs in with a code or with tokens handed over; returns the public account, a name and the sealed part. */
  signIn(session: Session): Promise<{ account: Session['account']; name: string | null; secrets: Secrets }>;
  /** When the sign-in that these secrets hold ends for good (ms since 1970), if the platform says so. */
  endOf(secrets: Secrets): number | null;
  consentUrl(session: Pick<Session, 'host' | 'account' | 'now'>, partnerKey: string): string;
  catalogue(session: Session, language: 'vi' | 'en'): Promise<Catalogue>;
  category(session: Session, categoryId: string, language: 'vi' | 'en'): Promise<CategoryFacts>;
  /** Uploads one picture; the handle goes into the listing. Repeating it leaves an unused picture, never a second listing. */
  uploadPhoto(session: Session, photo: SentPhoto): Promise<{ handle: string }>;
  /** Makes the listing. Not idempotent: the caller settles a lost answer with `find` first. */
  create(
    session: Session,
    sku: string,
    wanted: ListingContent,
    handles: string[],
  ): Promise<{ remoteId: string; url: string | null }>;
  /** Adds the packs of a listing with more than one. Safe to repeat: it looks first. */
  variants(session: Session, remoteId: string, wanted: ListingContent): Promise<void>;
  /** Looks a listing up by our own SKU. More than one is a fault that a person must see: trouble "person". */
  find(session: Session, sku: string): Promise<{ remoteId: string; url: string | null } | null>;
  /** Sends the named fields of a listing that exists. Safe to repeat. */
  update(
    session: Session,
    remoteId: string,
    wanted: ListingContent,
    handles: string[],
    fields: (keyof ListingContent)[],
  ): Promise<void>;
  show(session: Session, remoteId: string, listed: boolean): Promise<void>;
  read(session: Session, remoteId: string): Promise<ListingShown>;
};
