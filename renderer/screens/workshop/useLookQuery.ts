import { skipToken, useQuery } from '@tanstack/react-query';
import type { MeasuredPhoto } from '../../../shared/model/dossier.ts';
import { api, client } from '../../app/client.ts';

type Asked = 'offers' | 'versions' | 'similar';
type Answer<What extends Asked> = Awaited<ReturnType<(typeof client.photos)[What]>>;

/** What the house works out of one look of a photo. A look that one comes back to has its answer already. */
export function useLookQuery<What extends Asked>(what: What, { id, look, metrics }: MeasuredPhoto, wanted = true) {
  const ask = client.photos[what] as (input: { id: string }, options: { signal: AbortSignal }) => Promise<Answer<What>>;
  return useQuery({
    queryKey: [...api.photos[what].key(), id, look],
    // Nothing can be tried on a photo that has not been measured.
    queryFn: wanted && metrics !== null ? ({ signal }) => ask({ id }, { signal }) : skipToken,
  });
}
