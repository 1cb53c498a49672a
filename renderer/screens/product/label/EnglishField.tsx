import { useTranslation } from 'react-i18next';
import { knownEnglish, sameInEnglish, withEnglish } from '../../../../shared/label/english.ts';
import type { ItemSpec } from '../../../../shared/label/items.ts';
import { HEADINGS, type PrintedItem } from '../../../../shared/label/printed.ts';
import { LongField, TextField } from '../../../parts/fields/index.ts';
import { useLabelForm } from './form.ts';

const isPrinted = (item: ItemSpec['item']): item is PrintedItem => Object.hasOwn(HEADINGS, item);

/** The English of one item. What the table knows stands there already, in grey, and is printed unless something is typed. */
export function EnglishField({ spec: { item, kind, max } }: { spec: ItemSpec }) {
  const { t } = useTranslation();
  const { save, label } = useLabelForm();
  if (!isPrinted(item) || sameInEnglish(item)) return null;
  const bind = save.bind('english');
  const record = bind.value;
  const field = {
    bind: {
      ...bind,
      value: record?.[item] ?? null,
      change: (words: string | null) => bind.change(withEnglish(record, item, words)),
      pick: (words: string | null) => bind.pick(withEnglish(record, item, words)),
    },
    label: t('product.label.english.of', { item: t(`product.field.label.${item}`) }),
    placeholder: knownEnglish(label, item) ?? undefined,
    name: `label.english.${item}`,
    maxLength: max,
  };
  return kind === 'line' ? <TextField {...field} /> : <LongField {...field} minRows={1} />;
}
