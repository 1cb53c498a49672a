import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQuery } from '@tanstack/react-query';
import { IconFilePlus, IconHistory } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ulid } from 'ulid';
import { formatDay } from '../../../../../shared/text/dates.ts';
import { api } from '../../../../app/client.ts';
import { useSay } from '../../../../app/say.tsx';
import { flushAll } from '../../../../parts/autosave/registry.ts';
import { useStage } from '../../stage.ts';
import { useTakeBack } from '../../useTakeBack.ts';
import { useLabelForm } from '../form.ts';
import { EarlierLabels } from './EarlierLabels.tsx';
import classes from './Versions.module.css';

/**
 * Which print run this label is of. One that is on packs already may still be put right here, or left as it is while the next
 * one begins as its copy; nothing is asked, both ways can be taken back.
 */
export function Versions() {
  const { t } = useTranslation();
  const say = useSay();
  const { id } = useStage();
  const { label } = useLabelForm();
  const takeBack = useTakeBack();
  const [open, drawer] = useDisclosure(false);
  const got = useQuery(api.labels.versions.queryOptions({ input: { productId: id } }));
  const next = useMutation(
    api.labels.startNext.mutationOptions({
      onError: say.failed,
      onSuccess: (_made, { gesture }) =>
        say.done(t('product.label.version.started'), () => takeBack((step) => step.gesture === gesture)),
    }),
  );
  const [, ...earlier] = got.data?.versions ?? [];
  if (label.printDate === null && earlier.length === 0) return null;
  return (
    <div className={classes.strip}>
      <div className={classes.words}>
        <strong>
          {label.printDate === null
            ? t('product.label.version.next')
            : t('product.label.version.printed', { day: formatDay(label.printDate) })}
        </strong>
        {label.printDate !== null && <p>{t('product.label.version.either')}</p>}
      </div>
      <div className={classes.buttons}>
        {earlier.length > 0 && (
          <Button variant="subtle" leftSection={<IconHistory size={20} stroke={1.75} />} onClick={drawer.open}>
            {t('product.label.version.earlier', { count: earlier.length })}
          </Button>
        )}
        {label.printDate !== null && (
          <Button
            variant="default"
            leftSection={<IconFilePlus size={20} stroke={1.75} />}
            loading={next.isPending}
            onClick={() => void flushAll().then(() => next.mutate({ productId: id, gesture: ulid() }))}
          >
            {t('product.label.version.start')}
          </Button>
        )}
      </div>
      <EarlierLabels labels={earlier} opened={open} onClose={drawer.close} />
    </div>
  );
}
