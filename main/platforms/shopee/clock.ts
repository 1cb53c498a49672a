import type { Session } from '../platform.ts';

type Clock = Pick<Session, 'now' | 'skew'>;

/** Milliseconds by which the header is wrong of itself; smaller differences teach nothing. */
const JITTER = 2000;

/** Shopee's time as far as we know it, in milliseconds since 1970. */
export const platformNow = (session: Clock): number => session.now() + session.skew.get();

/**
 * Learns from the Date header how far our clock is off. Only for answers that are truly Shopee's: a sign-in page tells
 * any time it likes. The header counts whole seconds and travels with the answer, so it is right to a second or two;
 * a signature is good for five minutes.
 * @param at our clock when the header arrived
 */
export function learnSkew(session: Clock, headers: Headers, at: number): void {
  // A cache on the way hands out an old Date and says so.
  if (Number(headers.get('age') ?? 0) > 0) return;
  const told = Date.parse(headers.get('date') ?? '');
  if (!Number.isFinite(told)) return;
  const skew = told - at;
  if (Math.abs(skew - session.skew.get()) > JITTER) session.skew.set(skew);
}
