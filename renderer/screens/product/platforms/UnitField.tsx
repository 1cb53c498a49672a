import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TextField, type FieldProps } from '../../../parts/fields/index.ts';
import { mapBound } from '../bound.ts';
import type { AnswerValue } from './answer.ts';
import classes from './Platforms.module.css';

/** A figure with a unit of the platform's choice. */
export function UnitField({ units, bind, ...field }: FieldProps<AnswerValue[]> & { units: string[] }) {
  const { t } = useTranslation();
  const [first] = bind.value ?? [];
  const unit = first?.unit ?? units[0] ?? '';
  return (
    <div className={classes.figure}>
      <TextField
        {...field}
        bind={{
          ...mapBound(
            bind,
            ([value]) => value?.name ?? '',
            (name) => [{ id: null, name, unit }],
          ),
        }}
        inputMode="text"
      />
      <Select
        aria-label={t('product.platforms.unit', { name: field.label })}
        data={units}
        value={unit}
        onChange={(picked) => first && picked && bind.pick([{ ...first, unit: picked }])}
      />
    </div>
  );
}
