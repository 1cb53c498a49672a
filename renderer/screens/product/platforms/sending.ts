import type { ListingView } from '../../../../shared/model/listing.ts';

/** What the primary button would do: a first publishing, or sending what changed; null when there is nothing to send. */
export function sending({ state, changed, remoteId }: ListingView): 'publish' | 'update' | 'updateAndShow' | null {
  if (state === 'waiting' || state === 'needs-person') return null;
  if (!remoteId || state === 'deleted') return 'publish';
  if (changed.length === 0) return null;
  // Publishing what was hidden brings it back into the shop window.
  return state === 'hidden' ? 'updateAndShow' : 'update';
}
