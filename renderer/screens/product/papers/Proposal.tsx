import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../../../shared/model/ids.ts';
import type { PaperKind } from '../../../../shared/model/paper.ts';
import { addMonths } from '../../../../shared/text/dates.ts';
import type { Bound } from '../../../parts/fields/index.ts';
import { monthsOf, termSourceOf } from './kinds.ts';
import classes from './Papers.module.css';

/** The last day that follows from the day of issue, offered and never written by itself, with where the term comes from. */
export function Proposal({ kind, issuedOn, bind }: { kind: PaperKind; issuedOn: Day | null; bind: Bound<Day> }) {
  const { t } = useTranslation();
  const months = monthsOf(kind);
  if (issuedOn === null || months === null || bind.value !== null) return null;
  const day = addMonths(issuedOn, months);
  return (
    <div className={classes.proposal}>
      <span>{t('product.papers.term.propose', { day })}</span>
      <Button variant="default" onClick={() => bind.pick(day)}>
        {t('product.papers.term.take')}
      </Button>
      <span className={classes.read}>
        {t('product.papers.term.why', { count: months, source: termSourceOf(kind) ?? '' })}
      </span>
    </div>
  );
}
