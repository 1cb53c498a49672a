import { z } from 'zod';
import { QuestionId } from '../model/answer.ts';
import { Finding } from '../model/finding.ts';
import { Id } from '../model/ids.ts';
import { PhotoScore } from '../model/photo-score.ts';
import { Remark } from '../model/remark.ts';
import { byId, gesture, procedure } from './base.ts';
import { PHOTO_VERDICTS, PhotoVerdict } from './photos.ts';

/** Names one finding of a product: its rule and code, and what it is about (`aboutOf`). */
export const FindingName = Remark.pick({ productId: true, rule: true, code: true, about: true });

export type FindingName = z.infer<typeof FindingName>;

export const checks = {
  product: procedure.input(byId).output(
    z.object({
      product: Id,
      ready: z.record(z.string(), z.boolean()),
      findings: z.array(Finding),
      /** The photos that were measured, each with its verdict and score. */
      photos: z.array(z.object({ id: Id, verdict: z.enum(PHOTO_VERDICTS), score: PhotoScore })),
    }),
  ),
  /** Judges files by path; only doors on this machine may call it. `read` adds the slower look for codes and text. */
  photo: procedure.input(z.object({ path: z.string(), read: z.boolean().default(false) })).output(PhotoVerdict),
  /** An answer to a question of the rule pack; null takes it back. */
  answer: procedure
    .input(
      z.object({
        productId: Id,
        question: QuestionId,
        says: z.string().max(40).nullable(),
        note: z.string().max(1_000).nullable().default(null),
        gesture,
      }),
    )
    .output(byId),
  /** Writes what a finding with the fix "correct" proposes, as it stands now. */
  correct: procedure.input(FindingName.extend({ gesture })).output(byId),
  /** "Not for me" with a reason, or "asked the office". */
  remark: procedure
    .input(FindingName.extend({ kind: Remark.shape.kind, reason: Remark.shape.reason, gesture }))
    .output(byId),
  takeBackRemark: procedure.input(byId.extend({ gesture })).output(byId),
};
