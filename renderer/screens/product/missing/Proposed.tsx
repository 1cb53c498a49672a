import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../../shared/model/finding.ts';
import { writtenAt } from '../../../../shared/model/written.ts';
import { changedPart } from '../../../../shared/text/changed-part.ts';
import { useStage } from '../stage.ts';
import classes from './Missing.module.css';

/** What the desk would write, beside what stands there now; of long texts only the part that changes. */
export function Proposed({ finding: { fix, place } }: { finding: Finding }) {
  const { t } = useTranslation();
  const { dossier } = useStage();
  if (fix?.kind !== 'correct') return null;
  const now = writtenAt(place, dossier)?.value;
  const { before, after } = changedPart(typeof now === 'string' ? now : '', fix.value ?? '');
  return (
    <dl className={classes.proposed}>
      {before !== '' && (
        <div className={classes.before}>
          <dt>{t('product.missing.now')}</dt>
          <dd>{before}</dd>
        </div>
      )}
      <div className={classes.after}>
        <dt>{t(before === '' ? 'product.missing.added' : 'product.missing.instead')}</dt>
        <dd>{after}</dd>
      </div>
    </dl>
  );
}
