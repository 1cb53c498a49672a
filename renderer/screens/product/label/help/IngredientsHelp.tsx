import { Button } from '@mantine/core';
import { IconPlus, IconSortDescending } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  byShare,
  NO_INGREDIENT,
  readIngredients,
  writeIngredients,
  type IngredientRow as Row,
} from '../../../../../shared/label/ingredient-rows.ts';
import { useLabelForm } from '../form.ts';
import { HelpPopover } from './HelpPopover.tsx';
import { IngredientRow } from './IngredientRow.tsx';
import classes from './Help.module.css';

/** Ingredients one by one, with their shares, to be put in the order of the law. */
export function IngredientsHelp() {
  const { t } = useTranslation();
  const bind = useLabelForm().save.bind('ingredients');
  const [rows, setRows] = useState<readonly Row[]>([NO_INGREDIENT]);
  const words = writeIngredients(rows);
  const shares = rows.filter(({ percent }) => percent !== null);
  return (
    <HelpPopover
      open={t('product.label.ingredients.open')}
      about={t('product.label.ingredients.about')}
      words={words === '' ? null : words}
      onWrite={(text) => bind.pick(text)}
      onOpen={() => setRows([...readIngredients(bind.value), NO_INGREDIENT])}
    >
      <ul className={classes.rows}>
        {rows.map((row, index) => (
          <IngredientRow
            // Rows have no name of their own, and a row that is typed into must not be born anew.
            // oxlint-disable-next-line react/no-array-index-key
            key={index}
            row={row}
            number={index + 1}
            onChange={(next) => setRows(rows.map((other, at) => (at === index ? next : other)))}
            onRemove={() => setRows(rows.filter((_other, at) => at !== index))}
          />
        ))}
      </ul>
      <div className={classes.row}>
        <Button
          variant="default"
          leftSection={<IconPlus size={20} stroke={1.75} />}
          onClick={() => setRows([...rows, NO_INGREDIENT])}
        >
          {t('product.label.ingredients.add')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconSortDescending size={20} stroke={1.75} />}
          disabled={shares.length < 2}
          onClick={() => setRows(byShare(rows))}
        >
          {t('product.label.ingredients.sort')}
        </Button>
      </div>
    </HelpPopover>
  );
}
