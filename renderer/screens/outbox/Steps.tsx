import { IconAlertTriangle, IconCheck, IconClock, IconQuestionMark, IconSend, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { reasonKey } from '../../../shared/locales/keys.ts';
import type { Errand, ErrandState } from '../../../shared/model/errand.ts';
import { useTell } from '../../app/words.ts';
import { moment } from '../../parts/moment.ts';
import { useNow } from '../../parts/useNow.ts';
import classes from './Outbox.module.css';

const ICONS = {
  waiting: IconClock,
  sending: IconSend,
  asking: IconQuestionMark,
  done: IconCheck,
  'sign-in': IconAlertTriangle,
  person: IconAlertTriangle,
  cancelled: IconX,
} satisfies Record<ErrandState, typeof IconClock>;

/** The steps of one way to a platform, with the photos counted together. */
export function Steps({ errands }: { errands: Errand[] }) {
  const { t } = useTranslation();
  const tell = useTell();
  const now = useNow();
  const photos = errands.filter(({ kind, state }) => kind === 'photo' && state === 'waiting');
  const shown = errands.filter((errand) => !photos.includes(errand));
  const reason = errands.find(({ why }) => why !== null);
  const later = reason?.notBefore && reason.notBefore > now ? moment(reason.notBefore, now) : null;
  return (
    <>
      <ol className={classes.steps}>
        {photos.length > 0 && (
          <li data-state="waiting">
            <IconClock size={20} stroke={1.75} aria-hidden />
            {t('outbox.photosWaiting', { count: photos.length })}
          </li>
        )}
        {shown.map((errand) => {
          const Icon = ICONS[errand.state];
          return (
            <li key={errand.id} data-state={errand.state}>
              <Icon size={20} stroke={1.75} aria-hidden />
              {t(`errand.kind.${errand.kind}`)}
              <span className={classes.state}>{t(`errand.state.${errand.state}`)}</span>
            </li>
          );
        })}
      </ol>
      {reason?.why && (
        <p className={classes.why}>
          {tell(reasonKey(reason.why), reason.values)}{' '}
          {later && t('outbox.notBefore', { when: tell(later.key, later.values) })}
        </p>
      )}
    </>
  );
}
