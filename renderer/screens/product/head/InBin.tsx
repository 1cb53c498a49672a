import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/client.ts';
import { useSay } from '../../../app/say.tsx';
import { useStage } from '../stage.ts';
import classes from './Head.module.css';

/** Says that this product was put into the bin, and takes it out again. */
export function InBin() {
  const { t } = useTranslation();
  const say = useSay();
  const { id } = useStage();
  const back = useMutation(api.products.bringBack.mutationOptions({ onError: say.failed }));
  return (
    <div className={classes.bin} role="status">
      {t('product.binnedWords')}
      <Button loading={back.isPending} onClick={() => back.mutate({ id })}>
        {t('bin.bringBack')}
      </Button>
    </div>
  );
}
