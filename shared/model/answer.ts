import { z } from 'zod';
import { Day, Id, text } from './ids.ts';

/** Names a question of the rule pack ("label-map"), or a criterion of the OCOP score ("score.S09.2.2"). */
export const QuestionId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,59}$/);

/**
 * What a person said to a question that no field holds and only a person can answer, asked once. It belongs to one product,
 * or to its producer and so to all of the producer's products.
 */
export const Answer = z.object({
  id: Id,
  productId: Id.nullable(),
  producerId: Id.nullable(),
  question: QuestionId,
  /** "yes", "no", one of the question's own choices, or points of a score as figures. */
  says: text(40),
  /** In the person's own words: why, or what shows it. */
  note: text(1_000),
  saidOn: Day.nullable(),
  deleted: z.boolean(),
});
export type Answer = z.infer<typeof Answer>;
