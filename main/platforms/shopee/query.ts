import { signForShop, signPublic } from './sign.ts';

/** What a call is signed with: of the app alone, or of the app for one shop. */
export type Keys = { partnerId: number; partnerKey: string } & (
  | { shopId?: undefined }
  | { shopId: number; accessToken: string }
);

type Asked = { path: string; query?: Record<string, string | number | readonly string[]> };

/** The query of a call: what it asks, then what it is signed with. A list is the same name several times. */
export function signedQuery(asked: Asked, timestamp: number, keys: Keys | null): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(asked.query ?? {})) {
    for (const one of Array.isArray(value) ? value : [value]) query.append(name, String(one).normalize('NFC'));
  }
  if (!keys) return query;
  const { partnerId, partnerKey } = keys;
  const call = { partnerKey, partnerId, path: asked.path, timestamp };
  query.append('partner_id', String(partnerId));
  query.append('timestamp', String(timestamp));
  if (keys.shopId === undefined) {
    query.append('sign', signPublic(call));
    return query;
  }
  query.append('access_token', keys.accessToken);
  query.append('shop_id', String(keys.shopId));
  query.append('sign', signForShop({ ...call, accessToken: keys.accessToken, shopId: keys.shopId }));
  return query;
}
