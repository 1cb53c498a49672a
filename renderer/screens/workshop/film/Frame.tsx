import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { IconAlertTriangle, IconCheck, IconCircle, IconCircleCheckFilled } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeasuredPhoto } from '../../../../shared/model/dossier.ts';
import { Thumb } from '../../../parts/Thumb.tsx';
import { isStuck } from '../../product/photos/LookAgain.tsx';
import type { Verdict } from '../tones.ts';
import classes from './Film.module.css';

/** One photo in the row: its picture, its verdict as a sign with its score, and whether it is the one on the bench. */
export function Frame({
  photo,
  position,
  judged,
  current,
  chosen,
  onClick,
}: {
  photo: MeasuredPhoto;
  position: number;
  judged: { verdict: Verdict; score: { score: number } } | undefined;
  current: boolean;
  /** Null while nothing is being chosen. */
  chosen: boolean | null;
  onClick(): void;
}) {
  const { t } = useTranslation();
  const { id, look } = photo;
  const stuck = isStuck(photo);
  const { listeners, setNodeRef, transform, transition, isDragging } = useSortable({ id });
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (current) button.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [current]);
  const verdict = judged && t(`workshop.short.${judged.verdict}`);
  const said = judged
    ? t('workshop.film.judged', { position, score: judged.score.score, verdict: verdict ?? '' })
    : t(stuck ? 'workshop.film.stuck' : 'workshop.film.photo', { position });
  return (
    <li
      ref={setNodeRef}
      className={classes.place}
      data-dragged={isDragging || undefined}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      {...listeners}
    >
      <button
        ref={button}
        type="button"
        className={classes.frame}
        data-film
        aria-label={said}
        aria-current={chosen === null && current ? 'true' : undefined}
        aria-pressed={chosen ?? undefined}
        data-current={current || undefined}
        onClick={onClick}
      >
        <Thumb look={look} />
        <span className={classes.badge} data-verdict={stuck ? 'unreadable' : judged?.verdict}>
          {judged?.verdict === 'good' && <IconCheck size={16} stroke={3} aria-hidden />}
          {(stuck || (judged && judged.verdict !== 'good')) && <IconAlertTriangle size={16} stroke={2} aria-hidden />}
          {judged ? judged.score.score : !stuck && <span className={classes.dots} />}
        </span>
        {chosen !== null && (
          <span className={classes.tick} data-on={chosen || undefined}>
            {chosen ? (
              <IconCircleCheckFilled size={26} aria-hidden />
            ) : (
              <IconCircle size={26} stroke={1.5} aria-hidden />
            )}
          </span>
        )}
      </button>
    </li>
  );
}
