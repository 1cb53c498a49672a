import { Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { photoProgress } from '../app/live.ts';
import { useSignal } from '../app/signal.ts';
import classes from './SaveNote.module.css';

/** How far the pictures of the sample desk are, while one is looking around in it. */
export function SampleProgress() {
  const { t } = useTranslation();
  const drawn = useSignal(photoProgress).get('');
  if (!drawn || drawn.done >= drawn.total) return null;
  const words = t('status.drawing', { done: drawn.done, total: drawn.total });
  return (
    <span className={classes.quiet}>
      {words}
      <Progress value={(100 * drawn.done) / drawn.total} w="8rem" aria-label={words} />
    </span>
  );
}
