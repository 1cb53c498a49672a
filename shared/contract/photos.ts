import { z } from 'zod';
import { Finding } from '../model/finding.ts';
import { Id } from '../model/ids.ts';
import { PhotoMetrics } from '../model/photo-metrics.ts';
import { PhotoReading } from '../model/photo-reading.ts';
import { Offer, Recipe, RECIPE_OPS } from '../model/photo-recipe.ts';
import { PhotoScore } from '../model/photo-score.ts';
import { Photo, PHOTO_ROLES } from '../model/photo.ts';
import { PLATFORMS } from '../model/shop.ts';
import { byId, gesture, nothing, procedure } from './base.ts';
import { FailureCode, FailureData } from './failure.ts';

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

  /** Somebody has the photos of this product before them: helpers get ready, and codes and text are read now unless they were stopped. */
  open: procedure.input(byId).output(z.object({})),
  /** Steps that would make this photo better, best first; each was tried on a small copy and measured. */
  offers: procedure.input(byId).output(z.object({ offers: z.array(Offer) })),
  /** Takes the photo through these steps from now on; an empty list is the original again. */
  setRecipe: procedure.input(z.object({ id: Id, recipe: Recipe, gesture })).output(byId),
  /**
   * Applies every offer that needs no choice to each photo, one photo after the other. `batch` names the call for `cancel`
   * and for the progress events. What could not be worked on is told; the rest goes on.
   */
  mend: procedure.input(z.object({ ids: z.array(Id).min(1).max(2_000), batch: Id.optional(), gesture })).output(
    z.object({
      photos: z.array(
        z.object({
          id: Id,
          applied: z.array(z.enum(RECIPE_OPS)),
          before: z.number(),
          after: z.number(),
          failure: FailureData.nullable(),
        }),
      ),
      cancelled: z.boolean(),
    }),
  ),
  /** Measures a photo anew, after the helper that was measuring it had died. */
  lookAgain: procedure.input(byId).output(byId),
  /** The order in which a listing shows these photos best: first the ids, then what is different from now. */
  bestOrder: procedure.input(byId).output(z.object({ ids: z.array(Id), moved: z.boolean() })),
  arrange: procedure.input(z.object({ productId: Id, ids: z.array(Id).max(60), gesture })).output(byId),
  /** Photos of this desk that show the same or nearly the same. */
  similar: procedure.input(byId).output(
    z.object({
      photos: z.array(
        z.object({ id: Id, productId: Id, productName: z.string().nullable(), look: z.string(), same: z.boolean() }),
      ),
    }),
  ),
  /** A person says how many stars the OCOP mark in the picture has; 0: there is none; null: not said. */
  setStars: procedure.input(z.object({ id: Id, stars: z.int().min(0).max(5).nullable(), gesture })).output(byId),
  /** The file that each platform would get of this photo; made now and kept until the photo changes. */
  versions: procedure.input(byId).output(
    z.object({
      versions: z.array(
        z.object({
          platform: z.string(),
          width: z.int(),
          height: z.int(),
          bytes: z.int(),
          sha256: z.string(),
        }),
      ),
    }),
  ),
  /** How many looks of a product wait for the slower second look (codes, text, marks), and whether a person stopped it. */
  readingState: procedure.input(byId).output(z.object({ waiting: z.int(), stopped: z.boolean() })),
  /** No photo is read any more, the one in hand included, until a person lets it go on. */
  stopReading: procedure.input(nothing).output(z.object({})),
  goOnReading: procedure.input(nothing).output(z.object({})),
  /**
   * Mends a file that belongs to no product and writes the result beside the original's name in another folder; for the
   * command line, hence by path.
   */
  fixFile: procedure
    .input(z.object({ path: z.string(), outDir: z.string(), platform: z.enum(PLATFORMS).nullable() }))
    .output(
      z.object({
        file: z.string(),
        out: z.string().nullable(),
        applied: z.array(z.enum(RECIPE_OPS)),
        before: z.number().nullable(),
        after: z.number().nullable(),
        failure: FailureData.nullable(),
      }),
    ),
};

/** What is said of one photo as a whole. */
export const PHOTO_VERDICTS = ['good', 'mend', 'retake', 'unreadable'] as const;

/** A file judged without a product: the command line's `photo check`. */
export const PhotoVerdict = z.object({
  file: z.string(),
  verdict: z.enum(PHOTO_VERDICTS),
  findings: z.array(Finding),
  score: PhotoScore.nullable(),
  metrics: PhotoMetrics.nullable(),
  /** Null unless it was asked for. */
  reading: PhotoReading.nullable(),
  ms: z.object({ decode: z.number(), checks: z.number() }),
  failure: z.object({ code: FailureCode, values: z.record(z.string(), z.union([z.string(), z.number()])) }).nullable(),
});
