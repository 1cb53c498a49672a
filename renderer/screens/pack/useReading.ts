import { useMutation, useQuery } from '@tanstack/react-query';
import type { Dossier } from '../../../shared/model/dossier.ts';
import { api } from '../../app/client.ts';
import { useSay } from '../../app/say.tsx';
import { looksOf } from './view.ts';

/** How far the reading of the photos is. Pictures that show the same count once. */
export type PackReading = {
  count: number;
  waiting: number;
  stopped: boolean;
  stop(): void;
  goOn(): void;
};

/** Null until the desk has told. */
export function useReading({ product, photos }: Dossier): PackReading | null {
  const say = useSay();
  const { data, refetch } = useQuery(api.photos.readingState.queryOptions({ input: { id: product.id } }));
  const settle = { onError: say.failed, onSettled: () => void refetch() };
  const stop = useMutation(api.photos.stopReading.mutationOptions(settle));
  const goOn = useMutation(api.photos.goOnReading.mutationOptions(settle));
  if (!data) return null;
  return { ...data, count: looksOf(photos), stop: () => stop.mutate({}), goOn: () => goOn.mutate({}) };
}
