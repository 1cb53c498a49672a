import { Button, Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PackReading } from './useReading.ts';
import classes from './Pack.module.css';

/** How far the reading of the photos is, with the button that stops it or goes on. */
export function Reading({ reading: { count, waiting, stopped, stop, goOn } }: { reading: PackReading }) {
  const { t } = useTranslation();
  if (count === 0) return null;
  if (waiting === 0) return <span role="status">{t('pack.reading.done', { count })}</span>;
  return (
    <span className={classes.reading} role="status">
      {!stopped && <Loader size={20} />}
      {t(stopped ? 'pack.reading.stopped' : 'pack.reading.now', { read: count - waiting, count })}
      <Button variant="subtle" onClick={stopped ? goOn : stop}>
        {t(stopped ? 'pack.reading.go' : 'pack.reading.stop')}
      </Button>
    </span>
  );
}
