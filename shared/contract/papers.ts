import { z } from 'zod';
import { Day, Id } from '../model/ids.ts';
import { Paper, PAPER_KINDS } from '../model/paper.ts';
import { PaperRules } from '../rules/papers.ts';
import { byId, gesture, nothing, procedure } from './base.ts';

const paperFacts = Paper.omit({
  id: true,
  productId: true,
  producerId: true,
  kind: true,
  scanSha256: true,
  scanExt: true,
  scanName: true,
  deleted: true,
}).partial();

/** Where the file for the next OCOP evaluation stands: its days are handed to the commune, counted before the last day. */
export const RenewalWindow = z.object({
  opens: Day,
  closes: Day,
  state: z.enum(['ahead', 'open', 'closed']),
});
export type RenewalWindow = z.infer<typeof RenewalWindow>;

export const DuePaper = z.object({
  paper: Paper,
  /** The product it is of; for a producer's paper, one of the producer's products, where there is one. */
  productId: Id.nullable(),
  productName: z.string().nullable(),
  producerName: z.string().nullable(),
  /** Products that need it: one for a product's own paper. */
  products: z.int().nonnegative(),
  lastDay: Day,
  /** True where the paper says no last day: counted from the day of issue by the term of its kind. */
  reckoned: z.boolean(),
  /** Negative once it has run out. */
  daysLeft: z.int(),
  window: RenewalWindow.nullable(),
});
export type DuePaper = z.infer<typeof DuePaper>;

export const papers = {
  add: procedure
    .input(
      paperFacts.extend({ kind: z.enum(PAPER_KINDS), productId: Id.nullable(), producerId: Id.nullable(), gesture }),
    )
    .output(byId),
  set: procedure
    .input(z.object({ id: Id, patch: paperFacts.extend({ kind: z.enum(PAPER_KINDS).optional() }), gesture }))
    .output(byId),
  /** Gives a product's paper to its producer, and so to all products; or the other way round to this product alone. */
  move: procedure
    .input(z.object({ id: Id, productId: Id.nullable(), producerId: Id.nullable(), gesture }))
    .output(byId),
  remove: procedure.input(byId).output(byId),
  /** A photo or a PDF of the paper. */
  attachScan: procedure.input(z.object({ id: Id, file: z.file() })).output(byId),
  /** What each kind of paper says and how long it runs, by the rules in force. */
  kinds: procedure.input(nothing).output(PaperRules),
  /** What runs out within so many days from today, and what has run out; the most urgent first. */
  due: procedure.input(z.object({ withinDays: z.int().min(0).max(3_650) })).output(
    z.object({
      today: Day,
      papers: z.array(DuePaper),
      /** The day of the newest change in the desk, where the clock is more than a day behind it: the days left are wrong. */
      clockBehind: Day.nullable(),
    }),
  ),
};
