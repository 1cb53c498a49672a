import { z } from 'zod';

/**
 * Every failure a person can see: a code and the values its sentence needs. The sentences are in the locales under
 * failure.<code>; a test holds that each code has one in both languages.
 */
export const FAILURES = [
  'unexpected',
  'bad-input',
  'not-found',
  'not-ready',
  'already-running',
  'desk.newer',
  'desk.damaged',
  'desk.disk-full',
  'desk.read-only',
  'desk.not-empty',
  'backup.not-a-backup',
  'backup.newer',
  'backup.damaged',
  'undo.nothing',
  'undo.not-last',
  'answer.unknown',
  'answer.no-producer',
  'remark.reason-missing',
  'remark.firm',
  'finding.gone',
  'label.not-printed',
  'pack.not-a-pack',
  'pack.empty',
  'pack.too-big',
  'pack.changed',
  'pack.unknown-signer',
  'pack.fingerprint',
  'pack.older',
  'pack.newer-program',
  'pack.broken',
  'score.no-set',
  'score.no-criterion',
  'score.too-many',
  'photo.empty',
  'photo.too-big-file',
  'photo.not-a-photo',
  'photo.svg',
  'photo.unsupported',
  'photo.broken',
  'photo.too-many-pixels',
  'photo.worker-died',
  'photo.too-slow',
  'photo.cancelled',
  'photo.twice',
  'photo.not-found',
  'photo.too-many',
  'scan.unsupported',
  'scan.too-big',
  'scan.cut',
  'scan.encrypted',
  'scan.broken',
  'scan.too-heavy',
  'scan.too-many-pages',
  'shop.unreachable',
  'shop.captive',
  'shop.refused',
  'shop.bad-host',
  'shop.sealed-elsewhere',
  'shop.no-safe-place',
  'shop.in-use',
  'listing.not-ready',
  'listing.not-listed',
  'practice.port-taken',
] as const;
export const FailureCode = z.enum(FAILURES);
export type FailureCode = z.infer<typeof FailureCode>;

export const FailureData = z.object({
  code: FailureCode,
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type FailureData = z.infer<typeof FailureData>;

/** Thrown by services; carried over every door as a typed error. */
export class Failure extends Error {
  readonly code: FailureCode;
  readonly values: Record<string, string | number>;
  constructor(code: FailureCode, values: Record<string, string | number> = {}, options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(values)}`, options);
    this.code = code;
    this.values = values;
  }
}
