import { ActionIcon } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Variant } from '../../../../shared/model/product.ts';
import { api } from '../../../app/client.ts';
import { useSay } from '../../../app/say.tsx';
import { MoneyField, NumberField, TextField, useAutosave } from '../../../parts/fields/index.ts';
import fields from '../Fields.module.css';
import { Part } from '../Part.tsx';
import { useFindingsOf } from '../stage.ts';
import { removalOf, useTakeBack } from '../useTakeBack.ts';
import classes from './Price.module.css';

type Facts = Omit<Variant, 'id' | 'productId' | 'position' | 'deleted'>;
const SIDES = ['length', 'width', 'height'] as const;

export function PackCard({ variant, position, alone }: { variant: Variant; position: number; alone: boolean }) {
  const { t } = useTranslation();
  const say = useSay();
  const takeBack = useTakeBack();
  const { id } = variant;
  const of = useFindingsOf('price', { variantId: id });
  const save = useAutosave<Facts>({
    entity: 'variant',
    id,
    values: variant,
    send: (patch, gesture, context) => api.variants.set.call({ id, patch, gesture }, { context }),
  });
  const remove = useMutation(
    api.variants.remove.mutationOptions({
      onError: say.failed,
      onSuccess: () => say.done(t('product.price.removed'), () => takeBack(removalOf(id))),
    }),
  );
  const nameOf = (field: keyof Facts) => t(`product.field.variant.${field}`);
  const frame = <F extends keyof Facts>(field: F) => ({
    bind: save.bind(field),
    label: nameOf(field),
    findings: of(field),
    name: `variant.${id}.${field}`,
  });
  return (
    <Part
      title={save.value('name') ?? t('product.price.pack', { position })}
      aside={
        !alone && (
          <ActionIcon
            color="paper.7"
            aria-label={t('product.price.remove', { position })}
            title={t('product.price.remove', { position })}
            loading={remove.isPending}
            onClick={() => remove.mutate({ id })}
          >
            <IconTrash size={22} stroke={1.6} />
          </ActionIcon>
        )
      }
    >
      <div className={fields.triple}>
        <TextField {...frame('name')} hint={t('product.price.nameHint')} maxLength={120} />
        <MoneyField
          {...frame('price')}
          hint={t('product.price.priceHint')}
          placeholder={t('product.price.priceExample')}
        />
        <NumberField {...frame('stock')} hint={t('product.price.stockHint')} max={1_000_000} />
      </div>
      <h3 className={classes.sub}>{t('product.price.parcel')}</h3>
      <div className={fields.quad}>
        <NumberField {...frame('weight')} unit="g" max={1_000_000} />
        {SIDES.map((side) => (
          <NumberField key={side} {...frame(side)} unit="cm" max={1_000} />
        ))}
      </div>
      <h3 className={classes.sub}>{t('product.price.codes')}</h3>
      <div className={fields.pair}>
        <TextField {...frame('gtin')} hint={t('product.price.gtinHint')} maxLength={20} inputMode="numeric" />
        <TextField {...frame('sku')} hint={t('product.price.skuHint')} maxLength={60} />
      </div>
    </Part>
  );
}
