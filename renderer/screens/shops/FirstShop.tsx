import { IconBuildingStore } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './Shops.module.css';

/** What to have at hand before the first shop is connected; there is no hurry, the practice platform stands below. */
export function FirstShop() {
  const { t } = useTranslation();
  return (
    <section className={classes.card}>
      <div className={classes.head}>
        <IconBuildingStore size={32} stroke={1.5} aria-hidden className={classes.icon} />
        <div className={classes.who}>
          <h2>{t('shop.first.title')}</h2>
          <span>{t('shop.first.words')}</span>
        </div>
      </div>
      <ol className={classes.needs}>
        <li>{t('shop.first.account')}</li>
        <li>{t('shop.first.key')}</li>
        <li>{t('shop.first.agree')}</li>
      </ol>
    </section>
  );
}
