import { z } from 'zod';
import { Id, Instant } from './ids.ts';

/** One thing a person did, however many fields and keystrokes it took. */
export const HistoryStep = z.object({
  gesture: Id,
  action: z.string(),
  at: Instant,
  undone: z.boolean(),
  changes: z.array(
    z.object({
      entity: z.string(),
      entityId: Id,
      field: z.string(),
      old: z.unknown(),
      new: z.unknown(),
    }),
  ),
});
export type HistoryStep = z.infer<typeof HistoryStep>;
