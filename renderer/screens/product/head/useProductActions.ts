import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { WordKey } from '../../../../shared/locales/i18n.ts';
import { api } from '../../../app/client.ts';
import { useSay } from '../../../app/say.tsx';
import { useTell } from '../../../app/words.ts';
import { flushAll } from '../../../parts/autosave/registry.ts';
import { useStage } from '../stage.ts';

export const actionKey = (action: string) => `history.action.${action}` as WordKey;

/** What can be done with the whole product. Each waits until what was just typed is in the desk. */
export function useProductActions() {
  const { t } = useTranslation();
  const tell = useTell();
  const [, go] = useLocation();
  const say = useSay();
  const { id } = useStage();
  const takeBack = useMutation(
    api.products.undo.mutationOptions({
      onError: say.failed,
      onSuccess: ({ undone }) => say.done(t('product.undo.doneWhat', { action: tell(actionKey(undone.action)) })),
    }),
  );
  const bringBack = useMutation(api.products.bringBack.mutationOptions());
  const bin = useMutation(
    api.products.bin.mutationOptions({
      onError: say.failed,
      onSuccess: () => {
        say.done(t('list.binned'), () => bringBack.mutateAsync({ id }));
        go('/');
      },
    }),
  );
  const copy = useMutation(
    api.products.duplicate.mutationOptions({ onError: say.failed, onSuccess: (made) => go(`/product/${made.id}`) }),
  );
  const afterFlush = (run: () => void) => () => void flushAll().then(run);
  return {
    undo: afterFlush(() => takeBack.mutate({ id })),
    undoing: takeBack.isPending,
    duplicate: afterFlush(() => copy.mutate({ id })),
    bin: afterFlush(() => bin.mutate({ id })),
  };
}
