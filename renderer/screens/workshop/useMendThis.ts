import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { failureKey } from '../../../shared/locales/keys.ts';
import { api } from '../../app/client.ts';
import { useSay } from '../../app/say.tsx';
import { useTell } from '../../app/words.ts';
import { useBenchContext } from './bench.ts';

/** Everything that the desk can surely do for the photo on the bench, in one go. */
export function useMendThis() {
  const { t } = useTranslation();
  const tell = useTell();
  const say = useSay();
  const { photo, offers, writing, compare } = useBenchContext();
  const mend = useMutation(
    api.photos.mend.mutationOptions({
      onError: say.failed,
      onSuccess: ({ photos: [one] }) => {
        if (one?.failure) say.done(tell(failureKey(one.failure), one.failure.values));
        else if (one && one.applied.length > 0)
          say.done(t('workshop.offers.mended', { before: Math.round(one.before), after: Math.round(one.after) }));
        else say.done(t('workshop.offers.none'));
      },
    }),
  );
  const can = !writing && !mend.isPending && Boolean(offers?.some(({ onlyByHand }) => !onlyByHand));
  return {
    can,
    pending: mend.isPending,
    run: () => {
      if (!can) return;
      compare(null);
      mend.mutate({ ids: [photo.id] });
    },
  };
}
