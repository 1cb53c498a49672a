import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../../shared/model/finding.ts';
import type { Category } from '../../../../shared/model/shop.ts';
import { api } from '../../../app/client.ts';
import { useFrame } from '../../../parts/fields/frame.tsx';
import type { Bound } from '../../../parts/fields/index.ts';
import { useStage } from '../stage.ts';

// Milliseconds between keystrokes that make one search of them.
const PAUSE = 150;
const option = ({ id, path }: Category) => ({ value: id, label: path.join(' › ') });

/** A category of the shop, found by words of its path. The house searches, and puts its suggestion first. */
export function CategoryField({
  shopId,
  bind,
  chosen,
  findings,
}: {
  shopId: string;
  bind: Bound<string>;
  chosen: Category | null;
  findings: Finding[];
}) {
  const { t } = useTranslation();
  const { id } = useStage();
  const [typed, setTyped] = useState('');
  // What was picked stands in the box as words; searching for them would leave nothing else to choose.
  const [search] = useDebouncedValue(chosen && typed === option(chosen).label ? '' : typed, PAUSE);
  const found = useQuery({
    ...api.shops.categories.queryOptions({ input: { shopId, search, forProduct: id } }),
    placeholderData: keepPreviousData,
  });
  const { onFocus, ...frame } = useFrame({
    bind,
    label: t('product.platforms.category'),
    hint: t('product.platforms.categoryHint'),
    findings,
    name: `shop.${shopId}.categoryId`,
  });
  const options = (found.data?.categories ?? []).map(option);
  const known = chosen && !options.some(({ value }) => value === chosen.id) ? [option(chosen), ...options] : options;
  return (
    <Select
      {...frame}
      data={known}
      value={bind.value}
      onChange={bind.pick}
      onFocus={onFocus}
      onBlur={bind.leave}
      searchable
      onSearchChange={setTyped}
      filter={({ options: all }) => all}
      nothingFoundMessage={t('product.platforms.noCategory')}
    />
  );
}
