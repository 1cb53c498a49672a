import type { ListingView } from '../../../../shared/model/listing.ts';

/** What the primary button would do: a first publishing, sending what changed, or trying again; null when there is nothing to send. */
export function sending({ state, changed, remoteId }: ListingView): 'publish' | 'update' | null {
  if (state === 'waiting' || state === 'needs-person') return null;
  if (!remoteId) return 'publish';
  return changed.length > 0 ? 'update' : null;
}
