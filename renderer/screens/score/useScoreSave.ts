import type { ScoreView } from '../../../shared/contract/score.ts';
import { api } from '../../app/client.ts';
import { useAutosave, type Autosave } from '../../parts/fields/index.ts';

export type Points = Record<string, number | null>;

/** The points of a sheet, each kept as it is typed. */
export function useScoreSave(id: string, { set, criteria }: ScoreView): Autosave<Points> {
  return useAutosave<Points>({
    entity: 'score',
    id: `${id} ${set}`,
    values: Object.fromEntries(criteria.map(({ code, points }) => [code, points])),
    send: async (patch, gesture, context) => {
      for (const [code, points] of Object.entries(patch))
        await api.score.give.call({ id, set, code, points: points ?? null, gesture }, { context });
    },
  });
}
