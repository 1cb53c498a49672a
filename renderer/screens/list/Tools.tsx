import { Button, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { communeOf } from '../../../shared/model/places.ts';
import { PLATFORMS } from '../../../shared/model/shop.ts';
import { api } from '../../app/client.ts';
import { useSignal } from '../../app/signal.ts';
import { filter, narrowed, NO_FILTER, type Filter } from './filter.ts';
import { SearchBox } from './SearchBox.tsx';
import classes from './Tools.module.css';

const MISSING = ['any', 'photos', 'papers', 'label', 'price', 'nothing'] as const;
const SORTS = ['touched', 'name', 'stars', 'blocking'] as const;
const ALL = 'all';
/** Names in the order of a Vietnamese dictionary: đ has a place of its own, after d (TXT-05). */
const inOrder = new Intl.Collator('vi');

/** Search, filters and order above the list. */
export function Tools() {
  const { t } = useTranslation();
  const shown = useSignal(filter);
  const producers = useQuery(api.producers.list.queryOptions());
  const set = (part: Partial<Filter>) => filter.set({ ...filter.get(), ...part });
  const areas = [...new Set(producers.data?.producers.flatMap(({ communeCode }) => communeCode ?? []))]
    .map((code) => ({ value: code, label: communeOf(code)?.name ?? code }))
    .toSorted((a, b) => inOrder.compare(a.label, b.label));
  const orNull = <T extends string>(value: string | null) => (value === ALL ? null : (value as T | null));
  return (
    <div className={classes.tools}>
      <SearchBox value={shown.search} onSearch={(search) => set({ search })} />
      <Select
        aria-label={t('list.missing.by')}
        className={classes.choice}
        data-on={shown.missing !== null || undefined}
        data={[
          { value: ALL, label: t('list.missing.all') },
          ...MISSING.map((value) => ({ value, label: t(`list.missing.${value}`) })),
        ]}
        value={shown.missing ?? ALL}
        onChange={(value) => set({ missing: orNull(value) })}
      />
      <Select
        aria-label={t('list.platform.label')}
        className={classes.choice}
        data-on={shown.platform !== null || undefined}
        data={[
          { value: ALL, label: t('list.platform.all') },
          ...PLATFORMS.map((value) => ({ value, label: t(`platform.${value}.name`) })),
        ]}
        value={shown.platform ?? ALL}
        onChange={(value) => set({ platform: orNull(value) })}
      />
      {areas.length > 1 && (
        <Select
          aria-label={t('list.area.label')}
          className={classes.choice}
          data-on={shown.area !== null || undefined}
          data={[{ value: ALL, label: t('list.area.all') }, ...areas]}
          value={shown.area ?? ALL}
          onChange={(value) => set({ area: orNull(value) })}
        />
      )}
      <Select
        aria-label={t('list.sort.label')}
        className={classes.choice}
        data={SORTS.map((value) => ({ value, label: t(`list.sort.${value}`) }))}
        value={shown.sort}
        onChange={(value) => set({ sort: value ?? 'touched' })}
      />
      {narrowed(shown) && (
        <Button
          variant="subtle"
          leftSection={<IconX size={20} />}
          onClick={() => filter.set({ ...NO_FILTER, sort: shown.sort })}
        >
          {t('list.clear')}
        </Button>
      )}
    </div>
  );
}
