import { Badge, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { DuePaper } from '../../../shared/contract/papers.ts';
import type { Day } from '../../../shared/model/ids.ts';
import { kindRule } from '../../../shared/rules/papers.ts';
import { useTell } from '../../app/words.ts';
import { focusWhenThere } from '../product/focus.ts';
import { COLOURS, termOf } from '../product/papers/term.ts';
import { usePaperRules } from '../product/papers/usePaperRules.ts';
import classes from './Due.module.css';

/** One paper that runs out: what it is, whose, until when, and the way to it. */
export function DueRow({ due, today }: { due: DuePaper; today: Day }) {
  const { t } = useTranslation();
  const tell = useTell();
  const [, go] = useLocation();
  const { paper, productId, productName, producerName, products, lastDay, reckoned, window } = due;
  const { key, values, mood } = termOf(lastDay, today, kindRule(usePaperRules(), paper.kind).notice);
  const kind = t(`paperKind.${paper.kind}`);
  const owner = (paper.productId ? productName : producerName) ?? t('list.due.unnamed');
  const about = [
    paper.productId ? producerName : t('list.due.shared', { count: products }),
    `${t('list.due.until', { day: lastDay })}${reckoned ? ` (${t('list.due.reckoned')})` : ''}`,
  ].filter(Boolean);
  const open = () => {
    go(`/product/${productId}/papers`);
    focusWhenThere(`paper.${paper.id}.expiresOn`);
  };
  return (
    <li>
      <Badge color={COLOURS[mood]} className={classes.left}>
        {tell(key, values)}
      </Badge>
      <div className={classes.what}>
        <span>
          <strong>{owner}</strong> – {kind}
        </span>
        <span className={classes.soft}>{about.join(' · ')}</span>
        {window && due.daysLeft >= 0 && (
          <span className={classes.window} data-state={window.state}>
            {t(`list.due.window.${window.state}`, { opens: window.opens, closes: window.closes })}
          </span>
        )}
      </div>
      {productId && (
        <Button variant="default" aria-label={t('list.due.openOf', { paper: kind, owner })} onClick={open}>
          {t('list.due.open')}
        </Button>
      )}
    </li>
  );
}
