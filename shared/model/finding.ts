import { z } from 'zod';
import { Box } from './box.ts';
import { Day, Id } from './ids.ts';
import { QuestionId } from './answer.ts';
import { RECIPE_OPS } from './photo-recipe.ts';
import { REMARK_KINDS } from './remark.ts';

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

/** Which of several findings of one rule and code: the thing it is about, else the field. */
export const aboutOf = ({ photoId, paperId, variantId, shopId, field }: Place): string =>
  [photoId ?? paperId ?? variantId ?? shopId, field].filter((part) => part !== undefined).join(' ');

/**
 * The button that mends it: go there and type, take a new photo, let the desk mend the photo ("mend") or write the field right
 * ("correct"), answer a question here and now, look at the label beside photos of the pack … Its label is in the locales (fix.*).
 */
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
  'correct',
  'answer',
  'compare',
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
  /** `step` is what the desk would do to the photo ("mend"), `value` what it would write into the field ("correct"). */
  fix: z
    .object({ kind: z.enum(FIX_KINDS), step: z.enum(RECIPE_OPS).optional(), value: z.string().optional() })
    .nullable(),
  /** The question that is asked ("answer"), and what may be said to it. */
  question: z.object({ id: QuestionId, choices: z.array(z.string()).min(2) }).nullable(),
  /** Whether a person may say that it does not concern this product. */
  firm: z.boolean(),
  remark: z
    .object({ id: Id, kind: z.enum(REMARK_KINDS), reason: z.string().nullable(), saidOn: Day.nullable() })
    .nullable(),
});
export type Finding = z.infer<typeof Finding>;

/** Asks what only a person can tell: no fault, whatever the weight of its rule. */
export const isQuestion = ({ code }: Pick<Finding, 'code'>) => code === 'question-open';

/** Said by a person not to concern this product. */
export const setAside = ({ remark }: Pick<Finding, 'remark'>) => remark?.kind === 'not-for-me';

/** Findings block when the law or the platform would refuse; advice never does, nor what a person has set aside. */
export const blocks = (finding: Finding) => finding.severity !== 'advice' && !setAside(finding);

/** Advice that still stands. */
export const advises = (finding: Finding) => finding.severity === 'advice' && !setAside(finding);
