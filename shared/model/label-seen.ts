import { z } from 'zod';
import { Box } from './box.ts';
import { LABEL_ITEMS } from './label.ts';

/**
 * What photos of the pack say of one item of the label.
 *   found      it stands there as typed
 *   different  something else was read in its place: a person looks which is right
 *   untyped    it was read and the form is empty
 *   unseen     not read on any photo: another side, or too small, or only badly read (`at` says where)
 */
export const SEEN_STATES = ['found', 'different', 'untyped', 'unseen'] as const;
export type SeenState = (typeof SEEN_STATES)[number];

/** Where on which photo, and what was read there. */
export const SeenAt = z.object({ photoId: z.string(), box: Box, text: z.string() });
export type SeenAt = z.infer<typeof SeenAt>;

export const SeenItem = z.object({
  item: z.enum(LABEL_ITEMS),
  state: z.enum(SEEN_STATES),
  /** As it would be printed; empty where nothing is typed. */
  typed: z.string(),
  at: SeenAt.nullable(),
});
export type SeenItem = z.infer<typeof SeenItem>;
