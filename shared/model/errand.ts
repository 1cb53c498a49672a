import { z } from 'zod';
import { Id, Instant } from './ids.ts';

/** Steps of a listing's way to the platform. Each may fail, and be tried again, by itself. */
export const ERRAND_KINDS = ['photo', 'create', 'variants', 'update', 'show', 'hide', 'confirm'] as const;
export type ErrandKind = (typeof ERRAND_KINDS)[number];

/**
 * waiting   nothing of it has left this machine, or it is known not to have arrived
 * sending   the first byte may have gone out; written before it does
 * asking    the answer was lost; the platform is asked before anything is sent again
 * done      the platform itself said so
 * sign-in   waits until somebody signs in to the shop again
 * person    waits until somebody corrects something or decides
 * cancelled taken out by a person before it was sent
 */
export const ERRAND_STATES = ['waiting', 'sending', 'asking', 'done', 'sign-in', 'person', 'cancelled'] as const;
export type ErrandState = (typeof ERRAND_STATES)[number];

export const Errand = z.object({
  id: Id,
  listingId: Id,
  productId: Id,
  shopId: Id,
  kind: z.enum(ERRAND_KINDS),
  state: z.enum(ERRAND_STATES),
  /** Order within one listing; the next starts when this one is done. */
  step: z.int(),
  /** For a photo: which one. */
  photoId: Id.nullable(),
  attempts: z.int(),
  /** Not before this instant; null is at once. */
  notBefore: Instant.nullable(),
  /** Why it waits: a code of the locales (errand.why.*) with its values. */
  why: z.string().nullable(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  /** Bytes that will go out, as far as known. */
  bytes: z.int(),
  createdAt: Instant,
  sentAt: Instant.nullable(),
  doneAt: Instant.nullable(),
});
export type Errand = z.infer<typeof Errand>;

/** The line and the outbox in one look. */
export const LineStatus = z.object({
  /** null until the first probe of a shop. */
  reachable: z.boolean().nullable(),
  /** Something that answers but is not the platform, e.g. a hotel's sign-in page. */
  captive: z.boolean(),
  lastThrough: Instant.nullable(),
  sending: z.boolean(),
  /** Errands held by the person until "send now". */
  paused: z.boolean(),
  waiting: z.int(),
  waitingPhotos: z.int(),
  waitingBytes: z.int(),
  needsPerson: z.int(),
  needsSignIn: z.int(),
  nextTry: Instant.nullable(),
});
export type LineStatus = z.infer<typeof LineStatus>;
