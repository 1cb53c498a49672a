import { Alert, Button, Group } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../../app/say.tsx';
import { useSignal } from '../../../app/signal.ts';
import { useTell } from '../../../app/words.ts';
import { useStage } from '../stage.ts';
import { dismissRefused, mayTryAgain, tryAgain, uploadOf, uploads } from './uploads.ts';
import classes from './Photos.module.css';

/** Files that were not taken, each with its reason; they stay until they were read. */
export function RefusedFiles() {
  const { t } = useTranslation();
  const tell = useTell();
  const say = useSay();
  const { id } = useStage();
  const { refused } = uploadOf(useSignal(uploads), id);
  if (refused.length === 0) return null;
  return (
    <Alert
      color="rice"
      icon={<IconAlertTriangle />}
      title={t('product.photos.refused', { count: refused.length })}
      role="alert"
    >
      <ul className={classes.refused}>
        {refused.map(({ file, code, values }, index) => (
          <li key={`${index} ${file}`}>{tell(`failure.${code}`, values)}</li>
        ))}
      </ul>
      <Group gap="sm">
        {mayTryAgain(refused) && (
          <Button onClick={() => void tryAgain(id).catch(say.failed)}>{t('product.photos.again')}</Button>
        )}
        <Button variant="default" onClick={() => dismissRefused(id)}>
          {t('product.photos.dismiss')}
        </Button>
      </Group>
    </Alert>
  );
}
