import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { IconPackage, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/client.ts';
import { useSay } from '../../../app/say.tsx';
import { Empty } from '../../../parts/Empty.tsx';
import { focusWhenThere } from '../focus.ts';
import { useStage } from '../stage.ts';
import { PackCard } from './PackCard.tsx';
import classes from './Price.module.css';

/** Packs one can buy, with price, stock and the parcel they travel in. */
export function PriceStep() {
  const { t } = useTranslation();
  const say = useSay();
  const { id, dossier } = useStage();
  const add = useMutation(
    api.variants.add.mutationOptions({
      onError: say.failed,
      onSuccess: (made) => focusWhenThere(`variant.${made.id}.name`),
    }),
  );
  const { variants } = dossier;
  const button = (
    <Button
      id="field-variants"
      variant={variants.length > 0 ? 'default' : 'filled'}
      leftSection={<IconPlus size={20} stroke={1.75} />}
      loading={add.isPending}
      onClick={() => add.mutate({ productId: id })}
    >
      {t('product.price.add')}
    </Button>
  );
  if (variants.length === 0) {
    return (
      <Empty
        picture={<IconPackage size={64} stroke={1.1} />}
        title={t('product.price.empty')}
        words={t('product.price.emptyWords')}
      >
        {button}
      </Empty>
    );
  }
  return (
    <>
      <p className={classes.lead}>{t('product.price.lead')}</p>
      {variants.map((variant, index) => (
        <PackCard key={variant.id} variant={variant} position={index + 1} alone={variants.length === 1} />
      ))}
      <div>{button}</div>
    </>
  );
}
