import { useTranslation } from 'react-i18next';
import type { ItemSpec } from '../../../../shared/label/items.ts';
import { DayField, LongField, NumberField, TextField } from '../../../parts/fields/index.ts';
import { useFindingsOf } from '../stage.ts';
import { useLabelForm } from './form.ts';
import { NutritionTable } from './NutritionTable.tsx';
import { StarsShownField } from './StarsShownField.tsx';
import type { LabelItems } from './useLabelSave.ts';

type Text = Exclude<
  keyof LabelItems,
  'nutrition' | 'alcohol' | 'starsShown' | 'printDate' | 'faceWidth' | 'faceHeight' | 'barsWidth' | 'english'
>;

/** An article is not torn apart at the end of a line. */
const whole = (law: string) => law.replaceAll(' ', '\u00A0').replaceAll(',\u00A0', ', ');

/** The field of one item of the label, with one sentence what it is for and the article that speaks of it. */
export function ItemField({ spec: { item, kind, max, law } }: { spec: ItemSpec }) {
  const { t } = useTranslation();
  const { save } = useLabelForm();
  const of = useFindingsOf('label');
  if (kind === 'nutrition') return <NutritionTable bind={save.bind('nutrition')} findings={of('nutrition')} />;
  const words = t(`product.label.hint.${item as Exclude<typeof item, 'nutrition'>}`);
  const frame = {
    label: t(`product.field.label.${item}`),
    hint: law === null ? words : t('product.label.hintLaw', { words, law: whole(law) }),
    findings: of(item),
    name: `label.${item}`,
  };
  if (kind === 'day') return <DayField bind={save.bind('printDate')} {...frame} />;
  if (kind === 'percent')
    return <NumberField bind={save.bind('alcohol')} {...frame} unit="% vol" max={max ?? 100} decimals={1} />;
  if (kind === 'millimetres')
    return (
      <NumberField
        bind={save.bind(item as 'faceWidth' | 'faceHeight' | 'barsWidth')}
        {...frame}
        unit="mm"
        max={max ?? 3_000}
      />
    );
  if (kind === 'stars') return <StarsShownField save={save} frame={frame} />;
  const bind = save.bind(item as Text);
  return kind === 'long' || kind === 'address' ? (
    <LongField bind={bind} {...frame} maxLength={max} minRows={kind === 'long' ? 2 : 1} />
  ) : (
    <TextField bind={bind} {...frame} maxLength={max} />
  );
}
