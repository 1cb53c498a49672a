import { z } from 'zod';
import { LIMITS } from './data/index.ts';

/** What the platform does not promise and a test or an office may want otherwise. All have a generous default. */
export const Settings = z.strictObject({
  /** Calls a second that come back, and how many may come at once. Shopee publishes no number. */
  perSecond: z.number().positive().default(50),
  burst: z.int().min(1).default(200),
  /** Calls a day, counted from 00:00 UTC+8. */
  perDay: z.int().min(0).default(100_000),
  /** How long a new or changed listing is looked at before it shows, in milliseconds. */
  reviewMs: z.int().min(0).default(2_000),
  /** Shopee asks to wait five seconds between add_item and init_tier_variation. */
  variantWaitMs: z.int().min(0).default(5_000),
  /** Items a shop may hold. */
  items: z.int().min(0).default(LIMITS.items),
});
export type Settings = z.infer<typeof Settings>;
export type SettingsInput = z.input<typeof Settings>;
