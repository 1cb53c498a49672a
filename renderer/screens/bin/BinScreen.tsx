import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { IconArrowBackUp, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProductRow } from '../../../shared/model/product.ts';
import { api } from '../../app/client.ts';
import { useSay } from '../../app/say.tsx';
import { Empty } from '../../parts/Empty.tsx';
import { Loaded } from '../../parts/Loaded.tsx';
import { Page } from '../../parts/Page.tsx';
import { Thumb } from '../../parts/Thumb.tsx';
import { whose } from '../list/facts.ts';
import classes from './BinScreen.module.css';

const PAGE = 100;

/** What was taken off the list. Nothing here is ever deleted by itself. */
export function BinScreen() {
  const { t } = useTranslation();
  const [limit, setLimit] = useState(PAGE);
  const list = useQuery(
    api.products.list.queryOptions({ input: { bin: true, limit }, placeholderData: (before) => before }),
  );
  return (
    <Page title={t('bin.title')} wide>
      <Loaded query={list}>
        {({ products, total }) =>
          total === 0 ? (
            <Empty
              picture={<IconTrash size={72} stroke={1} />}
              title={t('bin.empty.title')}
              words={t('bin.empty.words')}
            />
          ) : (
            <>
              <ul className={classes.list}>
                {products.map((product) => (
                  <Binned key={product.id} product={product} />
                ))}
              </ul>
              {total > products.length && (
                <Button
                  variant="default"
                  mt="md"
                  loading={list.isFetching}
                  onClick={() => setLimit(Math.min(limit + PAGE, 500))}
                >
                  {t('bin.more', { count: total - products.length })}
                </Button>
              )}
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

function Binned({ product }: { product: ProductRow }) {
  const { t } = useTranslation();
  const say = useSay();
  const name = product.name ?? t('list.unnamed');
  const bin = useMutation(api.products.bin.mutationOptions());
  const bringBack = useMutation(
    api.products.bringBack.mutationOptions({
      onError: say.failed,
      onSuccess: ({ id }) => say.done(t('bin.broughtBack', { name }), () => bin.mutateAsync({ id })),
    }),
  );
  return (
    <li className={classes.item}>
      <span className={classes.cover}>
        <Thumb look={product.cover} />
      </span>
      <span className={classes.who}>
        <strong>{name}</strong>
        <span className={classes.whose}>{whose(product)}</span>
      </span>
      <Button
        variant="light"
        leftSection={<IconArrowBackUp size={22} stroke={1.75} />}
        loading={bringBack.isPending}
        onClick={() => bringBack.mutate({ id: product.id })}
        aria-label={t('bin.bringBackOf', { name })}
      >
        {t('bin.bringBack')}
      </Button>
    </li>
  );
}
