import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../../shared/model/finding.ts';
import { useRemarks } from './useRemarks.ts';
import classes from './Missing.module.css';

const LONGEST = 1_000;

/** The reason why a finding does not concern this product. It is kept, and printed in the report. */
export function NotForMe({ finding, onClose }: { finding: Finding; onClose(): void }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const { notForMe, busy } = useRemarks(finding);
  return (
    <form
      className={classes.reason}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') notForMe(reason.trim());
      }}
    >
      <Textarea
        label={t('product.missing.reason')}
        value={reason}
        maxLength={LONGEST}
        minRows={2}
        autosize
        data-autofocus
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className={classes.choices}>
        <Button type="submit" loading={busy} disabled={reason.trim() === ''}>
          {t('product.missing.setAside')}
        </Button>
        <Button variant="subtle" color="gray" onClick={onClose}>
          {t('app.cancel')}
        </Button>
      </div>
    </form>
  );
}
