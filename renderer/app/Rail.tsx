import { useLocalStorage, useMediaQuery } from '@mantine/hooks';
import { Tooltip } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import {
  IconBasket,
  IconBuildingStore,
  IconLayoutSidebarLeftCollapse,
  IconLayoutSidebarLeftExpand,
  IconSend,
  IconSettings,
  IconTrash,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { Logo } from '../parts/Logo.tsx';
import { api } from './client.ts';
import classes from './Rail.module.css';
import { useDesk } from './settings.ts';

const PLACES = [
  { to: '/', word: 'products', Icon: IconBasket, mine: (at: string) => at === '/' || at.startsWith('/product') },
  { to: '/shops', word: 'shops', Icon: IconBuildingStore, mine: (at: string) => at === '/shops' },
  { to: '/outbox', word: 'outbox', Icon: IconSend, mine: (at: string) => at === '/outbox' },
  { to: '/bin', word: 'bin', Icon: IconTrash, mine: (at: string) => at === '/bin' },
  { to: '/settings', word: 'settings', Icon: IconSettings, mine: (at: string) => at === '/settings' },
] as const;

/** Where one can go. Narrow windows start with the signs alone; the choice of the person stays. */
export function Rail() {
  const { t } = useTranslation();
  const [at] = useLocation();
  // Em of a media query never grow with the text, so the large text has a bound of its own.
  const large = useDesk().data?.settings.textSize === 'large';
  const small = useMediaQuery(`(max-width: ${large ? 94 : 75}em)`, false, { getInitialValueInEffect: false });
  const [chosen, setChosen] = useLocalStorage<boolean | null>({
    key: 'len-san.rail',
    defaultValue: null,
    getInitialValueInEffect: false,
  });
  const narrow = chosen ?? small;
  const status = useQuery(api.outbox.status.queryOptions());
  const counts: Record<string, number> = { outbox: (status.data?.waiting ?? 0) + (status.data?.needsPerson ?? 0) };
  return (
    <nav className={classes.rail} data-narrow={narrow || undefined} aria-label={t('app.places')}>
      <div className={classes.brand}>
        <Logo size={42} />
        <span className={classes.name}>{t('app.name')}</span>
      </div>
      <ul className={classes.list}>
        {PLACES.map(({ to, word, Icon, mine }) => (
          <li key={to}>
            <Tooltip label={t(`nav.${word}`)} position="right" disabled={!narrow}>
              <Link href={to} className={classes.place} aria-current={mine(at) ? 'page' : undefined}>
                <Icon size={26} stroke={1.6} aria-hidden />
                <span className={classes.word}>{t(`nav.${word}`)}</span>
                {Boolean(counts[word]) && (
                  <span className={classes.count} aria-label={t('nav.count', { count: counts[word] })}>
                    {counts[word]}
                  </span>
                )}
              </Link>
            </Tooltip>
          </li>
        ))}
      </ul>
      <button type="button" className={classes.fold} aria-expanded={!narrow} onClick={() => setChosen(!narrow)}>
        {narrow ? (
          <IconLayoutSidebarLeftExpand size={24} stroke={1.6} />
        ) : (
          <IconLayoutSidebarLeftCollapse size={24} stroke={1.6} />
        )}
        <span className={classes.word}>{t(narrow ? 'nav.widen' : 'nav.narrow')}</span>
      </button>
    </nav>
  );
}
