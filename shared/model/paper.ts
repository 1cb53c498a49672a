import { z } from 'zod';
import { Day, Id, Sha256, text } from './ids.ts';

/** Papers with a date that a product or its producer may need. Terms and alarms are rule data, not here. */
export const PAPER_KINDS = [
  'ocop-certificate',
  'food-safety-certificate',
  'food-safety-commitment',
  'self-declaration',
  'registered-declaration',
  'test-report',
  'quality-system',
  'growing-standard',
  'cosmetic-declaration',
  'alcohol-licence',
  'trademark',
  'gs1-right',
  'business-registration',
  'quality-standard',
  'cosmetic-conditions',
  'conformity-report',
  'food-safety-training',
  'health-check',
  'origin-mark',
  'authorisation',
  'registration-form',
  'self-assessment',
  'reassessment-receipt',
  'link-contract',
  'environment',
  'labour-list',
  'accounts',
  'market-contract',
  'promotion',
  'award',
  'other',
] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

/** Who signed (OCP-05): the district until 07/2025, the province and the ministry since. */
export const ISSUER_LEVELS = ['district', 'province', 'ministry', 'other'] as const;

/** What some kinds of paper say besides: which kinds ask for which is in shared/rules. */
export const PAPER_DETAILS = [
  'address',
  'laboratory',
  'accredited',
  'parameters',
  'standard',
  'scope',
  'ingredients',
  'shelfLife',
  'prefix',
  'feeUntil',
  'filedOn',
  'pages',
] as const;
export type PaperDetail = (typeof PAPER_DETAILS)[number];

export const Paper = z.object({
  id: Id,
  /** A paper belongs to one product, or to its producer and so to all of the producer's products. */
  productId: Id.nullable(),
  producerId: Id.nullable(),
  kind: z.enum(PAPER_KINDS),
  number: text(120),
  issuer: text(200),
  issuerLevel: z.enum(ISSUER_LEVELS).nullable(),
  issuedOn: Day.nullable(),
  expiresOn: Day.nullable(),
  /** OCOP certificate only. */
  stars: z.int().min(1).max(5).nullable(),
  nameOnPaper: text(200),
  makerOnPaper: text(200),
  details: z.partialRecord(z.enum(PAPER_DETAILS), z.string().max(1_000)).nullable(),
  scanSha256: Sha256.nullable(),
  scanExt: text(8),
  scanName: text(200),
  deleted: z.boolean(),
});
export type Paper = z.infer<typeof Paper>;
