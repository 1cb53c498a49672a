import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/client.ts';
import { useSay } from '../../app/say.tsx';

/** Puts a backup in the place of the desk; then everything on screen is fetched anew. */
export function useRestore() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const say = useSay();
  return useMutation(
    api.desk.restore.mutationOptions({
      onError: say.failed,
      onSuccess: (state) => {
        queries.setQueryData(api.desk.state.queryKey(), state);
        void queries.invalidateQueries();
        say.done(t('backup.restored'));
      },
    }),
  );
}
