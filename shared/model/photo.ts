import { z } from 'zod';
import { Id, Sha256, text } from './ids.ts';
import { Recipe } from './photo-recipe.ts';

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
  /** What is done to the original before anybody sees it. */
  recipe: Recipe,
  /** Names what comes out: the original's own hash while nothing is done to it, else the hash of original and recipe. */
  look: Sha256,
  /** Stars of the OCOP mark in the picture as a person counted them; 0 is "no mark here", null is "nobody has said". */
  ocopStars: z.int().min(0).max(5).nullable(),
  deleted: z.boolean(),
});
export type Photo = z.infer<typeof Photo>;
