import { useTranslation } from 'react-i18next';
import type { HistoryStep } from '../../../../shared/model/history.ts';
import { useTell } from '../../../app/words.ts';
import { moment } from '../../../parts/moment.ts';
import { useNow } from '../../../parts/useNow.ts';
import { changedWords } from './changed.ts';
import { actionKey } from './useProductActions.ts';
import classes from './Head.module.css';

export function HistoryLine({ step }: { step: HistoryStep }) {
  const { t } = useTranslation();
  const tell = useTell();
  const when = moment(step.at, useNow());
  const fields = changedWords(step).map((key) => tell(key));
  return (
    <li>
      <div data-undone={step.undone || undefined}>
        <strong>{tell(actionKey(step.action))}</strong>
        {fields.length > 0 && `: ${fields.join(', ')}`}
      </div>
      <div className={classes.soft}>
        {tell(when.key, when.values)}
        {step.undone && ` · ${t('product.history.undone')}`}
      </div>
    </li>
  );
}
