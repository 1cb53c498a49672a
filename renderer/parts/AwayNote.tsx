import { IconPlugConnectedX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { door } from '../app/door.ts';
import { useSignal } from '../app/signal.ts';
import classes from './AwayNote.module.css';

/** Says that the house does not answer, or no longer to this window, above every screen and for as long as it is so. */
export function AwayNote() {
  const { t } = useTranslation();
  const state = useSignal(door);
  if (state === 'fine') return null;
  return (
    <div className={classes.note} role="alert">
      <IconPlugConnectedX size={24} stroke={1.75} aria-hidden />
      {t(state === 'away' ? 'app.away' : 'app.unsent')}
    </div>
  );
}
