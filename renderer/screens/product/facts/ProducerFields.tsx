import { IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { PRODUCER_KINDS, type Producer } from '../../../../shared/model/producer.ts';
import { api } from '../../../app/client.ts';
import { DayField, SelectField, TextField, useAutosave } from '../../../parts/fields/index.ts';
import fields from '../Fields.module.css';
import { useFindingsOf } from '../stage.ts';
import { CommuneField } from './CommuneField.tsx';
import classes from './Facts.module.css';

type Facts = Omit<Producer, 'id' | 'deleted'>;

/** The producer's own facts. They are shared by all of the producer's products, and say so. */
export function ProducerFields({ producer, products }: { producer: Producer; products: number }) {
  const { t } = useTranslation();
  const { id } = producer;
  const of = useFindingsOf('facts');
  const save = useAutosave<Facts>({
    entity: 'producer',
    id,
    values: producer,
    send: (patch, gesture, context) => api.producers.set.call({ id, patch, gesture }, { context }),
  });
  const text = (field: 'name' | 'representative' | 'phone' | 'email' | 'registrationNo' | 'taxCode' | 'hamlet') => ({
    bind: save.bind(field),
    label: t(`product.field.producer.${field}`),
    findings: of(`producer.${field}`),
    name: `producer.${field}`,
  });
  return (
    <>
      {products > 1 && (
        <p className={classes.shared}>
          <IconInfoCircle size={22} stroke={1.75} aria-hidden />
          {t('product.facts.shared', { count: products })}
        </p>
      )}
      <div className={fields.pair}>
        <TextField {...text('name')} maxLength={200} />
        <SelectField
          bind={save.bind('kind')}
          label={t('product.field.producer.kind')}
          findings={of('producer.kind')}
          name="producer.kind"
          choices={PRODUCER_KINDS.map((kind) => ({ value: kind, label: t(`producerKind.${kind}`) }))}
        />
        <TextField {...text('representative')} maxLength={120} />
        <TextField {...text('phone')} maxLength={40} inputMode="tel" />
        <CommuneField bind={save.bind('communeCode')} findings={of('producer.communeCode')} />
        <TextField {...text('hamlet')} hint={t('product.facts.hamletHint')} maxLength={200} />
        <TextField {...text('registrationNo')} maxLength={60} />
        <DayField
          bind={save.bind('registrationDate')}
          label={t('product.field.producer.registrationDate')}
          findings={of('producer.registrationDate')}
          name="producer.registrationDate"
        />
        <TextField {...text('taxCode')} maxLength={20} inputMode="numeric" />
        <TextField {...text('email')} maxLength={120} inputMode="email" />
      </div>
    </>
  );
}
