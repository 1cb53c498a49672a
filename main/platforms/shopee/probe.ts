import { PlatformError, type Reach, type Session } from '../platform.ts';
import { ask } from './call.ts';
import { FACTS } from './facts.ts';

/**
 * Asks something that needs no key and that Shopee refuses in its own envelope with its own request id: only Shopee
 * answers so. Learns the clock on the way.
 */
export async function probe(session: Pick<Session, 'host' | 'fetch' | 'now' | 'signal' | 'skew'>): Promise<Reach> {
  try {
    await ask(
      session,
      { path: '/api/v2/public/get_shops_by_partner', effect: 'reads', patience: FACTS.probePatience.value },
      null,
    );
    return { reachable: true };
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    return { reachable: false, captive: error.code === 'captive' };
  }
}
