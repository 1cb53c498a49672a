import { useTranslation } from 'react-i18next';
import type { WordKey } from '../../../../shared/locales/i18n.ts';
import type { ListingView } from '../../../../shared/model/listing.ts';
import type { ShopState } from '../../../../shared/model/shop.ts';
import { useTell } from '../../../app/words.ts';
import { moment } from '../../../parts/moment.ts';
import { useNow } from '../../../parts/useNow.ts';
import classes from './Platforms.module.css';

/** The state of a listing in sentences: what the platform said and when, and what changed here since. */
export function StandingWords({ shop, listing }: { shop: ShopState; listing: ListingView }) {
  const { t } = useTranslation();
  const tell = useTell();
  const now = useNow();
  const { shown, shownAt, changed, sent } = listing;
  const when = shownAt === null ? null : moment(shownAt, now);
  const fields = changed.map((field) => tell(`product.changed.${field}` as WordKey)).join(', ');
  return (
    <div className={classes.words}>
      {shop.signIn !== 'fine' && <p className={classes.warn}>{t('product.platforms.signIn')}</p>}
      {when && <p>{t('product.platforms.asOf', { when: tell(when.key, when.values) })}</p>}
      {shown?.reason && <p className={classes.warn}>{t('product.platforms.reason', { reason: shown.reason })}</p>}
      {sent && changed.length > 0 && <p>{t('product.platforms.changed', { fields })}</p>}
      {sent && changed.length === 0 && listing.state === 'live' && <p>{t('product.platforms.same')}</p>}
    </div>
  );
}
