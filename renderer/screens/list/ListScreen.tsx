import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { api } from '../../app/client.ts';
import { useSay } from '../../app/say.tsx';
import { useSignal } from '../../app/signal.ts';
import { Page } from '../../parts/Page.tsx';
import { StaleRules } from '../rules/StaleRules.tsx';
import { Due } from './Due.tsx';
import { filter, narrowed } from './filter.ts';
import { Products } from './Products.tsx';
import { Tools } from './Tools.tsx';
import { useRows } from './useRows.ts';
import { ViewSwitch } from './ViewSwitch.tsx';

/** All products: found, narrowed, sorted; and the way to a new one. */
export function ListScreen() {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const say = useSay();
  const shown = useSignal(filter);
  const create = useMutation(
    api.products.create.mutationOptions({ onError: say.failed, onSuccess: ({ id }) => go(`/product/${id}`) }),
  );
  const { head, total } = useRows(shown, false, 0, 0);
  // Nothing to find or narrow yet: the screen says only what to do first.
  const bare = head.data !== undefined && total === 0 && !narrowed(shown);
  const add = () => create.mutate({});
  return (
    <Page
      title={t('list.title')}
      fixed
      action={
        !bare && (
          <>
            <ViewSwitch />
            <Button leftSection={<IconPlus size={22} stroke={2} />} onClick={add} loading={create.isPending}>
              {t('list.add')}
            </Button>
          </>
        )
      }
      lead={
        !bare && (
          <>
            <StaleRules link />
            <Due />
            <Tools />
          </>
        )
      }
    >
      <Products filter={shown} onAdd={add} />
    </Page>
  );
}
