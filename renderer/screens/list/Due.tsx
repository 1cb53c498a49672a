import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { IconCalendarExclamation, IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useTell } from '../../app/words.ts';
import { api } from '../../app/client.ts';
import classes from './Due.module.css';
import { DueRow } from './DueRow.tsx';

/** Days ahead: the file for the next OCOP evaluation may be handed in from then on (QĐ 26/2026 Art. 7.6a). */
const WITHIN_DAYS = 180;

/** A quiet line above the products: papers that run out soon, each with its button. Nothing where none does. */
export function Due() {
  const { t } = useTranslation();
  const tell = useTell();
  const id = useId();
  const [open, { toggle }] = useDisclosure(false);
  const got = useQuery(api.papers.due.queryOptions({ input: { withinDays: WITHIN_DAYS } }));
  if (!got.data) return null;
  const { papers, clockBehind, today } = got.data;
  // With a clock that is behind, nothing may seem to run out.
  const clock = clockBehind && <p className={classes.clock}>{t('list.due.clock', { today, newest: clockBehind })}</p>;
  if (papers.length === 0) return clock && <section className={classes.due}>{clock}</section>;
  const over = papers.filter(({ daysLeft }) => daysLeft < 0).length;
  const soon = papers.length - over;
  const parts = [
    over > 0 && t('list.due.over', { count: over }),
    soon > 0 && tell('list.due.soon', { count: soon, days: WITHIN_DAYS }),
  ].filter(Boolean);
  return (
    <section className={classes.due} data-over={over > 0 || undefined} aria-label={t('list.due.title')}>
      <div className={classes.line}>
        <IconCalendarExclamation size={24} stroke={1.6} aria-hidden />
        <strong>{parts.join(' · ')}</strong>
        <Button
          variant="subtle"
          className={classes.toggle}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          rightSection={open ? <IconChevronUp size={20} /> : <IconChevronDown size={20} />}
          onClick={toggle}
        >
          {t(open ? 'list.due.hide' : 'list.due.show')}
        </Button>
      </div>
      {clock}
      {open && (
        <ul id={id} className={classes.rows}>
          {papers.map((due) => (
            <DueRow key={due.paper.id} due={due} today={today} />
          ))}
        </ul>
      )}
    </section>
  );
}
