import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { client } from '../../../app/client.ts';
import { useSay } from '../../../app/say.tsx';
import { useStage } from '../../product/stage.ts';
import { useTakeBack } from '../../product/useTakeBack.ts';

/** Puts the photos into the order in which a listing shows them best, and offers the way back. */
export function useBestOrder() {
  const { t } = useTranslation();
  const say = useSay();
  const { id } = useStage();
  const takeBack = useTakeBack();
  const arrange = useMutation({
    mutationFn: async () => {
      const { ids, moved } = await client.photos.bestOrder({ id });
      if (moved) await client.photos.arrange({ productId: id, ids });
      return moved;
    },
    onError: say.failed,
    onSuccess: (moved) =>
      moved
        ? say.done(t('workshop.order.done'), () =>
            takeBack(({ changes }) => changes.every(({ field }) => field === 'position')),
          )
        : say.done(t('workshop.order.already')),
  });
  return { pending: arrange.isPending, run: () => arrange.mutate() };
}
