// The first sign-in of a shop: with the code that the consent page gave, or with tokens that the office already holds.
import { z } from 'zod';
import { PlatformError, type Secrets, type Session } from '../platform.ts';
import { accountOf, origin, partnerOf, secretsOf, type ShopeeSecrets } from './account.ts';
import { ask } from './call.ts';
import { platformNow } from './clock.ts';
import { failure } from './codes.ts';
import { FACTS } from './facts.ts';
import { signedQuery } from './query.ts';
import { refusal } from './refusal.ts';
import { askAsShop, payload } from './shop-call.ts';
import { keepPair, savable } from './tokens.ts';

/** v2.shop.get_shop_info: flat beside the envelope. `expire_time` is in seconds, at most a year ahead. */
const ShopInfo = z.looseObject({ shop_name: z.string().nullish(), expire_time: z.number().nullish() });

type SignedIn = { account: Session['account']; name: string | null; secrets: Secrets };

/**
 * Address of the classic consent page, signed as a public call; good for five minutes. It leads back to the address that
 * the office declared in the console (account.redirect), with `code` and `shop_id` behind it.
 */
export function consentUrl(session: Pick<Session, 'host' | 'account' | 'now'>, partnerKey: string): string {
  const { partnerId, redirect } = partnerOf(session);
  const path = '/api/v2/shop/auth_partner';
  const query = signedQuery(
    { path, query: { redirect: redirect ?? FACTS.redirect.value } },
    Math.floor(session.now() / 1000),
    { partnerId, partnerKey },
  );
  return `${origin(session.host)}${path}?${query}`;
}

/** When only a person can sign in again: the refresh token or the owner's consent ends. Milliseconds since 1970. */
export function endOf(secrets: Secrets): number | null {
  const endsAt = (name: string): number => (typeof secrets[name] === 'number' ? secrets[name] : Infinity);
  const ends = Math.min(endsAt(secrets['refreshToken'] ? 'refreshEnds' : 'accessEnds'), endsAt('consentEnds'));
  return Number.isFinite(ends) ? ends : null;
}

/** Spends the code, or tries the tokens, and asks for the shop's name. New tokens are saved before they are used. */
export async function signIn(session: Session): Promise<SignedIn> {
  const given = secretsOf(session.readSecrets());
  if (given.code) return withCode(session, given, given.code);
  if (!given.accessToken && !given.refreshToken) throw failure('sign-in', 'shopee.no_token');
  return withTokens(session, given);
}

async function withCode(session: Session, given: ShopeeSecrets, code: string): Promise<SignedIn> {
  const { partnerId, shopId } = accountOf(session);
  const answer = await ask(
    session,
    { path: '/api/v2/auth/token/get', effect: 'makes', json: { code, partner_id: partnerId, shop_id: shopId } },
    { partnerId, partnerKey: given.partnerKey },
  ).catch((error: unknown) => {
    // A code works once. Whether it did cannot be asked, so a person fetches another.
    if (error instanceof PlatformError && error.trouble === 'lost')
      throw failure('sign-in', 'shopee.code_lost', error.values);
    throw error;
  });
  if (!answer.yes) throw refusal(session, answer.rule, answer.envelope, 'makes', [given.partnerKey, code]);
  keepPair(session, given, answer.envelope);
  // The tokens are ours by now; a line that breaks here only costs the name.
  const info = await shopInfo(session).catch((error: unknown) => {
    if (error instanceof PlatformError && error.trouble === 'later') return null;
    throw error;
  });
  return signedInAs(session, info);
}

async function withTokens(session: Session, given: ShopeeSecrets): Promise<SignedIn> {
  const now = platformNow(session);
  // Nobody told when these end. The longest they may live is right or too late, and too late is found out by a refusal.
  session.saveSecrets(
    savable({
      ...given,
      ...(given.accessToken && { accessEnds: given.accessEnds ?? now + FACTS.accessLife.value }),
      ...(given.refreshToken && { refreshEnds: given.refreshEnds ?? now + FACTS.refreshLife.value }),
    }),
  );
  return signedInAs(session, await shopInfo(session));
}

async function shopInfo(session: Session): Promise<z.infer<typeof ShopInfo>> {
  return payload(await askAsShop(session, { path: '/api/v2/shop/get_shop_info', effect: 'reads' }), ShopInfo, 'reads');
}

function signedInAs(session: Session, info: z.infer<typeof ShopInfo> | null): SignedIn {
  const secrets = secretsOf(session.readSecrets());
  const consentEnds = info?.expire_time ? info.expire_time * 1000 : secrets.consentEnds;
  return {
    account: { ...session.account, ...accountOf(session) },
    name: info?.shop_name?.normalize('NFC') || null,
    secrets: savable({ ...secrets, ...(consentEnds && { consentEnds }) }),
  };
}
