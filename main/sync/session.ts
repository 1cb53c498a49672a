// One shop's way to its platform: its row, its sealed keys, and the line, tied together for one adapter.
import type { Shop } from '../../shared/model/shop.ts';
import { platforms } from '../platforms/index.ts';
import type { Session } from '../platforms/platform.ts';
import type { Store } from '../store/store.ts';
import type { Line } from './line.ts';

export type Net = { fetch: typeof globalThis.fetch; now(): number };

export function sessionFor(store: Store, line: Line, net: Net, shop: Shop, signal: AbortSignal): Session {
  return {
    host: shop.host,
    account: shop.account,
    readSecrets: () => store.secrets.read(shop.id),
    saveSecrets: (secrets) => store.secrets.save(shop.id, secrets, platforms[shop.platform].endOf(secrets)),
    fetch: net.fetch,
    now: net.now,
    skew: line.skew(shop.host),
    signal,
  };
}
