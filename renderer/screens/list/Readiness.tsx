import { IconAlertTriangle, IconCircleCheck, IconHourglass } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ProductRow } from '../../../shared/model/product.ts';
import classes from './Readiness.module.css';

/** What still stands in the way, in a few words. */
export function Readiness({ product: { blocking, advice } }: { product: ProductRow }) {
  const { t } = useTranslation();
  if (blocking === null) {
    return (
      <span className={classes.unknown}>
        <IconHourglass size={20} stroke={1.6} aria-hidden />
        {t('list.ready.unknown')}
      </span>
    );
  }
  if (blocking > 0) {
    return (
      <span className={classes.blocked}>
        <IconAlertTriangle size={20} stroke={1.75} aria-hidden />
        {t('list.ready.blocked', { count: blocking })}
      </span>
    );
  }
  return (
    <span className={classes.ready}>
      <IconCircleCheck size={20} stroke={1.75} aria-hidden />
      {advice ? t('list.ready.advice', { count: advice }) : t('list.ready.yes')}
    </span>
  );
}
