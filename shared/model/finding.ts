import { z } from 'zod';
import { Id } from './ids.ts';

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
});
export type Place = z.infer<typeof Place>;

/** The button that mends it: go there and type, take a new photo, add a paper … Its label is in the locales (fix.*). */
export const FIX_KINDS = ['fill', 'change', 'retake', 'add-photo', 'add-paper', 'renew', 'choose', 'ask'] as const;

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
  fix: z.object({ kind: z.enum(FIX_KINDS) }).nullable(),
});
export type Finding = z.infer<typeof Finding>;

/** Findings block when the law or the platform would refuse; advice never does. */
export const blocks = (finding: Finding) => finding.severity !== 'advice';
