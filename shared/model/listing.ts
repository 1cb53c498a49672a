import { z } from 'zod';
import { Id, Instant, text } from './ids.ts';

/** An answer to a CategoryAttribute: chosen value ids, or the person's own words. */
export const AttributeAnswer = z.object({
  id: z.string(),
  values: z.array(z.object({ id: z.string().nullable(), name: z.string(), unit: z.string().optional() })),
});

/** What we sent, field by field, in our own terms; the base of the next three-way merge. */
export const ListingContent = z.object({
  title: z.string(),
  description: z.string(),
  categoryId: z.string(),
  attributes: z.array(AttributeAnswer),
  brand: z.string().nullable(),
  /** Photos in order, by look. */
  photos: z.array(z.string()),
  variants: z.array(
    z.object({
      sku: z.string(),
      name: z.string(),
      /** Whole VND. */
      price: z.int(),
      stock: z.int(),
      gtin: z.string().nullable(),
    }),
  ),
  /** Gross parcel of the first pack: grams and whole centimetres. */
  parcel: z.object({
    weight: z.int(),
    length: z.int().nullable(),
    width: z.int().nullable(),
    height: z.int().nullable(),
  }),
  listed: z.boolean(),
});
export type ListingContent = z.infer<typeof ListingContent>;

/** What the platform shows now. Fields it does not tell are absent. */
export const ListingShown = ListingContent.partial().extend({
  state: z.enum(['reviewing', 'live', 'hidden', 'refused', 'deleted', 'unknown']),
  reason: z.string().nullable(),
  url: z.string().nullable(),
});
export type ListingShown = z.infer<typeof ListingShown>;

/** One product in one shop. */
export const Listing = z.object({
  id: Id,
  productId: Id,
  shopId: Id,
  /** Our own code for it, sent with the first byte: how a lost answer is settled. */
  sku: z.string().max(60),
  wanted: z.enum(['draft', 'listed', 'hidden']),
  categoryId: text(40),
  attributes: z.array(AttributeAnswer),
  remoteId: text(60),
  remoteUrl: text(500),
  sent: ListingContent.nullable(),
  shown: ListingShown.nullable(),
  shownAt: Instant.nullable(),
  deleted: z.boolean(),
});
export type Listing = z.infer<typeof Listing>;

/** Where a listing stands, in one word for lists and the command line. */
export const LISTING_STATES = [
  'draft',
  'waiting',
  'needs-person',
  'reviewing',
  'live',
  'hidden',
  'refused',
  'deleted',
  'unknown',
] as const;
export type ListingState = (typeof LISTING_STATES)[number];

/** A listing with what can be said of it: where it stands, and which fields differ from what was last sent. */
export const ListingView = Listing.extend({ state: z.enum(LISTING_STATES), changed: z.array(z.string()) });
export type ListingView = z.infer<typeof ListingView>;
