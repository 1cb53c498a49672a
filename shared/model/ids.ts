import { z } from 'zod';

/** Every row that leaves the desk has a ULID: sortable by birth, made offline, never reused. */
export const Id = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/);
export type Id = z.infer<typeof Id>;

/** SHA-256 of a file's bytes, lower-case hex: the name under which the file is kept. */
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A calendar day without a time zone, as papers and labels print it: yyyy-mm-dd. */
export const Day = z.iso.date();
export type Day = z.infer<typeof Day>;

/** Milliseconds since 1970, for showing to people. Never used to order changes. */
export const Instant = z.int().nonnegative();

/** Text a person types. Stored in Unicode NFC so that equal words are equal bytes (TXT-01). */
export const text = (max: number) => z.string().max(max).normalize('NFC').nullable();
