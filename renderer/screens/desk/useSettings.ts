import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Settings } from '../../../shared/contract/desk.ts';
import { api } from '../../app/client.ts';
import { useSay } from '../../app/say.tsx';
import { useDesk } from '../../app/settings.ts';

/** The settings of the desk; a change is seen at once and taken back when the desk will not have it. */
export function useSettings() {
  const desk = useDesk();
  const queries = useQueryClient();
  const say = useSay();
  const queryKey = api.desk.state.queryKey();
  const apply = (settings: Partial<Settings>) =>
    queries.setQueryData(queryKey, (before) => before && { ...before, settings: { ...before.settings, ...settings } });
  const change = useMutation(
    api.desk.setSettings.mutationOptions({
      onMutate: (settings) => apply(settings),
      onSuccess: (settings) => apply(settings),
      onError: (error) => {
        say.failed(error);
        void queries.invalidateQueries({ queryKey });
      },
    }),
  );
  return { settings: desk.data?.settings, set: (settings: Partial<Settings>) => change.mutate(settings) };
}
