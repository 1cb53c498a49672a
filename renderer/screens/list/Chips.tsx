import { useTranslation } from 'react-i18next';
import type { ListingState } from '../../../shared/model/listing.ts';
import type { ProductRow } from '../../../shared/model/product.ts';
import classes from './Chips.module.css';

/** On which platforms the product is, and how it stands there. */
export function Chips({ product: { listings } }: { product: ProductRow }) {
  const { t } = useTranslation();
  if (listings.length === 0) return <span className={classes.none}>{t('list.nowhere')}</span>;
  return (
    <span className={classes.chips}>
      {listings.map(({ platform, shopId, state }) => (
        <span key={shopId} className={classes.chip} data-state={state}>
          <span className={classes.dot} />
          {t(`platform.${platform}.name`)}
          <span className="heard">, {t(`listing.state.${state as ListingState}`)}</span>
          <span className={classes.state} aria-hidden>
            {t(`listing.state.${state as ListingState}`)}
          </span>
        </span>
      ))}
    </span>
  );
}
