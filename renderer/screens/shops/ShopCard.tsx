import { Badge, Button, Group } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { IconBuildingStore, IconPlugConnectedX, IconRefresh } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShopState } from '../../../shared/model/shop.ts';
import { api } from '../../app/client.ts';
import { useSay } from '../../app/say.tsx';
import { ConnectForm } from './ConnectForm.tsx';
import { ShopFacts } from './ShopFacts.tsx';
import classes from './Shops.module.css';

/** One account on a platform: whether it is signed in, how old its categories are, and how to part from it. */
export function ShopCard({ shop }: { shop: ShopState }) {
  const { t } = useTranslation();
  const say = useSay();
  const [again, setAgain] = useState(false);
  const platform = t(`platform.${shop.platform}.name`);
  const refresh = useMutation(api.shops.refreshCatalogue.mutationOptions({ onError: say.failed }));
  const disconnect = useMutation(
    api.shops.disconnect.mutationOptions({ onError: say.failed, onSuccess: () => say.done(t('shop.disconnected')) }),
  );
  return (
    <section className={classes.card} data-needs={shop.signIn === 'fine' ? undefined : true}>
      <div className={classes.head}>
        <IconBuildingStore size={32} stroke={1.5} aria-hidden className={classes.icon} />
        <div className={classes.who}>
          <h2>{shop.name ?? t('shop.unnamed')}</h2>
          <span>{shop.practice ? t('product.platforms.practiceOf', { platform }) : platform}</span>
        </div>
        <Badge color={shop.signIn === 'fine' ? 'leaf' : 'brick'}>{t(`shop.signIn.${shop.signIn}`)}</Badge>
      </div>
      <ShopFacts shop={shop} />
      {again ? (
        <ConnectForm shop={shop} onClose={() => setAgain(false)} />
      ) : (
        <Group gap="sm">
          {shop.signIn !== 'fine' && <Button onClick={() => setAgain(true)}>{t('shop.signInAgain')}</Button>}
          <Button
            variant="default"
            leftSection={<IconRefresh size={20} stroke={1.75} />}
            loading={refresh.isPending}
            onClick={() => refresh.mutate({ id: shop.id })}
          >
            {t('shop.refresh')}
          </Button>
          <Button
            variant="subtle"
            color="gray"
            leftSection={<IconPlugConnectedX size={20} stroke={1.75} />}
            loading={disconnect.isPending}
            onClick={() => disconnect.mutate({ id: shop.id })}
          >
            {t('shop.disconnect')}
          </Button>
        </Group>
      )}
    </section>
  );
}
