import { z } from 'zod';
import type { Secrets, Session } from '../platform.ts';
import { failure } from './codes.ts';

/** A platform id: a whole number that JavaScript can hold, also when a form or a command line gave it as text. */
const Numeric = z.coerce.number().int().positive().safe();

const Account = z.looseObject({ partnerId: Numeric, shopId: Numeric });
/** Before the owner of the shop has agreed, the shop may still be unknown. */
const Partner = z.looseObject({ partnerId: Numeric, redirect: z.string().max(500).optional() });

/**
 * The sealed half. What ends is in milliseconds since 1970 by Shopee's clock. `code` is the word from
 * the consent page and is spent at sign-in.
 */
const ShopeeSecrets = z.looseObject({
  partnerKey: z.string().min(1),
  accessToken: z.string().optional(),
  accessEnds: z.number().optional(),
  refreshToken: z.string().optional(),
  refreshEnds: z.number().optional(),
  /** Until when the owner of the shop has agreed. */
  consentEnds: z.number().optional(),
  code: z.string().optional(),
});
export type ShopeeSecrets = z.infer<typeof ShopeeSecrets>;

/** @throws PlatformError person shopee.account when a number is missing or is none */
export function accountOf(session: Pick<Session, 'account'>): { partnerId: number; shopId: number } {
  const account = Account.safeParse(session.account);
  if (!account.success) throw failure('person', 'shopee.account');
  return { partnerId: account.data.partnerId, shopId: account.data.shopId };
}

export function partnerOf(session: Pick<Session, 'account'>): { partnerId: number; redirect: string | undefined } {
  const partner = Partner.safeParse(session.account);
  if (!partner.success) throw failure('person', 'shopee.account');
  return { partnerId: partner.data.partnerId, redirect: partner.data.redirect };
}

/** @throws PlatformError sign-in shopee.no_key when there is no partner key to sign with */
export function secretsOf(secrets: Secrets): ShopeeSecrets {
  const parsed = ShopeeSecrets.safeParse(secrets);
  if (!parsed.success) throw failure('sign-in', 'shopee.no_key');
  return parsed.data;
}

/** The host as people write it, with or without the last slash or "/api/v2", as the start of a path. */
export function origin(host: string): string {
  return host
    .trim()
    .replace(/\/+$/, '')
    .replace(/\/api\/v2$/, '');
}
