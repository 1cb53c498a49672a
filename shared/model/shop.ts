import { z } from 'zod';
import { Id, Instant, text } from './ids.ts';

/** Platforms with an adapter today. A name here is a folder in main/platforms. */
export const PLATFORMS = ['shopee'] as const;
export type PlatformId = (typeof PLATFORMS)[number];

export const SHOP_OWNERS = ['household', 'office', 'area'] as const;

/** An account on a platform. Its keys and tokens are kept sealed elsewhere and never appear in this row. */
export const Shop = z.object({
  id: Id,
  platform: z.enum(PLATFORMS),
  /** Points at a gateway on this machine that behaves like the real one. */
  practice: z.boolean(),
  name: text(120),
  owner: z.enum(SHOP_OWNERS).nullable(),
  /** Base address of the platform's API. */
  host: z.string().max(300),
  /** Public half of the account, e.g. {"partnerId":2000001,"shopId":700001}. */
  account: z.record(z.string(), z.union([z.string(), z.number()])),
  deleted: z.boolean(),
});
export type Shop = z.infer<typeof Shop>;

/** A shop as the screens see it, with what the sign-in says. */
export const ShopState = Shop.extend({
  signIn: z.enum(['fine', 'needed', 'sealed-elsewhere']),
  /** When the present sign-in ends for good, if the platform says so. */
  signInEnds: Instant.nullable(),
  catalogueAsOf: Instant.nullable(),
});
export type ShopState = z.infer<typeof ShopState>;

export const Category = z.object({
  id: z.string(),
  /** From the root to the leaf, in the shop's language. */
  path: z.array(z.string()),
  leaf: z.boolean(),
});
export type Category = z.infer<typeof Category>;

/** One question a platform asks about products of a category. */
export const CategoryAttribute = z.object({
  id: z.string(),
  name: z.string(),
  mandatory: z.boolean(),
  input: z.enum(['choice', 'choice-or-text', 'text', 'choices', 'choices-or-text']),
  values: z.array(z.object({ id: z.string(), name: z.string() })),
  units: z.array(z.string()),
  maxValues: z.int().nullable(),
});
export type CategoryAttribute = z.infer<typeof CategoryAttribute>;

/** What the platform says it accepts in one category. Null means that it did not say. */
export const ListingLimits = z.object({
  titleMin: z.int().nullable(),
  titleMax: z.int().nullable(),
  descriptionMin: z.int().nullable(),
  descriptionMax: z.int().nullable(),
  photosMin: z.int().nullable(),
  photosMax: z.int().nullable(),
  priceMin: z.number().nullable(),
  priceMax: z.number().nullable(),
  stockMin: z.int().nullable(),
  stockMax: z.int().nullable(),
  hashtagsMax: z.int().nullable(),
  photoMaxBytes: z.int().nullable(),
  photoMinSide: z.int().nullable(),
  weightNeeded: z.boolean(),
  sizeNeeded: z.boolean(),
});
export type ListingLimits = z.infer<typeof ListingLimits>;
