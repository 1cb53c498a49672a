import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/client.ts';
import { Loaded } from '../../parts/Loaded.tsx';
import { Page } from '../../parts/Page.tsx';
import { ConnectForm } from './ConnectForm.tsx';
import { PracticeCard } from './PracticeCard.tsx';
import { FirstShop } from './FirstShop.tsx';
import { ShopCard } from './ShopCard.tsx';
import classes from './Shops.module.css';

/**
 * The accounts on platforms, and the practice platform for trying everything without a line. A shop on a practice
 * platform that was started by itself (`len-san practice`) is an account like any other.
 */
export function ShopsScreen() {
  const { t } = useTranslation();
  const list = useQuery(api.shops.list.queryOptions());
  const practice = useQuery(api.practice.state.queryOptions());
  const [connecting, setConnecting] = useState(false);
  return (
    <Page
      title={t('shop.title')}
      lead={<p className={classes.lead}>{t('shop.lead')}</p>}
      action={
        !connecting && (
          <Button leftSection={<IconPlus size={22} stroke={1.75} />} onClick={() => setConnecting(true)}>
            {t('shop.connect')}
          </Button>
        )
      }
    >
      {connecting && <ConnectForm onClose={() => setConnecting(false)} />}
      <Loaded query={list}>
        {({ shops }) => (
          <div className={classes.list}>
            {shops.every((shop) => shop.practice) && !connecting && <FirstShop />}
            {shops
              .filter((shop) => !shop.practice || (practice.data && practice.data.shopId !== shop.id))
              .map((shop) => (
                <ShopCard key={shop.id} shop={shop} />
              ))}
            <PracticeCard shop={shops.find((shop) => shop.id === practice.data?.shopId)} />
          </div>
        )}
      </Loaded>
    </Page>
  );
}
