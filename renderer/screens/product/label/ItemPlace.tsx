import { useTranslation } from 'react-i18next';
import type { ItemSpec } from '../../../../shared/label/items.ts';
import { Correct } from './Correct.tsx';
import { EnglishField } from './EnglishField.tsx';
import { useDemand, useLabelForm } from './form.ts';
import { Help } from './help/Help.tsx';
import { ItemField } from './ItemField.tsx';
import classes from './Label.module.css';

/** One item: whether the law wants it of this product, its field, what helps to fill it, and its English. */
export function ItemPlace({ spec }: { spec: ItemSpec }) {
  const { t } = useTranslation();
  const { bilingual } = useLabelForm();
  const demand = useDemand(spec.item);
  return (
    <div className={classes.item}>
      {demand && (
        <span className={classes.must} title={t('app.source', { source: demand.source })}>
          {t('product.label.must')}
        </span>
      )}
      <ItemField spec={spec} />
      <div className={classes.helps}>
        <Correct item={spec.item} />
        <Help spec={spec} />
      </div>
      {bilingual && <EnglishField spec={spec} />}
    </div>
  );
}
