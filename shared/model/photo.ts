import { z } from 'zod';
import { Id, Sha256, text } from './ids.ts';

export const PHOTO_ROLES = ['front', 'back', 'side', 'inside', 'scale', 'use', 'other'] as const;
export type PhotoRole = (typeof PHOTO_ROLES)[number];

/** A picture of a product. The file is named by its hash and never changed; what is sent is derived from it. */
export const Photo = z.object({
  id: Id,
  productId: Id,
  position: z.int(),
  role: z.enum(PHOTO_ROLES),
  sha256: Sha256,
  ext: z.string().regex(/^[a-z0-9]{2,5}$/),
  /** The name the file had on the phone, for messages. */
  fileName: text(200),
  bytes: z.int().nonnegative(),
  /** Upright size in pixels. */
  width: z.int().positive(),
  height: z.int().positive(),
  deleted: z.boolean(),
});
export type Photo = z.infer<typeof Photo>;
