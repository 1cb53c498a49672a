// Access tokens live four hours and may be used again and again; refresh tokens live thirty days and work once. Losing a
// new pair costs the owner of the shop a walk to the consent page, so it is on disk before it is used.
import { z } from 'zod';
import { PlatformError, type Session } from '../platform.ts';
import { accountOf, secretsOf, type ShopeeSecrets } from './account.ts';
import { ask } from './call.ts';
import { platformNow } from './clock.ts';
import { failure } from './codes.ts';
import { Envelope } from './envelope.ts';
import { FACTS } from './facts.ts';
import { refusal } from './refusal.ts';

const Pair = Envelope.extend({
  access_token: z.string().min(1).max(500),
  refresh_token: z.string().min(1).max(500),
  /** Seconds. */
  expire_in: z.number().positive(),
});

/** Secrets that hold a pair to use. */
export type SignedIn = ShopeeSecrets & { accessToken: string };

/** Renewals under way, by account: whoever comes second waits for the first, because a refresh token works once. */
const renewals = new Map<string, Promise<SignedIn>>();

/** Secrets with an access token that is good for a while yet, renewed if need be. */
export async function signedIn(session: Session): Promise<SignedIn> {
  const secrets = secretsOf(session.readSecrets());
  if (!secrets.accessToken) return renew(session, secrets);
  const left = (secrets.accessEnds ?? 0) - platformNow(session);
  if (left < FACTS.refreshBefore.value && secrets.refreshToken) return renew(session, secrets);
  return { ...secrets, accessToken: secrets.accessToken };
}

/** After Shopee refused `used`: another pair, unless somebody else has renewed it meanwhile. */
export async function signedInAgain(session: Session, used: string): Promise<SignedIn> {
  const secrets = secretsOf(session.readSecrets());
  if (secrets.accessToken && secrets.accessToken !== used) return { ...secrets, accessToken: secrets.accessToken };
  return renew(session, secrets);
}

function renew(session: Session, secrets: ShopeeSecrets): Promise<SignedIn> {
  const { partnerId, shopId } = accountOf(session);
  const key = `${session.host} ${partnerId} ${shopId}`;
  const underWay = renewals.get(key);
  if (underWay) return underWay;
  const renewal = fetchPair(session, secrets)
    .catch((error: unknown) => renewedElsewhere(session, secrets, error))
    .finally(() => renewals.delete(key));
  renewals.set(key, renewal);
  return renewal;
}

/** Another process of this desk may have spent the refresh token a moment before: then its pair is on disk. */
function renewedElsewhere(session: Session, used: ShopeeSecrets, error: unknown): SignedIn {
  const kept = secretsOf(session.readSecrets());
  const spent = error instanceof PlatformError && error.trouble === 'sign-in';
  if (!spent || !kept.accessToken || kept.refreshToken === used.refreshToken) throw error;
  return { ...kept, accessToken: kept.accessToken };
}

/**
 * Asks for a new pair. A lost answer is settled by asking once more with the same token: Shopee either gives the pair, or
 * says that the token is spent, and then only signing in helps.
 */
async function fetchPair(session: Session, secrets: ShopeeSecrets): Promise<SignedIn> {
  if (session.signal.aborted) throw failure('later', 'stopped');
  if (!secrets.refreshToken) throw failure('sign-in', 'shopee.no_token');
  try {
    return await fetchPairOnce(session, secrets, secrets.refreshToken);
  } catch (error) {
    if (!(error instanceof PlatformError) || error.trouble !== 'lost') throw error;
  }
  if (session.signal.aborted) throw failure('later', 'stopped');
  try {
    return await fetchPairOnce(session, secrets, secrets.refreshToken);
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    if (error.trouble === 'sign-in') throw failure('sign-in', 'shopee.pair_lost', error.values);
    // Still unknown, and nothing is worse for trying again: the old token is kept.
    if (error.trouble === 'lost') throw new PlatformError('later', error.code, error.values, error.retryAfter);
    throw error;
  }
}

async function fetchPairOnce(session: Session, secrets: ShopeeSecrets, refreshToken: string): Promise<SignedIn> {
  const { partnerId, shopId } = accountOf(session);
  const answer = await ask(
    // Whoever asked may go away; the new pair must still be caught, so only its own time-out ends this call.
    {
      host: session.host,
      fetch: session.fetch,
      now: session.now,
      skew: session.skew,
      signal: new AbortController().signal,
    },
    {
      path: '/api/v2/auth/access_token/get',
      effect: 'makes',
      json: { refresh_token: refreshToken, partner_id: partnerId, shop_id: shopId },
    },
    { partnerId, partnerKey: secrets.partnerKey },
  );
  if (!answer.yes) throw refusal(session, answer.rule, answer.envelope, 'makes', [secrets.partnerKey, refreshToken]);
  return keepPair(session, secrets, answer.envelope);
}

/**
 * Keeps a new pair. Nothing may use it before this has returned.
 * @throws PlatformError lost unreadable when the answer holds no pair
 */
export function keepPair(session: Session, secrets: ShopeeSecrets, envelope: Envelope): SignedIn {
  const pair = Pair.safeParse(envelope);
  if (!pair.success) throw failure('lost', 'unreadable');
  const now = platformNow(session);
  const { code: _spent, ...kept } = secrets;
  const fresh = {
    ...kept,
    accessToken: pair.data.access_token,
    // One sample of the documentation has an instant where seconds belong, hence the ceiling.
    accessEnds: now + Math.min(pair.data.expire_in * 1000, FACTS.accessLife.value),
    refreshToken: pair.data.refresh_token,
    refreshEnds: now + FACTS.refreshLife.value,
  };
  session.saveSecrets(savable(fresh));
  return fresh;
}

/** Without the fields that are not there: a store keeps text and numbers only. */
export function savable(secrets: ShopeeSecrets): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(secrets).filter(
      (entry): entry is [string, string | number] => typeof entry[1] === 'string' || typeof entry[1] === 'number',
    ),
  );
}
