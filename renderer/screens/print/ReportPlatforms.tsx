import { useTranslation } from 'react-i18next';
import type { Standing } from './standing.ts';

/** Which platforms and shops the product could go to now, and how much is left where it could not. */
export function ReportPlatforms({ standings }: { standings: Standing[] }) {
  const { t } = useTranslation();
  const nameOf = ({ platform, shop }: Standing) => {
    const whose = t(`platform.${platform}.name`);
    if (!shop) return t('report.noShop', { platform: whose });
    const name = `${whose} · ${shop.name ?? t('shop.unnamed')}`;
    return shop.practice ? t('report.practice', { name }) : name;
  };
  return (
    <section>
      <h3>{t('report.platforms')}</h3>
      <ul>
        {standings.map((standing) => (
          <li key={standing.shop?.id ?? standing.platform}>
            {standing.left === 0
              ? t('report.platformReady', { name: nameOf(standing) })
              : t('report.platformBlocked', { name: nameOf(standing), count: standing.left })}
          </li>
        ))}
      </ul>
    </section>
  );
}
