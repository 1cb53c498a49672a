import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/client.ts';
import { Loaded } from '../../../parts/Loaded.tsx';
import { FieldNote } from '../../../parts/fields/index.ts';
import { about } from '../findings.ts';
import { useStage } from '../stage.ts';
import { NoShop } from './NoShop.tsx';
import { ShopCard } from './ShopCard.tsx';
import classes from './Platforms.module.css';

/** Each shop the product can go to: what the platform asks, where the listing stands, and the button that sends it. */
export function PlatformsStep() {
  const { t } = useTranslation();
  const { dossier, findings } = useStage();
  const list = useQuery(api.shops.list.queryOptions());
  const ofAll = about(findings, { step: 'platforms' }).filter(({ place, question }) => !place.shopId && !question);
  return (
    <Loaded query={list}>
      {({ shops }) =>
        shops.length === 0 ? (
          <NoShop />
        ) : (
          <>
            {ofAll.length > 0 && (
              <section aria-label={t('step.platforms')} className={classes.notes}>
                <FieldNote findings={ofAll} />
              </section>
            )}
            {shops.map((shop) => (
              <ShopCard
                key={shop.id}
                shop={shop}
                listing={dossier.listings.find(({ shopId, deleted }) => shopId === shop.id && !deleted) ?? null}
              />
            ))}
          </>
        )
      }
    </Loaded>
  );
}
