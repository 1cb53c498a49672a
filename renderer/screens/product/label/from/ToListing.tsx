import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { IconFileText } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ulid } from 'ulid';
import { hasListingText, listingText, withListingText } from '../../../../../shared/label/listing-text.ts';
import { client } from '../../../../app/client.ts';
import { useSay } from '../../../../app/say.tsx';
import { flushAll } from '../../../../parts/autosave/registry.ts';
import { useStage } from '../../stage.ts';
import { useTakeBack } from '../../useTakeBack.ts';
import { useLabelForm } from '../form.ts';

/** Puts the label's words into the description, or renews them there. */
export function ToListing() {
  const { t } = useTranslation();
  const say = useSay();
  const { id, dossier } = useStage();
  const { label } = useLabelForm();
  const takeBack = useTakeBack();
  const put = useMutation({
    mutationFn: async (gesture: string) => {
      await flushAll();
      // What stands in the desk now, not what this screen last heard: a word typed a moment ago is in it.
      const fresh = await client.products.get({ id });
      if (!fresh.label) return;
      const description = withListingText(fresh.product.description, fresh.label);
      await client.products.set({ id, patch: { description }, gesture });
    },
    onError: say.failed,
    onSuccess: (_done, gesture) =>
      say.done(t('product.label.from.put'), () => takeBack((step) => step.gesture === gesture)),
  });
  const { description } = dossier.product;
  if (listingText(label) !== '' && hasListingText(description, label))
    return <span>{t('product.label.from.there')}</span>;
  return (
    <Button
      variant="default"
      leftSection={<IconFileText size={22} stroke={1.75} />}
      loading={put.isPending}
      disabled={listingText(label) === ''}
      onClick={() => put.mutate(ulid())}
    >
      {t('product.label.from.putIn')}
    </Button>
  );
}
