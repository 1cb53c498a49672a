import { ActionIcon, Autocomplete, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ADDITIVE_GROUPS, type IngredientRow as Row } from '../../../../../shared/label/ingredient-rows.ts';
import { formatNumber, parseNumber } from '../../../../../shared/text/numbers.ts';
import { searchKey } from '../../../../../shared/text/fold.ts';
import classes from './Help.module.css';

/** One ingredient: name, share, and for an additive its group and number. */
export function IngredientRow({
  row,
  number,
  onChange,
  onRemove,
}: {
  row: Row;
  number: number;
  onChange(row: Row): void;
  onRemove(): void;
}) {
  const { t } = useTranslation();
  const [share, setShare] = useState<string | null>(null);
  const aria = (field: 'name' | 'percent' | 'group' | 'ins') =>
    t('product.label.ingredients.at', { field: t(`product.label.ingredients.${field}`), number });
  return (
    <li className={classes.ingredient}>
      <TextInput
        aria-label={aria('name')}
        placeholder={t('product.label.ingredients.name')}
        value={row.name}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onChange({ ...row, name: event.currentTarget.value })}
      />
      <TextInput
        aria-label={aria('percent')}
        placeholder="%"
        value={share ?? (row.percent === null ? '' : formatNumber(row.percent, 2))}
        inputMode="decimal"
        autoComplete="off"
        onChange={(event) => {
          setShare(event.currentTarget.value);
          onChange({ ...row, percent: parseNumber(event.currentTarget.value) });
        }}
        onBlur={() => setShare(null)}
      />
      <Autocomplete
        aria-label={aria('group')}
        placeholder={t('product.label.ingredients.group')}
        data={[...ADDITIVE_GROUPS]}
        value={row.group}
        onChange={(group) => onChange({ ...row, group })}
        filter={({ options, search }) =>
          options.filter((option) => 'value' in option && searchKey(option.value).includes(searchKey(search)))
        }
        comboboxProps={{ withinPortal: false }}
        lang="vi"
      />
      <TextInput
        aria-label={aria('ins')}
        placeholder={t('product.label.ingredients.ins')}
        value={row.ins}
        autoComplete="off"
        onChange={(event) => onChange({ ...row, ins: event.currentTarget.value })}
      />
      <ActionIcon color="paper.7" aria-label={t('product.label.ingredients.remove', { number })} onClick={onRemove}>
        <IconX size={20} stroke={1.75} />
      </ActionIcon>
    </li>
  );
}
