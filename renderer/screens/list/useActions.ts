import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { api } from '../../app/client.ts';
import { useSay } from '../../app/say.tsx';

/** What can be done with a product from the list. */
export function useActions() {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const say = useSay();
  const bringBack = useMutation(api.products.bringBack.mutationOptions());
  const bin = useMutation(
    api.products.bin.mutationOptions({
      onError: say.failed,
      onSuccess: ({ id }) => say.done(t('list.binned'), () => bringBack.mutateAsync({ id })),
    }),
  );
  const duplicate = useMutation(
    api.products.duplicate.mutationOptions({ onError: say.failed, onSuccess: ({ id }) => go(`/product/${id}`) }),
  );
  return {
    bin: (id: string) => bin.mutate({ id }),
    duplicate: (id: string) => duplicate.mutate({ id }),
  };
}
