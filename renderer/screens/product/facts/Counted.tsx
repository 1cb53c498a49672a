import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { userLength } from '../../../../shared/text/length.ts';
import type { Limit } from './useLimits.ts';
import classes from './Facts.module.css';

/** A text field with the count of its characters beside its name. */
export function Counted({
  text,
  limit: { min, max },
  children,
}: {
  text: string | null;
  limit: Limit;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  const count = userLength(text ?? '');
  const short = min !== null && count < min;
  const over = max !== null && count > max;
  return (
    <div className={classes.counted}>
      {children}
      <span className={classes.count} data-off={(count > 0 && (short || over)) || undefined}>
        {short
          ? t('product.count.least', { count, min })
          : max === null
            ? t('product.count.plain', { count })
            : t('product.count.of', { count, max })}
      </span>
    </div>
  );
}
