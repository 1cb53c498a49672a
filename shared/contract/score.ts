import { z } from 'zod';
import { Id } from '../model/ids.ts';
import { OCOP_SETS } from '../model/product.ts';
import { byId, gesture, procedure } from './base.ts';

const Part = z.enum(['A', 'B', 'C']);
const Lack = z.object({ code: z.string(), title: z.string(), has: z.number(), needs: z.number(), unsure: z.boolean() });
const Lacks = z.object({ points: z.number(), criteria: z.array(Lack) });
const Floors = z.partialRecord(z.literal([3, 4, 5]), z.number());

/** The sheet of a product set with the points so far (shared/rules/scoring). */
export const ScoreView = z.object({
  set: z.enum(OCOP_SETS),
  source: z.string(),
  unsureStars: z.array(z.literal([3, 4, 5])),
  criteria: z.array(
    z.object({
      code: z.string(),
      part: Part,
      title: z.string(),
      under: z.string().nullable(),
      max: z.number().nullable(),
      options: z.array(z.number()).nullable(),
      floors: Floors,
      unsure: z.boolean(),
      /** Takes no points itself: its sub-criteria do. */
      group: z.boolean(),
      points: z.number().nullable(),
      note: z.string().nullable(),
      suggested: z.number().nullable(),
    }),
  ),
  score: z.object({
    total: z.number(),
    parts: z.record(Part, z.object({ points: z.number(), max: z.number(), over: z.boolean() })),
    overGroups: z.array(z.string()),
    open: z.array(z.string()),
    starsByTotal: z.int(),
    stars: z.int(),
    lacks: z.object({ 3: Lacks, 4: Lacks, 5: Lacks }),
  }),
});
export type ScoreView = z.infer<typeof ScoreView>;

export const score = {
  /** `set` left out: the product's own. */
  get: procedure.input(byId.extend({ set: z.enum(OCOP_SETS).nullable().default(null) })).output(ScoreView),
  /** Points for one criterion, with what shows it; null takes them back. */
  give: procedure
    .input(
      z.object({
        id: Id,
        set: z.enum(OCOP_SETS),
        code: z.string().max(8),
        points: z.number().min(0).max(100).nullable(),
        note: z.string().max(1_000).nullable().default(null),
        gesture,
      }),
    )
    .output(byId),
};
