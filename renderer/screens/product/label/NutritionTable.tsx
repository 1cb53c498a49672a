import { useTranslation } from 'react-i18next';
import type { Label } from '../../../../shared/model/label.ts';
import type { Finding } from '../../../../shared/model/finding.ts';
import { FieldNote, NumberField, type Bound } from '../../../parts/fields/index.ts';
import { NUTRIENTS, withNutrient } from '../../../../shared/label/nutrients.ts';
import classes from './Label.module.css';

type Nutrition = NonNullable<Label['nutrition']>;

/** Figures per 100 g or 100 ml, one a line as they stand on the pack. */
export function NutritionTable({ bind, findings }: { bind: Bound<Nutrition>; findings: Finding[] }) {
  const { t } = useTranslation();
  return (
    <fieldset className={classes.nutrition}>
      <legend>{t('product.field.label.nutrition')}</legend>
      <p>{t('product.label.nutrition.per')}</p>
      <div className={classes.nutrients}>
        {NUTRIENTS.map(({ name, unit }, index) => (
          <NumberField
            key={name}
            bind={{
              ...bind,
              value: bind.value?.[name] ?? null,
              change: (figure) => bind.change(withNutrient(bind.value, name, figure)),
              pick: (figure) => bind.pick(withNutrient(bind.value, name, figure)),
            }}
            label={t(`product.label.nutrition.${name}`)}
            name={index === 0 ? 'label.nutrition' : undefined}
            unit={unit}
            decimals={2}
          />
        ))}
      </div>
      <FieldNote findings={findings} />
    </fieldset>
  );
}
