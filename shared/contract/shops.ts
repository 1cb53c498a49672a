import { z } from 'zod';
import { Errand, LineStatus } from '../model/errand.ts';
import { Id, Instant } from '../model/ids.ts';
import { AttributeAnswer, LISTING_STATES, ListingView } from '../model/listing.ts';
import { Category, CategoryAttribute, ListingLimits, PLATFORMS, Shop, SHOP_OWNERS, ShopState } from '../model/shop.ts';
import { byId, gesture, nothing, procedure } from './base.ts';

/** What only the office knows. Goes in, is sealed, never comes out of a door again. */
export const ShopeeSecrets = z.object({
  partnerKey: z.string().min(1).max(200),
  accessToken: z.string().max(500).optional(),
  refreshToken: z.string().max(500).optional(),
  /** The code from the consent page, in place of tokens. */
  code: z.string().max(500).optional(),
});

export const shops = {
  list: procedure.input(nothing).output(z.object({ shops: z.array(ShopState) })),
  /** Signs in and keeps the shop. Calling it again for the same account signs in anew and keeps the listings. */
  connect: procedure
    .input(
      z.object({
        platform: z.enum(PLATFORMS),
        host: z.string().max(300),
        account: Shop.shape.account,
        name: z.string().max(120).optional(),
        owner: z.enum(SHOP_OWNERS).optional(),
        secrets: ShopeeSecrets,
      }),
    )
    .output(ShopState),
  /** Address of the platform's consent page, where the owner of the shop agrees and gets a code. */
  consent: procedure
    .input(
      z.object({
        platform: z.enum(PLATFORMS),
        host: z.string().max(300),
        account: Shop.shape.account,
        partnerKey: z.string().min(1).max(200),
      }),
    )
    .output(z.object({ url: z.string() })),
  disconnect: procedure.input(byId).output(byId),
  /** Fetches the platform's categories and limits for use without a line. */
  refreshCatalogue: procedure.input(byId).output(ShopState),
  categories: procedure
    .input(z.object({ shopId: Id, search: z.string().max(200).default(''), forProduct: Id.optional() }))
    .output(z.object({ categories: z.array(Category) })),
  category: procedure
    .input(z.object({ shopId: Id, categoryId: z.string() }))
    .output(z.object({ category: Category, attributes: z.array(CategoryAttribute), limits: ListingLimits.nullable() })),
};

export const listings = {
  list: procedure.input(z.object({ productId: Id.optional() })).output(z.object({ listings: z.array(ListingView) })),
  /** Chooses a shop for a product, with the category and answers the platform asks for. Sends nothing. */
  prepare: procedure
    .input(
      z.object({
        productId: Id,
        shopId: Id,
        categoryId: z.string().nullable().optional(),
        attributes: z.array(AttributeAnswer).optional(),
        gesture,
      }),
    )
    .output(byId),
  /** Puts everything that is missing on the platform into the outbox. A second call while it waits adds nothing. */
  publish: procedure
    .input(
      z.object({ productIds: z.array(Id).min(1).max(500), shopIds: z.union([z.array(Id).min(1), z.literal('all')]) }),
    )
    .output(
      z.object({
        errands: z.array(Errand),
        notReady: z.array(z.object({ productId: Id, shopId: Id, blocking: z.int() })),
      }),
    ),
  /** Every listing in one line. */
  status: procedure.input(nothing).output(
    z.object({
      listings: z.array(
        z.object({
          product: Id,
          shop: Id,
          state: z.enum(LISTING_STATES),
          remoteId: z.string().nullable(),
          asOf: Instant.nullable(),
        }),
      ),
    }),
  ),
  /** Asks the platform how the listing stands now. */
  refresh: procedure.input(byId).output(ListingView),
  hide: procedure.input(byId).output(z.object({ errands: z.array(Errand) })),
  show: procedure.input(byId).output(z.object({ errands: z.array(Errand) })),
};

export const outbox = {
  list: procedure.input(z.object({ done: z.boolean().default(false) })).output(
    z.object({
      errands: z.array(Errand.extend({ productName: z.string().nullable(), shopName: z.string().nullable() })),
    }),
  ),
  status: procedure.input(nothing).output(LineStatus),
  /** Looks at the line and sends what waits, now. */
  sendNow: procedure.input(nothing).output(LineStatus),
  /** Sends until nothing waits or the time is over; without `untilIdle`, one round. */
  sync: procedure
    .input(z.object({ untilIdle: z.boolean(), timeoutSeconds: z.int().min(1).max(86_400) }))
    .output(z.object({ done: z.int(), waiting: z.int(), needsPerson: z.int() })),
  pause: procedure.input(z.object({ paused: z.boolean() })).output(LineStatus),
  /** After a person has looked: try this one again. */
  retry: procedure.input(byId).output(Errand),
  cancel: procedure.input(byId).output(Errand),
};

/** Switches of the practice platform; what each does is told beside it on its window page. */
export const PracticeState = z.object({
  running: z.boolean(),
  window: z.string().nullable(),
  shopId: Id.nullable(),
});

export const practice = {
  state: procedure.input(nothing).output(PracticeState),
  /** Starts the practice platform on this machine and connects its shop. */
  start: procedure.input(nothing).output(PracticeState),
  stop: procedure.input(nothing).output(PracticeState),
};
