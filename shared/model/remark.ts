import { z } from 'zod';
import { Day, Id, text } from './ids.ts';

/** "not-for-me": the finding does not concern this product, with the reason. "asked": the office was asked, it stays open. */
export const REMARK_KINDS = ['not-for-me', 'asked'] as const;

/** What a person remarks on a finding. It is kept with the product and printed in the report. */
export const Remark = z.object({
  id: Id,
  productId: Id,
  rule: z.string().max(12),
  code: z.string().max(80),
  /** Which of several findings of that rule: see `aboutOf`. */
  about: z.string().max(80),
  kind: z.enum(REMARK_KINDS),
  reason: text(1_000),
  saidOn: Day.nullable(),
  deleted: z.boolean(),
});
export type Remark = z.infer<typeof Remark>;
