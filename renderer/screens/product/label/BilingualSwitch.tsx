import { useTranslation } from 'react-i18next';
import { SwitchField } from '../../../parts/fields/index.ts';
import { useLabelForm } from './form.ts';

/** A label in two languages. What was typed before it was switched off is in the history. */
export function BilingualSwitch() {
  const { t } = useTranslation();
  const { save } = useLabelForm();
  const bind = save.bind('english');
  return (
    <SwitchField
      bind={{
        ...bind,
        value: bind.value !== null,
        change: (on) => bind.change(on ? {} : null),
        pick: (on) => bind.pick(on ? {} : null),
      }}
      label={t('product.label.english.switch')}
      hint={t('product.label.english.hint')}
      name="label.english"
    />
  );
}
