// What the desk hands to a platform, kept in memory: secrets, clock and skew, with a diary of what happened in which order.
import type { Secrets, Session } from '../../../main/platforms/platform.ts';

export type Desk = Session & {
  /** "save accessToken=…" and "call /path" in the order in which they happened. */
  diary: string[];
  secrets: Secrets;
  stop(): void;
};

export function desk(given: {
  host: string;
  partnerId: number;
  partnerKey: string;
  shopId: number;
  secrets?: Secrets;
  now?: () => number;
}): Desk {
  const stop = new AbortController();
  let skew = 0;
  const made: Desk = {
    host: given.host,
    account: { partnerId: given.partnerId, shopId: given.shopId },
    secrets: { partnerKey: given.partnerKey, ...given.secrets },
    diary: [],
    readSecrets: () => ({ ...made.secrets }),
    saveSecrets(secrets) {
      made.secrets = { ...secrets };
      made.diary.push(`save ${String(secrets['accessToken'])}`);
    },
    fetch: async (input, init) => {
      const url = new URL(input instanceof Request ? input.url : input);
      made.diary.push(`call ${url.pathname} ${url.searchParams.get('access_token') ?? ''}`.trim());
      return fetch(input, init);
    },
    now: given.now ?? Date.now,
    skew: {
      get: () => skew,
      set: (ms) => {
        skew = ms;
      },
    },
    signal: stop.signal,
    stop: () => stop.abort(),
  };
  return made;
}
