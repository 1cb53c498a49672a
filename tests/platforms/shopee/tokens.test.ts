import { describe, expect, it } from 'vitest';
import { shopee } from '../../../main/platforms/shopee/index.ts';
import { desk, type Desk } from './desk.ts';
import { practiceDesk, type PracticeDesk } from './practice-desk.ts';
import { answer, stub } from './stub.ts';

const hour = 3600_000;
const day = 24 * hour;
const RENEWAL = 'call /api/v2/auth/access_token/get';
const look = (session: Desk) => shopee.find(session, 'LS-NOBODY');
const renewals = (session: Desk): number => session.diary.filter((line) => line === RENEWAL).length;

/** Signed in, so that the desk knows when its tokens end. */
async function signedIn(at: PracticeDesk): Promise<Desk> {
  await shopee.signIn(at.session);
  at.session.diary.length = 0;
  return at.session;
}

describe('the sign-in of a shop', () => {
  it('is renewed before it ends, and the new pair is on disk before it is used', async () => {
    await using at = await practiceDesk();
    const session = await signedIn(at);
    const old = session.secrets['accessToken'];
    at.pass(4 * hour - 5 * 60_000);
    await look(session);
    const fresh = session.secrets['accessToken'];
    expect(fresh).not.toBe(old);
    expect(session.diary.slice(0, 2)).toEqual([RENEWAL, `save ${fresh}`]);
    expect(session.diary[2]).toBe(`call /api/v2/product/search_item ${fresh}`);
  });

  it('is left alone while it is good for a while', async () => {
    await using at = await practiceDesk();
    const session = await signedIn(at);
    at.pass(4 * hour - 11 * 60_000);
    await look(session);
    expect(renewals(session)).toBe(0);
  });

  it('is renewed when Shopee ends it early, and what was asked is asked again', async () => {
    await using at = await practiceDesk();
    const session = await signedIn(at);
    at.practice.setFaults({ expireTokens: 'access' });
    at.pass(1);
    expect(await look(session)).toBeNull();
    expect(renewals(session)).toBe(1);
  });

  it('is renewed once for two things sent at the same moment: a refresh token works once', async () => {
    await using at = await practiceDesk();
    const session = await signedIn(at);
    at.practice.setFaults({ expireTokens: 'access' });
    at.pass(1);
    await Promise.all([look(session), look(session), look(session)]);
    expect(renewals(session)).toBe(1);
  });

  it('that was renewed by somebody else meanwhile is used as it is', async () => {
    await using at = await practiceDesk();
    const session = await signedIn(at);
    const stale = desk({ ...at.account, secrets: { ...session.secrets, accessToken: 'gone' }, now: session.now });
    // Another process wrote the good pair between this one's reading and its being refused.
    const reads = [{ ...stale.secrets }, { ...session.secrets }];
    stale.readSecrets = () => reads.shift() ?? { ...session.secrets };
    await look(stale);
    expect(renewals(stale)).toBe(0);
  });

  it('whose refresh token another process spent a moment before goes on with the pair of that one', async () => {
    await using at = await practiceDesk();
    const session = await signedIn(at);
    const before = { ...session.secrets };
    at.pass(4 * hour - 5 * 60_000);
    await look(session);
    const late = desk({ ...at.account, secrets: before, now: session.now });
    // It has read the old pair, and finds the new one only after its own renewal was refused.
    const reads = [before];
    late.readSecrets = () => reads.shift() ?? { ...session.secrets };
    expect(await look(late)).toBeNull();
    expect(renewals(late)).toBe(1);
  });

  it('is over after thirty days without a line, and says so', async () => {
    await using at = await practiceDesk();
    const session = await signedIn(at);
    expect(shopee.endOf(session.secrets)).toBe(session.now() + 30 * day);
    at.pass(31 * day);
    await expect(look(session)).rejects.toMatchObject({ trouble: 'sign-in', code: 'shopee.refresh_token_expired' });
  });

  it('survives an answer that was lost before Shopee heard the question', async () => {
    await using at = await practiceDesk({ faults: { cutBefore: { times: 1, path: 'auth/access_token/get' } } });
    const session = await signedIn(at);
    at.pass(4 * hour);
    expect(await look(session)).toBeNull();
  });

  it('is gone when the answer with the only copy of the new pair was lost: a person signs in again', async () => {
    await using at = await practiceDesk({ faults: { cutAfter: { times: 1, path: 'auth/access_token/get' } } });
    const session = await signedIn(at);
    at.pass(4 * hour);
    await expect(look(session)).rejects.toMatchObject({ trouble: 'sign-in', code: 'shopee.pair_lost' });
  });

  it('is not given up while the line is only bad', async () => {
    await using at = await practiceDesk({ faults: { serverError: { times: 2, path: 'auth/access_token/get' } } });
    const session = await signedIn(at);
    const before = session.secrets['refreshToken'];
    at.pass(4 * hour);
    await expect(look(session)).rejects.toMatchObject({ trouble: 'later', code: 'server' });
    expect(session.secrets['refreshToken']).toBe(before);
    expect(await look(session)).toBeNull();
  });

  it('takes a renewal to its end even when the person stops in the middle', async () => {
    await using gateway = await stub((response, asked) => {
      session.stop();
      const pair = { access_token: 'new-access', refresh_token: 'new-refresh', expire_in: 14_400 };
      answer(asked.url.pathname.endsWith('/access_token/get') ? pair : { response: {} })(response, asked);
    });
    const account = { host: gateway.host, partnerId: 2_000_001, partnerKey: 'key', shopId: 700_001 };
    const session = desk({ ...account, secrets: { accessToken: 'old', refreshToken: 'once', accessEnds: 0 } });
    await expect(look(session)).rejects.toMatchObject({ trouble: 'later', code: 'stopped' });
    expect(session.secrets).toMatchObject({ accessToken: 'new-access', refreshToken: 'new-refresh' });
  });

  it('with no token at all asks for signing in', async () => {
    await using at = await practiceDesk();
    const bare = desk({ ...at.account, now: at.session.now });
    await expect(look(bare)).rejects.toMatchObject({ trouble: 'sign-in', code: 'shopee.no_token' });
    bare.secrets = {};
    await expect(look(bare)).rejects.toMatchObject({ trouble: 'sign-in', code: 'shopee.no_key' });
  });
});
