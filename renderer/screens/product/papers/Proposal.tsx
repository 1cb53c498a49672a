import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../../../shared/model/ids.ts';
import type { Paper } from '../../../../shared/model/paper.ts';
import { reckonedDay } from '../../../../shared/rules/paper-term.ts';
import { kindRule } from '../../../../shared/rules/papers.ts';
import { useTell } from '../../../app/words.ts';
import type { Bound } from '../../../parts/fields/index.ts';
import classes from './Papers.module.css';
import { usePaperRules } from './usePaperRules.ts';

/** The last day that follows from the term of the kind: offered, never written by itself, and said where it comes from. */
export function Proposal({
  paper,
  bind,
}: {
  paper: Pick<Paper, 'kind' | 'issuedOn' | 'details'>;
  /** The last day on the paper. */
  bind: Bound<Day>;
}) {
  const { t } = useTranslation();
  const tell = useTell();
  const rules = usePaperRules();
  const { term } = kindRule(rules, paper.kind);
  const day = reckonedDay(rules, paper);
  if (term === null || day === null || bind.value !== null) return null;
  const values = { count: term.months, source: term.source, day };
  return (
    <div className={classes.proposal}>
      <span>{t('product.papers.term.propose', { day })}</span>
      <Button variant="default" onClick={() => bind.pick(day)}>
        {t('product.papers.term.take')}
      </Button>
      <span className={classes.read}>
        {tell(`product.papers.term.why.${term.from}`, values)}
        {term.confidence === 'U' && ` ${t('product.papers.term.unsure')}`}
      </span>
    </div>
  );
}
