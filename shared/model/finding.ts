import { z } from 'zod';
import { Box } from './box.ts';
import { Id } from './ids.ts';
import { RECIPE_OPS } from './photo-recipe.ts';

export const SEVERITIES = ['illegal', 'platform', 'advice'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The steps of a product's path. Every finding points into one of them. */
export const STEPS = ['facts', 'photos', 'label', 'papers', 'price', 'platforms'] as const;
export type Step = (typeof STEPS)[number];

/** Where it is: the step, the field or item in it, and the photo, paper, variant or shop it is about. */
export const Place = z.object({
  step: z.enum(STEPS),
  field: z.string().optional(),
  photoId: Id.optional(),
  paperId: Id.optional(),
  variantId: Id.optional(),
  shopId: Id.optional(),
  /** The part of the photo, as it looks now, that is meant. */
  box: Box.optional(),
});
export type Place = z.infer<typeof Place>;

/** The button that mends it: go there and type, take a new photo, let the desk mend the photo … Its label is in the locales (fix.*). */
export const FIX_KINDS = [
  'fill',
  'change',
  'mend',
  'retake',
  'replace',
  'add-photo',
  'add-paper',
  'renew',
  'choose',
  'ask',
] as const;

/**
 * What one rule says of one product. Words are in the locales under finding.<code>, filled with `values`;
 * it says what is missing or to be mended, never that something is certified (NĐ 37/2026 Art. 28.6).
 */
export const Finding = z.object({
  rule: z.string(),
  code: z.string(),
  severity: z.enum(SEVERITIES),
  place: Place,
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  /** Law and article, or platform page and date. */
  source: z.string(),
  /** `step` names what the desk would do to the photo where `kind` is "mend". */
  fix: z.object({ kind: z.enum(FIX_KINDS), step: z.enum(RECIPE_OPS).optional() }).nullable(),
});
export type Finding = z.infer<typeof Finding>;

/** Findings block when the law or the platform would refuse; advice never does. */
export const blocks = (finding: Finding) => finding.severity !== 'advice';
