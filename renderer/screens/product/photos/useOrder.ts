import { useQueryClient } from '@tanstack/react-query';
import { arrayMove } from '@dnd-kit/sortable';
import { useState } from 'react';
import type { MeasuredPhoto } from '../../../../shared/model/dossier.ts';
import { client } from '../../../app/client.ts';
import { refresh } from '../../../app/live.ts';
import { useSay } from '../../../app/say.tsx';

/** The photos in the order on screen, which runs ahead of the desk while a move is being written. */
export function useOrder(photos: MeasuredPhoto[]) {
  const queries = useQueryClient();
  const say = useSay();
  const [ahead, setAhead] = useState<string[] | null>(null);
  const at = (id: string) => ahead?.indexOf(id) ?? 0;
  // A photo that came in meanwhile is not in the list yet: last, where it will be.
  const place = (id: string) => (at(id) === -1 ? photos.length : at(id));
  const ordered = ahead ? photos.toSorted((a, b) => place(a.id) - place(b.id)) : photos;
  const move = async (id: string, over: string) => {
    const ids = ordered.map((photo) => photo.id);
    const next = arrayMove(ids, ids.indexOf(id), ids.indexOf(over));
    setAhead(next);
    try {
      await client.photos.move({ id, before: next[next.indexOf(id) + 1] ?? null });
      await refresh(queries, ['photo']);
    } catch (error) {
      say.failed(error);
    }
    setAhead(null);
  };
  return { ordered, move };
}
