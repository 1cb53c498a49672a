import { useTranslation } from 'react-i18next';
import { BatchSummary } from '../batch/BatchSummary.tsx';
import { useStage } from '../../product/stage.ts';
import { useBenchContext } from '../bench.ts';
import { Done } from '../steps/Done.tsx';
import { Findings } from './Findings.tsx';
import { OcopStars } from './OcopStars.tsx';
import { Offers } from './Offers.tsx';
import { Similar } from './Similar.tsx';
import { Verdict } from './Verdict.tsx';
import { Versions } from './Versions.tsx';
import classes from './Panel.module.css';

/** Beside the picture: how good it is, what is to be done about it, what was done, and what becomes of it. */
export function Panel() {
  const { t } = useTranslation();
  const { dossier } = useStage();
  const { photo } = useBenchContext();
  return (
    <aside className={classes.panel} aria-label={t('workshop.panel')}>
      <BatchSummary />
      <Verdict />
      <Findings />
      <Offers />
      <Done />
      <OcopStars />
      <Similar />
      <Versions />
      <p className={classes.soft}>
        {dossier.product.name ?? t('product.unnamed')}
        <br />
        {photo.fileName}
        <br />
        {t('product.photos.size', { width: photo.width, height: photo.height, bytes: photo.bytes })}
      </p>
    </aside>
  );
}
