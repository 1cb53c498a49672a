import { useTranslation } from 'react-i18next';
import { OCOP_SETS } from '../../../../shared/model/product.ts';
import { SelectField, TextField } from '../../../parts/fields/index.ts';
import fields from '../Fields.module.css';
import { Part } from '../Part.tsx';
import { useFindingsOf } from '../stage.ts';
import { useProductSave } from './useProductSave.ts';

export function AboutPart() {
  const { t } = useTranslation();
  const save = useProductSave();
  const of = useFindingsOf('facts');
  return (
    <Part title={t('product.facts.about')} hint={t('product.facts.aboutHint')}>
      <TextField
        bind={save.bind('name')}
        label={t('product.field.product.name')}
        findings={of('name')}
        name="name"
        maxLength={200}
      />
      <SelectField
        bind={save.bind('ocopSet')}
        label={t('product.facts.set')}
        hint={t('product.facts.setHint')}
        findings={of('ocopSet')}
        name="ocopSet"
        choices={OCOP_SETS.map((set) => ({ value: set, label: t(`ocopSet.${set}`) }))}
        searchable
        nothingFound={t('product.facts.noSet')}
      />
      <div className={fields.pair}>
        <TextField
          bind={save.bind('ocopCode')}
          label={t('product.field.product.ocopCode')}
          hint={t('product.facts.codeHint')}
          findings={of('ocopCode')}
          name="ocopCode"
          maxLength={40}
        />
        <TextField
          bind={save.bind('brand')}
          label={t('product.field.product.brand')}
          hint={t('product.facts.brandHint')}
          findings={of('brand')}
          name="brand"
          maxLength={120}
        />
      </div>
    </Part>
  );
}
