import { useTranslation } from 'react-i18next';
import { DayField, LongField, NumberField, TextField, type Autosave } from '../../../parts/fields/index.ts';
import { useFindingsOf } from '../stage.ts';
import type { ItemSpec } from './items.ts';
import { NutritionTable } from './NutritionTable.tsx';
import { StarsShownField } from './StarsShownField.tsx';
import type { LabelItems } from './useLabelSave.ts';

type Text = Exclude<
  keyof LabelItems,
  'nutrition' | 'alcohol' | 'starsShown' | 'printDate' | 'faceWidth' | 'faceHeight' | 'english'
>;

/** The field of one item of the label, with one sentence what it is for. */
export function ItemField({ spec: { item, kind, max }, save }: { spec: ItemSpec; save: Autosave<LabelItems> }) {
  const { t } = useTranslation();
  const of = useFindingsOf('label');
  if (kind === 'nutrition') return <NutritionTable bind={save.bind('nutrition')} findings={of('nutrition')} />;
  const frame = {
    label: t(`product.field.label.${item}`),
    hint: t(`product.label.hint.${item as Exclude<typeof item, 'nutrition'>}`),
    findings: of(item),
    name: `label.${item}`,
  };
  if (kind === 'day') return <DayField bind={save.bind('printDate')} {...frame} />;
  if (kind === 'percent')
    return <NumberField bind={save.bind('alcohol')} {...frame} unit="% vol" max={max ?? 100} decimals={1} />;
  if (kind === 'stars') return <StarsShownField save={save} frame={frame} />;
  const bind = save.bind(item as Text);
  return kind === 'long' || kind === 'address' ? (
    <LongField bind={bind} {...frame} maxLength={max} minRows={kind === 'long' ? 2 : 1} />
  ) : (
    <TextField bind={bind} {...frame} maxLength={max} />
  );
}
