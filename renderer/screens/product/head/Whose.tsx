import { Badge, Tooltip } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { communeOf } from '../../../../shared/model/places.ts';
import { Stars } from '../../../parts/Stars.tsx';
import { useStage } from '../stage.ts';
import { NearestTerm } from '../papers/NearestTerm.tsx';
import { certifiedStars } from './stars.ts';
import classes from './Head.module.css';

/** Whose product it is, with how many stars, and whether it is only a drawn example. */
export function Whose() {
  const { t } = useTranslation();
  const { dossier } = useStage();
  const { producer, product } = dossier;
  const commune = communeOf(producer?.communeCode ?? null);
  const stars = certifiedStars(dossier);
  const words = [producer?.name, commune && `${commune.kind} ${commune.name}`].filter(Boolean).join(' · ');
  return (
    <div className={classes.whose}>
      {stars !== null && <Stars count={stars} />}
      <span className={classes.soft}>{words || t('product.noProducer')}</span>
      <NearestTerm />
      {product.sample && (
        <Tooltip label={t('product.sampleWords')}>
          <Badge color="rice">{t('product.sample')}</Badge>
        </Tooltip>
      )}
    </div>
  );
}
