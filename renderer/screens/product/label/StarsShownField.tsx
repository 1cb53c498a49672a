import { useTranslation } from 'react-i18next';
import { SelectField, type Autosave, type FieldProps } from '../../../parts/fields/index.ts';
import type { LabelItems } from './useLabelSave.ts';

const NONE = '0';
const STARS = [1, 2, 3, 4, 5];

type Props = { save: Autosave<LabelItems>; frame: Omit<FieldProps<string>, 'bind'> };

/** How many stars the OCOP mark on the pack shows; that none is printed is an answer of its own. */
export function StarsShownField({ save, frame }: Props) {
  const { t } = useTranslation();
  const bind = save.bind('starsShown');
  const read = (picked: string | null) => (picked === null || picked === NONE ? null : Number(picked));
  return (
    <SelectField
      {...frame}
      bind={{
        ...bind,
        value: bind.value === null ? NONE : String(bind.value),
        change: (picked) => bind.change(read(picked)),
        pick: (picked) => bind.pick(read(picked)),
      }}
      choices={[
        { value: NONE, label: t('product.label.noMark') },
        ...STARS.map((count) => ({ value: String(count), label: t('product.papers.stars', { count }) })),
      ]}
    />
  );
}
