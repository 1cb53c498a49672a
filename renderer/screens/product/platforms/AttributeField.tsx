import { Autocomplete, MultiSelect, TagsInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../../shared/model/finding.ts';
import type { CategoryAttribute } from '../../../../shared/model/shop.ts';
import { useFrame } from '../../../parts/fields/frame.tsx';
import { SelectField, type Bound } from '../../../parts/fields/index.ts';
import { valueNamed, valuesOf, withAnswer, type AnswerValue, type AttributeAnswer } from './answer.ts';
import { UnitField } from './UnitField.tsx';

type Props = { attribute: CategoryAttribute; bind: Bound<AttributeAnswer[]>; name: string; findings: Finding[] };

/** One question of the platform, in the form it may be answered in. */
export function AttributeField({ attribute, bind: all, name, findings }: Props) {
  const { t } = useTranslation();
  const { id, input, values, units, maxValues, mandatory } = attribute;
  const bind: Bound<AnswerValue[]> = {
    ...all,
    value: valuesOf(all.value, id),
    change: (next) => all.change(withAnswer(all.value, id, next ?? [])),
    pick: (next) => all.pick(withAnswer(all.value, id, next ?? [])),
  };
  const several = input === 'choices' || input === 'choices-or-text';
  const field = {
    label: mandatory ? t('product.platforms.mandatory', { name: attribute.name }) : attribute.name,
    hint: several && maxValues ? t('product.platforms.many', { count: maxValues }) : undefined,
    name,
    findings,
  };
  const { onFocus, ...frame } = useFrame({ ...field, bind });
  const names = values.map((value) => value.name);
  const [first] = bind.value ?? [];
  const chosen = (bind.value ?? []).map((value) => value.name);
  const pickNames = (picked: string[]) => bind.pick(picked.map((each) => valueNamed(attribute, each)));
  const most = maxValues ? { maxValues } : {};
  if (units.length > 0) return <UnitField bind={bind} units={units} {...field} />;
  if (input === 'choice') {
    const one: Bound<string> = {
      ...bind,
      value: first?.name ?? null,
      change: (picked) => bind.change(picked === null ? null : [valueNamed(attribute, picked)]),
      pick: (picked) => bind.pick(picked === null ? null : [valueNamed(attribute, picked)]),
    };
    const choices = [...new Set(names)].map((each) => ({ value: each, label: each }));
    return <SelectField bind={one} choices={choices} searchable clearable={!mandatory} {...field} />;
  }
  if (input === 'choices') {
    return (
      <MultiSelect
        {...frame}
        {...most}
        data={[...new Set(names)]}
        value={chosen}
        onChange={pickNames}
        onFocus={onFocus}
        onBlur={bind.leave}
        searchable
      />
    );
  }
  if (input === 'choices-or-text') {
    return (
      <TagsInput
        {...frame}
        {...(maxValues ? { maxTags: maxValues } : {})}
        data={[...new Set(names)]}
        value={chosen}
        onChange={pickNames}
        onFocus={onFocus}
        onBlur={bind.leave}
      />
    );
  }
  return (
    <Autocomplete
      {...frame}
      data={[...new Set(names)]}
      value={first?.name ?? ''}
      onChange={(typed) => bind.change(typed === '' ? null : [valueNamed(attribute, typed)])}
      onFocus={onFocus}
      onBlur={bind.leave}
    />
  );
}
