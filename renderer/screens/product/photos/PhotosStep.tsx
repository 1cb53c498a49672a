import { useTranslation } from 'react-i18next';
import { FieldNote } from '../../../parts/fields/index.ts';
import { about } from '../findings.ts';
import { Part } from '../Part.tsx';
import { useStage } from '../stage.ts';
import { Adding } from './Adding.tsx';
import { Coming } from './Coming.tsx';
import { DropPlace } from './DropPlace.tsx';
import { PhotoGrid } from './PhotoGrid.tsx';
import { RefusedFiles } from './RefusedFiles.tsx';
import { useGetReady } from './useGetReady.ts';
import { WhatToTake } from './WhatToTake.tsx';
import classes from './Photos.module.css';

/** Photos from the phone: in by any way, in order, each with its kind and what is to be said of it. */
export function PhotosStep() {
  const { t } = useTranslation();
  const { id, dossier, findings } = useStage();
  useGetReady(id);
  const { photos } = dossier;
  const ofAll = about(findings, { step: 'photos' }).filter(({ place }) => !place.photoId);
  return (
    <Part title={t('step.photos')} hint={t('product.photos.kinds')}>
      <DropPlace small={photos.length > 0} />
      <Adding />
      <Coming />
      <RefusedFiles />
      {ofAll.length > 0 && photos.length > 0 && (
        <div>
          <FieldNote findings={ofAll} />
        </div>
      )}
      <WhatToTake />
      {photos.length > 0 && (
        <>
          <p className={classes.soft}>{t('product.photos.order')}</p>
          <PhotoGrid />
        </>
      )}
    </Part>
  );
}
