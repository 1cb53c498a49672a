import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { MeasuredPhoto } from '../../../shared/model/dossier.ts';
import type { Recipe } from '../../../shared/model/photo-recipe.ts';
import { api } from '../../app/client.ts';
import { refresh } from '../../app/live.ts';
import { useSay } from '../../app/say.tsx';
import { sameRecipe } from './steps/recipe.ts';

/** The photo's recipe as it is on screen, which runs ahead of the desk while a change is being written. */
export function useRecipe({ id, recipe }: MeasuredPhoto) {
  const queries = useQueryClient();
  const say = useSay();
  const [ahead, setAhead] = useState<Recipe | null>(null);
  const write = useMutation(
    api.photos.setRecipe.mutationOptions({
      // One after the other, in the order of the clicks.
      scope: { id: `recipe ${id}` },
      onError: say.failed,
      onSettled: async (_done, _failed, sent) => {
        await refresh(queries, ['photo']);
        setAhead((now) => (now === sent.recipe ? null : now));
      },
    }),
  );
  const shown = ahead ?? recipe;
  return {
    recipe: shown,
    writing: ahead !== null,
    setRecipe: (next: Recipe) => {
      if (sameRecipe(next, shown)) return;
      setAhead(next);
      write.mutate({ id, recipe: next });
    },
  };
}
