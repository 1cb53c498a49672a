import { useTranslation } from 'react-i18next';
import { LongField, NumberField, SwitchField, TextField } from '../../../parts/fields/index.ts';
import fields from '../Fields.module.css';
import { Part } from '../Part.tsx';
import { useFindingsOf } from '../stage.ts';
import { useProductSave } from './useProductSave.ts';

export function StoryPart() {
  const { t } = useTranslation();
  const save = useProductSave();
  const of = useFindingsOf('facts');
  return (
    <Part title={t('product.facts.story')}>
      <LongField
        bind={save.bind('story')}
        label={t('product.field.product.story')}
        hint={t('product.facts.storyHint')}
        findings={of('story')}
        name="story"
        maxLength={5_000}
        minRows={4}
      />
      <div className={fields.pair}>
        <TextField
          bind={save.bind('origin')}
          label={t('product.field.product.origin')}
          hint={t('product.facts.originHint')}
          findings={of('origin')}
          name="origin"
          maxLength={500}
        />
        <NumberField
          bind={save.bind('localShare')}
          label={t('product.field.product.localShare')}
          hint={t('product.facts.shareHint')}
          findings={of('localShare')}
          name="localShare"
          unit="%"
          max={100}
          decimals={1}
        />
        <SwitchField
          bind={save.bind('touchesFood')}
          label={t('product.facts.touchesFood')}
          hint={t('product.facts.touchesFoodHint')}
          name="touchesFood"
        />
        <SwitchField
          bind={save.bind('madeToOrder')}
          label={t('product.facts.madeToOrder')}
          hint={t('product.facts.madeToOrderHint')}
          name="madeToOrder"
        />
      </div>
    </Part>
  );
}
