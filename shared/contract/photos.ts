import { z } from 'zod';
import { Finding } from '../model/finding.ts';
import { Id } from '../model/ids.ts';
import { PhotoMetrics } from '../model/photo-metrics.ts';
import { Photo, PHOTO_ROLES } from '../model/photo.ts';
import { byId, gesture, procedure } from './base.ts';
import { FailureCode } from './failure.ts';

export const AddedPhoto = Photo.extend({ findings: z.array(Finding) });

export const photos = {
  /**
   * Takes any number of files; each is taken or refused by itself. `batch` names the call for `cancel`
   * and for the progress events.
   */
  add: procedure
    .input(
      z.object({
        productId: Id,
        files: z.array(z.file()).min(1).max(200),
        role: z.enum(PHOTO_ROLES).nullable().default(null),
        batch: Id.optional(),
        gesture,
      }),
    )
    .output(
      z.object({
        photos: z.array(AddedPhoto),
        refused: z.array(
          z.object({
            file: z.string(),
            code: FailureCode,
            values: z.record(z.string(), z.union([z.string(), z.number()])),
          }),
        ),
      }),
    ),
  cancel: procedure.input(z.object({ batch: Id })).output(z.object({})),
  setRole: procedure.input(z.object({ id: Id, role: z.enum(PHOTO_ROLES), gesture })).output(byId),
  /** Puts the photo before another, or last when `before` is null. */
  move: procedure.input(z.object({ id: Id, before: Id.nullable(), gesture })).output(byId),
  remove: procedure.input(byId).output(byId),
};

/** A file judged without a product: the command line's `photo check`. */
export const PhotoVerdict = z.object({
  file: z.string(),
  verdict: z.enum(['good', 'mend', 'retake', 'unreadable']),
  findings: z.array(Finding),
  metrics: PhotoMetrics.nullable(),
  ms: z.object({ decode: z.number(), checks: z.number() }),
  failure: z.object({ code: FailureCode, values: z.record(z.string(), z.union([z.string(), z.number()])) }).nullable(),
});

export const checks = {
  product: procedure
    .input(byId)
    .output(z.object({ product: Id, ready: z.record(z.string(), z.boolean()), findings: z.array(Finding) })),
  /** Judges files by path; only doors on this machine may call it. */
  photo: procedure.input(z.object({ path: z.string() })).output(PhotoVerdict),
};
