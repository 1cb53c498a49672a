// What each kind of paper says and how long it runs: data of the pack, read here.
import { z } from 'zod';
import { PAPER_DETAILS, PAPER_KINDS, type PaperDetail, type PaperKind } from '../model/paper.ts';

/** How long a kind of paper runs, from the day of issue or, where the law counts so, from the day it was filed. */
const Term = z.strictObject({
  months: z.int().positive(),
  from: z.enum(['issuedOn', 'filedOn']).default('issuedOn'),
  /** Law and article. */
  source: z.string().min(1),
  /** As of a rule: U is not verified. */
  confidence: z.enum(['H', 'M', 'L', 'U']),
});

const PaperKindRule = z.strictObject({
  /** Whom it is usually given to: one product, or its producer and so all products. */
  of: z.enum(['product', 'producer']),
  /** What it says besides number, issuer, days and names. */
  details: z.array(z.enum(PAPER_DETAILS)).default([]),
  /** Null where the law gives it no end, or every paper prints its own. */
  term: Term.nullable().default(null),
  /** Days before its last day from which the desk reminds; null: no term, nothing to remind of. */
  notice: z.int().positive().nullable().default(null),
  /** Of several of one owner only the one that lasts longest counts: it was renewed. */
  one: z.boolean().default(false),
});
export type PaperKindRule = z.infer<typeof PaperKindRule>;

export const PaperRules = z.strictObject({
  kinds: z.partialRecord(z.enum(PAPER_KINDS), PaperKindRule).default({}),
  /** Days before an OCOP certificate's last day from which and until which the file for the next evaluation is handed in. */
  renewal: z
    .strictObject({ opens: z.int(), closes: z.int(), source: z.string().min(1) })
    .nullable()
    .default(null),
});
export type PaperRules = z.infer<typeof PaperRules>;

/** A kind that the pack does not know is a product's and says nothing besides. */
const UNKNOWN: PaperKindRule = { of: 'product', details: [], term: null, notice: null, one: false };
export const kindRule = (rules: PaperRules, kind: PaperKind): PaperKindRule => rules.kinds[kind] ?? UNKNOWN;

/** What a paper says besides: what its kind has, and what was typed before its kind was changed, in one order. */
export function detailsOf(
  rules: PaperRules,
  { kind, details }: { kind: PaperKind; details: Partial<Record<PaperDetail, string>> | null },
): PaperDetail[] {
  const usual = kindRule(rules, kind).details;
  return PAPER_DETAILS.filter((detail) => usual.includes(detail) || details?.[detail] !== undefined);
}
