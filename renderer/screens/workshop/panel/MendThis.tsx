import { Button } from '@mantine/core';
import { IconCamera, IconWand } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useStage } from '../../product/stage.ts';
import { useBenchContext } from '../bench.ts';
import type { Verdict } from '../tones.ts';
import { useMendThis } from '../useMendThis.ts';
import classes from './Panel.module.css';

/** The one thing to do about a photo: all that surely helps in one click, a new picture, or nothing. */
export function MendThis({ verdict }: { verdict: Verdict }) {
  const { t } = useTranslation();
  const { replacePhoto } = useStage();
  const { photo, offers, writing } = useBenchContext();
  const mend = useMendThis();
  if (photo.metrics === null) return null;
  const retake = verdict === 'retake';
  const trying = !offers || writing;
  const helps = trying || mend.can || mend.pending;
  return (
    <>
      {retake && (
        <Button leftSection={<IconCamera size={22} stroke={1.75} />} onClick={() => replacePhoto(photo.id)}>
          {t('fix.retake')}
        </Button>
      )}
      {helps ? (
        <Button
          variant={retake ? 'light' : 'filled'}
          leftSection={<IconWand size={22} stroke={1.75} />}
          disabled={trying && !mend.pending}
          loading={mend.pending}
          onClick={mend.run}
        >
          {t(trying ? 'workshop.offers.trying' : 'workshop.offers.all')}
        </Button>
      ) : (
        !retake && <p className={classes.detail}>{t('workshop.offers.none')}</p>
      )}
    </>
  );
}
