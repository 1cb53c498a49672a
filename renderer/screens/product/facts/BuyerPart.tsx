import { useTranslation } from 'react-i18next';
import { LongField, TextField } from '../../../parts/fields/index.ts';
import { Part } from '../Part.tsx';
import { useFindingsOf } from '../stage.ts';
import { Counted } from './Counted.tsx';
import { useLimits } from './useLimits.ts';
import { useProductSave } from './useProductSave.ts';

/** Title and description, with how long they are against what the chosen shops take. */
export function BuyerPart() {
  const { t } = useTranslation();
  const save = useProductSave();
  const of = useFindingsOf('facts');
  const limits = useLimits();
  return (
    <Part title={t('product.facts.buyer')} hint={t('product.facts.buyerHint')}>
      <Counted text={save.value('title')} limit={limits.title}>
        <TextField
          bind={save.bind('title')}
          label={t('product.field.product.title')}
          hint={t('product.facts.titleHint')}
          placeholder={save.value('name') ?? undefined}
          findings={of('title')}
          name="title"
          maxLength={500}
        />
      </Counted>
      <Counted text={save.value('description')} limit={limits.description}>
        <LongField
          bind={save.bind('description')}
          label={t('product.field.product.description')}
          hint={t('product.facts.descriptionHint')}
          findings={of('description')}
          name="description"
          maxLength={20_000}
          minRows={7}
          maxRows={24}
        />
      </Counted>
    </Part>
  );
}
