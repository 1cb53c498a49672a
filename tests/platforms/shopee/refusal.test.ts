import { describe, expect, it } from 'vitest';
import { errorRule } from '../../../main/platforms/shopee/errors.ts';
import { refusal, untilNewDay } from '../../../main/platforms/shopee/refusal.ts';

const clock = { now: () => Date.parse('2026-11-22T15:30:00Z'), skew: { get: () => 0, set: () => {} } };
const refused = (error: string, message: string, effect: 'reads' | 'repeats' | 'makes', secrets: string[] = []) =>
  refusal(clock, errorRule(error, message), { error, message, request_id: 'r1' }, effect, secrets);

describe('a refusal as the outbox sees it', () => {
  it('waits for the new day of Shopee, which starts at 23:00 in Viet Nam', () => {
    expect(refused('error_limit', '', 'makes')).toMatchObject({ trouble: 'later', retryAfter: 30 * 60_000 });
    expect(untilNewDay(Date.parse('2026-11-22T16:00:00Z'))).toBe(24 * 3600_000);
  });

  it('is "lost" when a busy server does not say whether it made the listing, "later" when that does not matter', () => {
    expect(refused('error_inner', '', 'makes').trouble).toBe('lost');
    expect(refused('error_inner', '', 'repeats').trouble).toBe('later');
    expect(refused('error_rate_limit', '', 'makes').trouble).toBe('later');
  });

  it('asks for signing in when a token that was just renewed is refused', () => {
    expect(refused('invalid_acceess_token', '', 'reads').trouble).toBe('sign-in');
  });

  it("shows Shopee's own words, bounded and without any secret in them", () => {
    const error = refused('error_check_luc_fail', `bad ${'x'.repeat(1000)}`, 'makes');
    expect(error.values['message']).toHaveLength(300);
    expect(refused('error_auth', 'No, KEY-123 is bad', 'reads', ['KEY-123']).values['message']).toBe('No, … is bad');
  });
});
