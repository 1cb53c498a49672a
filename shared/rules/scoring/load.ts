import { z } from 'zod';
import { Day } from '../../model/ids.ts';
import { OCOP_SETS } from '../../model/product.ts';

/** Title (a key of the locales under score.title) and most points; null where the decision's text was not read. */
const Criterion = z.tuple([z.string(), z.number().positive().nullable()]);
const Criteria = z.record(z.string(), Criterion);
const Floors = z.record(z.string(), z.number().positive());

const ScoringFile = z.strictObject({
  id: z.string(),
  date: Day,
  source: z.string(),
  note: z.string(),
  confidence: z.enum(['H', 'M', 'L', 'U']),
  /** From how many points, most first (Art. 3.3). */
  stars: z.array(z.strictObject({ stars: z.int(), from: z.number() })),
  parts: z.record(z.enum(['A', 'B', 'C']), z.strictObject({ max: z.number(), sections: z.array(z.int()) })),
  /** Section 1 comes in several forms. */
  layouts: z.record(z.string(), Criteria),
  /** Sections 2 to 5 of every set … */
  common: Criteria,
  /** Points that the options of a criterion give; their words are under score.option.<title>.<points>. */
  options: z.record(z.string(), z.array(z.number())),
  sets: z.record(
    z.enum(OCOP_SETS),
    z.strictObject({
      layout: z.string(),
      /** … save those that are otherwise in this one; null where it has none. */
      changed: z.record(z.string(), Criterion.nullable()),
      /** Code, title, most points, and how many sub-criteria are known. */
      partC: z.array(z.tuple([z.string(), z.string(), z.number(), z.int()])),
      /** Least points of a criterion for so many stars: the starred options ("Dấu sao là yêu cầu tối thiểu"). */
      floors: z.strictObject({ 3: Floors, 4: Floors, 5: Floors }),
      /** Criteria whose minima may be incomplete: a code, "*5" all of five stars, "*" all. */
      unsure: z.array(z.string()),
    }),
  ),
});
export type ScoringFile = z.infer<typeof ScoringFile>;

/**
 * Reads the score sheet's data, once, when the program starts.
 * @throws Error where a set names a form of section 1 that is not there, or a minimum is over the most points
 */
export function loadScoring(json: unknown): ScoringFile {
  const file = ScoringFile.parse(json);
  for (const [set, { layout, partC, floors }] of Object.entries(file.sets)) {
    if (!file.layouts[layout]) throw new Error(`score of ${set}: no section 1 named "${layout}"`);
    const most = new Map(partC.map(([code, , max]) => [code, max]));
    for (const level of Object.values(floors))
      for (const [code, floor] of Object.entries(level))
        if (floor > (most.get(code.split('.')[0]!) ?? floor)) throw new Error(`score of ${set}: ${code} over its most`);
  }
  return file;
}
