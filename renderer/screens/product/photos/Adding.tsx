import { Button, Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../../app/say.tsx';
import { useSignal } from '../../../app/signal.ts';
import { useStage } from '../stage.ts';
import { cancelUploads, uploadOf, uploads } from './uploads.ts';
import classes from './Photos.module.css';

/** How many of the chosen files are in, and the way to stop. */
export function Adding() {
  const { t } = useTranslation();
  const say = useSay();
  const { id } = useStage();
  const { batch, done, total } = uploadOf(useSignal(uploads), id);
  if (!batch) return null;
  const words = t('product.photos.adding', { done: Math.min(done + 1, total), total });
  return (
    <div className={classes.adding}>
      <div className={classes.addingBar}>
        <span role="status">{words}</span>
        <Progress value={(done / total) * 100} aria-label={words} />
      </div>
      <Button variant="default" onClick={() => void cancelUploads(id).catch(say.failed)}>
        {t('product.photos.stop')}
      </Button>
    </div>
  );
}
