import { useQuery } from '@tanstack/react-query';
import { api } from '../../app/client.ts';
import { Loaded } from '../../parts/Loaded.tsx';
import { Workshop } from './Workshop.tsx';

/** One photo of a product, large, with all that can be said of it and done to it; the others in a row below. */
export function WorkshopScreen({ id, photoId }: { id: string; photoId: string }) {
  const got = useQuery(api.products.get.queryOptions({ input: { id } }));
  return <Loaded query={got}>{(dossier) => <Workshop dossier={dossier} photoId={photoId} />}</Loaded>;
}
