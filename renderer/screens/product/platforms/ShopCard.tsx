import { Badge, Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ListingView } from '../../../../shared/model/listing.ts';
import type { ShopState } from '../../../../shared/model/shop.ts';
import { api } from '../../../app/client.ts';
import { useSay } from '../../../app/say.tsx';
import { Part } from '../Part.tsx';
import { useStage } from '../stage.ts';
import { Answers } from './Answers.tsx';
import { Standing } from './Standing.tsx';
import classes from './Platforms.module.css';

const COLOURS: Partial<Record<ListingView['state'], string>> = {
  live: 'leaf',
  waiting: 'sky',
  reviewing: 'sky',
  'needs-person': 'rice',
  refused: 'brick',
  deleted: 'brick',
};

/** One shop, chosen for this product or not yet. */
export function ShopCard({ shop, listing }: { shop: ShopState; listing: ListingView | null }) {
  const { t } = useTranslation();
  const say = useSay();
  const { id } = useStage();
  const choose = useMutation(api.listings.prepare.mutationOptions({ onError: say.failed }));
  const platform = t(`platform.${shop.platform}.name`);
  return (
    <Part
      title={shop.name ?? t('shop.unnamed')}
      hint={shop.practice ? t('product.platforms.practiceOf', { platform }) : platform}
      aside={
        <div className={classes.badges}>
          {shop.practice && <Badge color="rice">{t('product.platforms.practiceBadge')}</Badge>}
          {listing && <Badge color={COLOURS[listing.state] ?? 'gray'}>{t(`listing.state.${listing.state}`)}</Badge>}
        </div>
      }
    >
      {listing ? (
        <>
          <Answers shop={shop} listing={listing} />
          <Standing shop={shop} listing={listing} />
        </>
      ) : (
        <div className={classes.choose}>
          <span>{t('product.platforms.notChosen')}</span>
          <Button loading={choose.isPending} onClick={() => choose.mutate({ productId: id, shopId: shop.id })}>
            {t('product.platforms.choose')}
          </Button>
        </div>
      )}
    </Part>
  );
}
