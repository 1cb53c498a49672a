import type { PlatformError, Session } from '../platform.ts';
import { platformNow } from './clock.ts';
import { failure } from './codes.ts';
import type { Envelope } from './envelope.ts';
import type { ErrorRule } from './errors.ts';
import { FACTS } from './facts.ts';
import { unsure, type Effect } from './line.ts';

const day = 24 * 60 * 60 * 1000;
/** Shopee's own words are shown to a person; more than this is no sentence. */
const LONGEST_MESSAGE = 300;

/** Milliseconds until Shopee starts to count the calls of a new day. */
export function untilNewDay(now: number): number {
  return day - ((((now - FACTS.dayStartsAtUtc.value) % day) + day) % day);
}

/** Shopee's no as an error of the port. A token or key that the message repeats is taken out of it. */
export function refusal(
  session: Pick<Session, 'now' | 'skew'>,
  rule: ErrorRule,
  envelope: Envelope,
  effect: Effect,
  secrets: readonly (string | undefined)[] = [],
): PlatformError {
  const values = {
    error: rule.name.slice(0, 100),
    message: cleaned(envelope.message ?? '', secrets),
    request: envelope.request_id,
  };
  if (rule.unsure) return unsure(effect, rule.code, values);
  if (rule.code === 'rate-limit') return failure('later', rule.code, values, FACTS.rateLimitWait.value);
  if (rule.code === 'daily-limit') return failure('later', rule.code, values, untilNewDay(platformNow(session)));
  // A token that is refused although it was just renewed is beyond our means.
  const trouble = rule.remedy === 'refresh' ? 'sign-in' : rule.remedy === 'clock' ? 'later' : rule.remedy;
  return failure(trouble, rule.code, values);
}

function cleaned(message: string, secrets: readonly (string | undefined)[]): string {
  return secrets
    .filter((secret) => secret !== undefined && secret !== '')
    .reduce<string>((said, secret) => said.replaceAll(secret!, '…'), message)
    .slice(0, LONGEST_MESSAGE);
}
