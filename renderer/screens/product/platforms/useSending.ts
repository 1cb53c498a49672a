import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/client.ts';
import { useSay } from '../../../app/say.tsx';
import { flushAll } from '../../../parts/autosave/registry.ts';
import { useStage } from '../stage.ts';

/** Sending one listing, hiding it and showing it again. What was just typed is in the desk before anything goes out. */
export function useSending(shopId: string, listingId: string) {
  const { t } = useTranslation();
  const say = useSay();
  const { id } = useStage();
  const publish = useMutation(
    api.listings.publish.mutationOptions({
      onError: say.failed,
      onSuccess: ({ errands, notReady: [refused] }) => {
        if (refused) say.done(t('product.platforms.notReady', { count: refused.blocking }));
        else say.done(t(errands.length > 0 ? 'product.platforms.queued' : 'product.platforms.nothing'));
      },
    }),
  );
  const queued = () => say.done(t('product.platforms.queued'));
  const hide = useMutation(api.listings.hide.mutationOptions({ onError: say.failed, onSuccess: queued }));
  const show = useMutation(api.listings.show.mutationOptions({ onError: say.failed, onSuccess: queued }));
  const refresh = useMutation(api.listings.refresh.mutationOptions({ onError: say.failed }));
  return {
    refresh: () => refresh.mutate({ id: listingId }),
    refreshing: refresh.isPending,
    publish: () => void flushAll().then(() => publish.mutate({ productIds: [id], shopIds: [shopId] })),
    publishing: publish.isPending,
    hide: () => hide.mutate({ id: listingId }),
    show: () => show.mutate({ id: listingId }),
    busy: hide.isPending || show.isPending,
  };
}
