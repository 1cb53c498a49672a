import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../app/client.ts';
import { useStage } from '../product/stage.ts';

/** Verdict and score by photo, for all photos of the product that were measured. */
export function useAllJudged() {
  const { id } = useStage();
  const { data } = useQuery(api.checks.product.queryOptions({ input: { id } }));
  return new Map((data?.photos ?? []).map((judged) => [judged.id, judged]));
}

/** Those of one photo. While it is measured anew the last ones stand, so that nothing jumps. */
export function useJudged(photoId: string) {
  const now = useAllJudged().get(photoId);
  const [last, setLast] = useState(now);
  if (now && now !== last) setLast(now);
  return now ?? (last?.id === photoId ? last : undefined);
}
