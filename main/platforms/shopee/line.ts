// The line itself: how long to wait, what a broken call means, and whether an answer is Shopee's at all.
import type { PlatformError } from '../platform.ts';
import { failure, type Code } from './codes.ts';
import { FACTS } from './facts.ts';

/**
 * What a call does over there, which decides what a lost answer means:
 * reads    nothing changes
 * repeats  doing it twice is the same as doing it once
 * makes    doing it twice makes two: a lost answer must be settled by asking
 */
export type Effect = 'reads' | 'repeats' | 'makes';

/** Nothing can have left this machine: no address, no route, nobody listening. */
// prettier-ignore
const NEVER_LEFT = new Set([
  'ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EHOSTUNREACH', 'EHOSTDOWN', 'ENETUNREACH', 'ENETDOWN', 'EADDRNOTAVAIL',
  'UND_ERR_CONNECT_TIMEOUT', 'ERR_INVALID_URL',
]);

/** The other end could not show that it is Shopee. A hotel's sign-in page does this. */
const NOT_ITS_CERTIFICATE = /^(CERT_|ERR_TLS_|ERR_SSL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|EPROTO$)/;

/** A certificate of tomorrow or of long ago: nearly always the clock of this machine. */
const OUT_OF_DATE = new Set(['CERT_NOT_YET_VALID', 'CERT_HAS_EXPIRED']);

type Cause = { code?: unknown; syscall?: unknown; cause?: unknown };

/** The innermost error code and call of a fetch that failed. */
function innermost(error: unknown): { code: string; syscall: string } {
  let found = { code: '', syscall: '' };
  for (let at = error as Cause | null | undefined, depth = 0; at && depth < 5; at = at.cause as Cause, depth++) {
    if (typeof at.code === 'string')
      found = { code: at.code, syscall: typeof at.syscall === 'string' ? at.syscall : '' };
  }
  return found;
}

/** Sorts a fetch that threw. Nothing of the error itself is kept: it may carry the signed address. */
export function brokenLine(error: unknown, effect: Effect, stopped: boolean): PlatformError {
  const { code, syscall } = innermost(error);
  if (OUT_OF_DATE.has(code)) return failure('later', 'clock', { error: code });
  if (NOT_ITS_CERTIFICATE.test(code)) return failure('later', 'captive', { error: code });
  if (NEVER_LEFT.has(code) || syscall === 'connect') return failure('later', 'line', { error: code });
  return unsure(effect, stopped ? 'stopped' : 'line');
}

/** The bytes may have arrived: what changes nothing may simply be tried again, what makes something may not. */
export function unsure(effect: Effect, code: Code, values: Record<string, string | number> = {}): PlatformError {
  return failure(effect === 'makes' ? 'lost' : 'later', code, values);
}

/** Milliseconds to wait for the first byte of the answer to a call of so many bytes. */
export function patienceFor(bytes: number): number {
  return FACTS.patience.value + Math.ceil((bytes / FACTS.slowestLine.value) * 1000);
}

/**
 * Reads an answer to its end, at most FACTS.longestAnswer bytes.
 * @param alive called at every piece that arrives, to put off the time-out
 * @throws RangeError when the answer is longer; whatever the stream throws when the line breaks
 */
export async function readAll(response: Response, alive: () => void): Promise<string> {
  if (!response.body) return '';
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of response.body as unknown as AsyncIterable<Uint8Array>) {
    alive();
    length += piece.byteLength;
    if (length > FACTS.longestAnswer.value) throw new RangeError('answer too long');
    pieces.push(piece);
  }
  return Buffer.concat(pieces, length).toString('utf8');
}
