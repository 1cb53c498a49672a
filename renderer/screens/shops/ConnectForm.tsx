import { Button, Group, PasswordInput, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { IconExternalLink } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShopState } from '../../../shared/model/shop.ts';
import { api } from '../../app/client.ts';
import { useSay } from '../../app/say.tsx';
import { codeIn } from './code.ts';
import classes from './Shops.module.css';

/** Live host of the Open Platform for shops in Viet Nam (open.shopee.com, 2026-11); an office may type another. */
const SHOPEE_HOST = 'https://partner.shopeemobile.com';

/** Signing in to Shopee with the office's own key: type the key, agree on Shopee's page, paste what it answers. */
export function ConnectForm({ shop, onClose }: { shop?: ShopState; onClose(): void }) {
  const { t } = useTranslation();
  const say = useSay();
  const [host, setHost] = useState(shop?.host ?? SHOPEE_HOST);
  const [partnerId, setPartnerId] = useState(String(shop?.account['partnerId'] ?? ''));
  const [partnerKey, setPartnerKey] = useState('');
  const [shopId, setShopId] = useState(String(shop?.account['shopId'] ?? ''));
  const [answer, setAnswer] = useState('');
  const consent = useMutation(
    api.shops.consent.mutationOptions({
      onError: say.failed,
      onSuccess: ({ url }) => void window.open(url, '_blank', 'noopener'),
    }),
  );
  const connect = useMutation(
    api.shops.connect.mutationOptions({
      onError: say.failed,
      onSuccess: () => {
        say.done(t('shop.connected'));
        onClose();
      },
    }),
  );
  const pasted = codeIn(answer);
  const account = { partnerId: Number(partnerId), shopId: Number(pasted.shopId ?? shopId) };
  const keyed = partnerKey !== '' && Number.isInteger(account.partnerId) && account.partnerId > 0;
  const ready = keyed && pasted.code !== '' && Number.isInteger(account.shopId) && account.shopId > 0;
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) connect.mutate({ platform: 'shopee', host, account, secrets: { partnerKey, code: pasted.code } });
      }}
    >
      <p className={classes.lead}>{t('shop.form.lead')}</p>
      <div className={classes.columns}>
        <TextInput
          label={t('shop.account.partnerId')}
          inputMode="numeric"
          value={partnerId}
          onChange={(event) => setPartnerId(event.currentTarget.value.trim())}
          autoComplete="off"
        />
        <PasswordInput
          label={t('shop.form.partnerKey')}
          value={partnerKey}
          onChange={(event) => setPartnerKey(event.currentTarget.value.trim())}
          autoComplete="off"
        />
      </div>
      <TextInput
        label={t('shop.host')}
        description={t('shop.form.hostHint')}
        value={host}
        onChange={(event) => setHost(event.currentTarget.value.trim())}
        autoComplete="off"
      />
      <Group gap="md" align="center">
        <Button
          variant="light"
          type="button"
          disabled={!keyed}
          loading={consent.isPending}
          rightSection={<IconExternalLink size={20} stroke={1.75} />}
          onClick={() =>
            consent.mutate({ platform: 'shopee', host, account: { partnerId: account.partnerId }, partnerKey })
          }
        >
          {t('shop.form.consent')}
        </Button>
        <span className={classes.soft}>{t('shop.form.consentHint')}</span>
      </Group>
      <TextInput
        label={t('shop.form.answer')}
        description={t('shop.form.answerHint')}
        value={answer}
        onChange={(event) => setAnswer(event.currentTarget.value.trim())}
        autoComplete="off"
      />
      {pasted.shopId === null && (
        <TextInput
          label={t('shop.account.shopId')}
          inputMode="numeric"
          value={shopId}
          onChange={(event) => setShopId(event.currentTarget.value.trim())}
          autoComplete="off"
        />
      )}
      <Group gap="sm">
        <Button type="submit" disabled={!ready} loading={connect.isPending}>
          {t('shop.form.connect')}
        </Button>
        <Button variant="subtle" color="gray" type="button" onClick={onClose}>
          {t('app.cancel')}
        </Button>
      </Group>
    </form>
  );
}
