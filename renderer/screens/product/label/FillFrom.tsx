import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { IconWand } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ulid } from 'ulid';
import { api } from '../../../app/client.ts';
import { useSay } from '../../../app/say.tsx';
import { flushAll } from '../../../parts/autosave/registry.ts';
import { useStage } from '../stage.ts';
import { useTakeBack } from '../useTakeBack.ts';
import { fillFrom } from './fill.ts';
import classes from './Label.module.css';

/** One button that fills empty items with what is known already; gone when there is nothing left to fill. */
export function FillFrom() {
  const { t } = useTranslation();
  const say = useSay();
  const { id, dossier } = useStage();
  const takeBack = useTakeBack();
  const fill = useMutation(
    api.labels.set.mutationOptions({
      onError: say.failed,
      onSuccess: (_made, { gesture }) =>
        say.done(t('product.label.filled'), () => takeBack((step) => step.gesture === gesture)),
    }),
  );
  const patch = fillFrom(dossier);
  if (Object.keys(patch).length === 0) return null;
  return (
    <div className={classes.fill}>
      <span>{t('product.label.fillFromWords')}</span>
      <Button
        variant="light"
        leftSection={<IconWand size={20} stroke={1.75} />}
        loading={fill.isPending}
        onClick={() => void flushAll().then(() => fill.mutate({ productId: id, patch, gesture: ulid() }))}
      >
        {t('product.label.fillFrom')}
      </Button>
    </div>
  );
}
