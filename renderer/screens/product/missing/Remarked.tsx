import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../../shared/text/dates.ts';
import type { Finding } from '../../../../shared/model/finding.ts';
import { useRemarks } from './useRemarks.ts';
import classes from './Missing.module.css';

/** What a person remarked on a finding, and the way to take it back. */
export function Remarked({ finding }: { finding: Finding }) {
  const { t } = useTranslation();
  const { takeBack, busy } = useRemarks(finding);
  if (!finding.remark) return null;
  const { kind, reason, saidOn } = finding.remark;
  const day = saidOn ? formatDay(saidOn) : '';
  return (
    <p className={classes.remark}>
      <span>
        {kind === 'asked'
          ? t('product.missing.askedOn', { day })
          : t('product.missing.asideBecause', { reason: reason ?? '', day })}
      </span>
      <Button variant="subtle" color="gray" size="compact-md" loading={busy} onClick={takeBack}>
        {t('product.missing.takeBack')}
      </Button>
    </p>
  );
}
