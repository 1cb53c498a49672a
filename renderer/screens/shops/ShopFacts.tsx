import { useTranslation } from 'react-i18next';
import type { ShopState } from '../../../shared/model/shop.ts';
import { useTell } from '../../app/words.ts';
import { moment } from '../../parts/moment.ts';
import { useNow } from '../../parts/useNow.ts';
import classes from './Shops.module.css';

/** What is known of a shop, in lines of words with their dates. */
export function ShopFacts({ shop }: { shop: ShopState }) {
  const { t } = useTranslation();
  const tell = useTell();
  const now = useNow();
  const when = (instant: number) => {
    const { key, values } = moment(instant, now);
    return tell(key, values);
  };
  return (
    <dl className={classes.facts}>
      <dt>{t('shop.host')}</dt>
      <dd>{shop.host}</dd>
      {Object.entries(shop.account).map(([name, value]) => (
        <div key={name} className={classes.pair}>
          <dt>{tell(`shop.account.${name}` as 'shop.account.shopId')}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      {shop.signInEnds !== null && (
        <>
          <dt>{t('shop.ends')}</dt>
          <dd>{when(shop.signInEnds)}</dd>
        </>
      )}
      <dt>{t('shop.catalogue')}</dt>
      <dd>{shop.catalogueAsOf === null ? t('shop.noCatalogue') : when(shop.catalogueAsOf)}</dd>
    </dl>
  );
}
