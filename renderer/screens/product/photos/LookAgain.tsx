import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { MeasuredPhoto } from '../../../../shared/model/dossier.ts';
import { api } from '../../../app/client.ts';
import { useSay } from '../../../app/say.tsx';
import classes from './Photos.module.css';

/** Whether the helper that was to measure a photo died or gave up; while it is at work there is nothing to tell. */
export const isStuck = ({ metrics, notes }: MeasuredPhoto): boolean => metrics === null && notes.length > 0;

/** In place of a photo's findings when its helper died: says so, and has it tried once more. */
export function LookAgain({ id }: { id: string }) {
  const { t } = useTranslation();
  const say = useSay();
  const again = useMutation(api.photos.lookAgain.mutationOptions({ onError: say.failed }));
  return (
    <div className={classes.stuck} role="status">
      <span>
        <IconAlertTriangle size={20} stroke={1.75} aria-hidden />
        {t('workshop.unmeasured')}
      </span>
      <Button variant="light" loading={again.isPending} onClick={() => again.mutate({ id })}>
        {t('app.again')}
      </Button>
    </div>
  );
}
