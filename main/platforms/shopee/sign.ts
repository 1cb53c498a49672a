// Shopee Open Platform v2 signatures (developer guide 16; push: guide 18), read 2026-11-22.
import { createHmac } from 'node:crypto';

/**
 * The partner key is taken as a UTF-8 string although it looks like hex. Answers lower-case hex.
 * @param parts joined without anything between them, exactly as they go out
 */
export function signShopee(partnerKey: string, ...parts: (string | number)[]): string {
  return createHmac('sha256', partnerKey).update(parts.join(''), 'utf8').digest('hex');
}

export type PublicCall = {
  partnerKey: string;
  partnerId: number;
  /** From /api/v2/ on, without host and query: neither the query nor the body is signed. */
  path: string;
  /** Seconds since 1970; good for five minutes. */
  timestamp: number;
};

/** A call without an account: tokens, consent, photo upload. */
export const signPublic = (call: PublicCall): string =>
  signShopee(call.partnerKey, call.partnerId, call.path, call.timestamp);

/** A call for one shop. */
export const signForShop = (call: PublicCall & { accessToken: string; shopId: number }): string =>
  signShopee(call.partnerKey, call.partnerId, call.path, call.timestamp, call.accessToken, call.shopId);

/** A call for a merchant, who owns several shops. */
export const signForMerchant = (call: PublicCall & { accessToken: string; merchantId: number }): string =>
  signShopee(call.partnerKey, call.partnerId, call.path, call.timestamp, call.accessToken, call.merchantId);

/**
 * The Authorization header of a push message.
 * @param callbackUrl exactly as registered in the console
 * @param body the raw body, byte for byte
 */
export const signPush = (partnerKey: string, callbackUrl: string, body: string): string =>
  signShopee(partnerKey, callbackUrl, '|', body);
