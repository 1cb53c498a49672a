import { Button } from '@mantine/core';
import { IconWand } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useBenchContext } from '../bench.ts';
import { useMendThis } from '../useMendThis.ts';
import classes from './Panel.module.css';

/** All that surely helps this photo, in one click; a word where the desk tried and found nothing. */
export function MendThis() {
  const { t } = useTranslation();
  const { photo, offers, writing } = useBenchContext();
  const mend = useMendThis();
  if (photo.metrics === null) return null;
  const trying = !offers || writing;
  if (!trying && !mend.can && !mend.pending) return <p className={classes.detail}>{t('workshop.offers.none')}</p>;
  return (
    <Button
      leftSection={<IconWand size={22} stroke={1.75} />}
      disabled={trying && !mend.pending}
      loading={mend.pending}
      onClick={mend.run}
    >
      {t(trying ? 'workshop.offers.trying' : 'workshop.offers.all')}
    </Button>
  );
}
