import { IconPlugConnectedX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { door } from '../app/door.ts';
import { useSignal } from '../app/signal.ts';
import classes from './AwayNote.module.css';

/** Says that the house does not answer, above every screen, for as long as it is so. */
export function AwayNote() {
  const { t } = useTranslation();
  if (useSignal(door) !== 'away') return null;
  return (
    <div className={classes.note} role="alert">
      <IconPlugConnectedX size={24} stroke={1.75} aria-hidden />
      {t('app.away')}
    </div>
  );
}
