import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { failureKey } from '../../../../shared/locales/keys.ts';
import { useSignal } from '../../../app/signal.ts';
import { useFindingWords, useTell } from '../../../app/words.ts';
import { Thumb } from '../../../parts/Thumb.tsx';
import { useStage } from '../../product/stage.ts';
import { dismissSummary, mendingOf, mendings } from './mending.ts';
import { retakesOf } from './retakes.ts';
import classes from './Batch.module.css';

/** What came of mending many photos: figures, those that only a new picture helps, those that could not be worked on. */
export function BatchSummary() {
  const { t } = useTranslation();
  const tell = useTell();
  const words = useFindingWords();
  const { id, dossier, findings } = useStage();
  const { ids, summary } = mendingOf(useSignal(mendings), id);
  if (!summary) return null;
  const photos = new Map(dossier.photos.map((photo) => [photo.id, photo]));
  const told = [
    ...summary.failed.map(({ id: photoId, failure }) => ({ photoId, why: tell(failureKey(failure), failure.values) })),
    ...retakesOf(findings, ids).map(({ photoId, finding }) => ({ photoId, why: words(finding).title })),
  ].flatMap(({ photoId, why }) => {
    const photo = photos.get(photoId);
    return photo ? [{ photo, why }] : [];
  });
  return (
    <section className={classes.summary} aria-label={t('workshop.batch.summary')}>
      <p role="status">
        {summary.mended > 0 && <strong>{t('workshop.batch.mended', { count: summary.mended })} </strong>}
        {summary.before !== null &&
          summary.after !== null &&
          t('workshop.batch.scores', { before: summary.before, after: summary.after })}{' '}
        {summary.left > 0 &&
          t(summary.mended > 0 ? 'workshop.batch.left' : 'workshop.batch.none', { count: summary.left })}{' '}
        {summary.cancelled && t('workshop.batch.cancelled')}
      </p>
      {told.length > 0 && (
        <>
          <p>{t('workshop.batch.person', { count: told.length })}</p>
          <ul>
            {told.map(({ photo, why }) => (
              <li key={`${photo.id} ${why}`}>
                <Link href={`/product/${id}/photos/${photo.id}`}>
                  <span className={classes.thumb}>
                    <Thumb look={photo.look} />
                  </span>
                  <span>
                    {photo.fileName}
                    <br />
                    <span className={classes.soft}>{why}</span>
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <Button variant="default" onClick={() => dismissSummary(id)}>
        {t('product.photos.dismiss')}
      </Button>
    </section>
  );
}
