import { IconPackage, IconEye, IconFileText, IconToolsKitchen2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './Photos.module.css';

const WANTED = [
  ['front', IconPackage],
  ['back', IconFileText],
  ['inside', IconEye],
  ['use', IconToolsKitchen2],
] as const;

/** With no photo yet: what a buyer wants to see. */
export function WhatToTake() {
  const { t } = useTranslation();
  return (
    <div>
      <h3 className={classes.wantedTitle}>{t('product.photos.wanted.title')}</h3>
      <ul className={classes.wanted}>
        {WANTED.map(([what, Icon]) => (
          <li key={what}>
            <Icon size={26} stroke={1.5} aria-hidden />
            {t(`product.photos.wanted.${what}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
