import { Button } from '@mantine/core';
import { IconExternalLink, IconEye, IconEyeOff, IconRefresh, IconSend } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ListingView } from '../../../../shared/model/listing.ts';
import type { ShopState } from '../../../../shared/model/shop.ts';
import { blocking } from '../../../../shared/rules/ready.ts';
import { useStage } from '../stage.ts';
import { sending } from './sending.ts';
import { StandingWords } from './StandingWords.tsx';
import { useShopWindow } from './useShopWindow.ts';
import { useSending } from './useSending.ts';
import classes from './Platforms.module.css';

/** Where the listing stands, in words, and what can be done about it now. */
export function Standing({ shop, listing }: { shop: ShopState; listing: ListingView }) {
  const { t } = useTranslation();
  const { findings, checked } = useStage();
  const { publish, publishing, refresh, refreshing, hide, show, busy } = useSending(shop.id, listing.id);
  const left = blocking(findings, shop.id).length;
  const window = useShopWindow(shop, listing);
  const act = sending(listing);
  const reason = !listing.categoryId
    ? t('product.platforms.needsCategory')
    : left > 0
      ? t('product.platforms.blocked', { count: left })
      : null;
  return (
    <div className={classes.standing}>
      <StandingWords shop={shop} listing={listing} />
      <div className={classes.acts}>
        {act && (
          <Button
            leftSection={<IconSend size={22} stroke={1.75} />}
            disabled={!checked || reason !== null}
            aria-describedby={reason ? `reason-${listing.id}` : undefined}
            loading={publishing}
            onClick={publish}
          >
            {t(`product.platforms.${act}`)}
          </Button>
        )}
        {act && reason && (
          <span id={`reason-${listing.id}`} className={classes.reason}>
            {reason}
          </span>
        )}
        {(listing.state === 'waiting' || listing.state === 'needs-person') && (
          <Button component={Link} href="/outbox" variant="light">
            {t('product.platforms.outbox')}
          </Button>
        )}
        {window && (
          <Button
            component="a"
            href={window}
            target="_blank"
            rel="noopener noreferrer"
            variant="default"
            rightSection={<IconExternalLink size={20} stroke={1.75} />}
          >
            {t('product.platforms.open')}
          </Button>
        )}
        {listing.remoteId && listing.state !== 'waiting' && (
          <Button
            variant="subtle"
            color="gray"
            leftSection={<IconRefresh size={20} />}
            loading={refreshing}
            onClick={refresh}
          >
            {t('product.platforms.refresh')}
          </Button>
        )}
        {listing.state === 'live' && (
          <Button variant="subtle" color="gray" leftSection={<IconEyeOff size={20} />} loading={busy} onClick={hide}>
            {t('product.platforms.hide')}
          </Button>
        )}
        {listing.state === 'hidden' && (
          <Button variant="light" leftSection={<IconEye size={20} />} loading={busy} onClick={show}>
            {t('product.platforms.show')}
          </Button>
        )}
      </div>
    </div>
  );
}
