import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../../shared/model/finding.ts';
import { COMMUNES, findCommunes } from '../../../../shared/model/places.ts';
import type { Bound } from '../../../parts/fields/index.ts';
import { useFrame } from '../../../parts/fields/frame.tsx';

/** A commune of today, found by its name, its former district or its code, without accents. */
export function CommuneField({ bind, findings }: { bind: Bound<string>; findings: Finding[] }) {
  const { t } = useTranslation();
  const frame = useFrame({
    bind,
    label: t('product.field.producer.communeCode'),
    hint: t('product.facts.communeHint'),
    findings,
    name: 'producer.communeCode',
  });
  const data = COMMUNES.map(({ code, kind, name, formerDistrict }) => ({
    value: code,
    label: t('product.facts.formerly', { name: `${kind} ${name}`, district: formerDistrict }),
  }));
  const byCode = new Map(data.map((option) => [option.value, option]));
  return (
    <Select
      {...frame}
      data={data}
      value={bind.value}
      onChange={bind.pick}
      onBlur={bind.leave}
      searchable
      nothingFoundMessage={t('product.facts.noCommune')}
      filter={({ search }) => findCommunes(search).flatMap(({ code }) => byCode.get(code) ?? [])}
    />
  );
}
