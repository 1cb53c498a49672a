import { Button, Progress } from '@mantine/core';
import { IconWand } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { photoProgress } from '../../../app/live.ts';
import { useSay } from '../../../app/say.tsx';
import { useSignal } from '../../../app/signal.ts';
import { useStage } from '../../product/stage.ts';
import { cancelMending, mendingOf, mendings, mendPhotos } from './mending.ts';
import { roughly, timeLeft } from './timeLeft.ts';
import { useTick } from './useTick.ts';
import classes from './Batch.module.css';

/** One button for all photos, or for the chosen ones; while it works, how far it is, how long yet, and the way to stop. */
export function BatchBar({ ids, chosen }: { ids: string[]; chosen: boolean }) {
  const { t } = useTranslation();
  const say = useSay();
  const { id } = useStage();
  const mending = mendingOf(useSignal(mendings), id);
  if (mending.batch) return <Going since={mending.since} total={mending.ids.length} />;
  return (
    <Button
      variant={chosen ? 'filled' : 'light'}
      leftSection={<IconWand size={22} stroke={1.75} />}
      disabled={ids.length === 0}
      onClick={() => void mendPhotos(id, ids).catch(say.failed)}
    >
      {chosen ? t('workshop.batch.mendChosen', { count: ids.length }) : t('workshop.batch.mendAll')}
    </Button>
  );
}

function Going({ since, total }: { since: number; total: number }) {
  const { t } = useTranslation();
  const say = useSay();
  const { id } = useStage();
  const now = useTick();
  const done = useSignal(photoProgress).get(id)?.done ?? 0;
  const left = timeLeft({ since, now, done, total });
  const words = t('workshop.batch.going', { done: Math.min(done + 1, total), total });
  const rough = left === null ? null : roughly(left);
  return (
    <div className={classes.going}>
      <span role="status">{words}</span>
      <Progress value={(done / total) * 100} aria-label={words} />
      <span className={classes.line}>
        <span className={classes.soft}>
          {rough ? t(`workshop.batch.${rough.unit}`, { count: rough.count }) : t('workshop.batch.starting')}
        </span>
        <Button variant="default" onClick={() => void cancelMending(id).catch(say.failed)}>
          {t('product.photos.stop')}
        </Button>
      </span>
    </div>
  );
}
