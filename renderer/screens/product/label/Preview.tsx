import { useTranslation } from 'react-i18next';
import { useLabelForm } from './form.ts';
import { Sheet } from './Sheet.tsx';
import classes from './Label.module.css';

/** The label as it reads, renewed as one types. */
export function Preview() {
  const { t } = useTranslation();
  const { label } = useLabelForm();
  return (
    <aside className={classes.preview}>
      <h2>{t('product.label.preview')}</h2>
      <Sheet label={label} />
    </aside>
  );
}
