import { ActionIcon, Modal } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { MeasuredPhoto } from '../../../../shared/model/dossier.ts';
import { FieldNote } from '../../../parts/fields/index.ts';
import { Thumb } from '../../../parts/Thumb.tsx';
import { about } from '../findings.ts';
import { useStage } from '../stage.ts';
import classes from './Photos.module.css';

/** One photo as large as the window allows; arrow keys go to its neighbours. */
export function PhotoView({
  photos,
  viewed,
  onView,
}: {
  photos: MeasuredPhoto[];
  viewed: string | null;
  onView(id: string | null): void;
}) {
  const { t } = useTranslation();
  const { findings } = useStage();
  const index = photos.findIndex(({ id }) => id === viewed);
  const photo = photos[index];
  const by = (steps: number) => {
    const next = photos[index + steps];
    if (next) onView(next.id);
  };
  return (
    <Modal
      opened={photo !== undefined}
      onClose={() => onView(null)}
      size="min(72rem, 94vw)"
      title={t('product.photos.place', { position: index + 1, count: photos.length })}
      closeButtonProps={{ 'aria-label': t('app.close') }}
      onKeyDown={({ key }) => by(key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0)}
    >
      {photo && (
        <>
          <div className={classes.large}>
            <ActionIcon disabled={index === 0} aria-label={t('product.photos.previous')} onClick={() => by(-1)}>
              <IconChevronLeft size={30} />
            </ActionIcon>
            <div className={classes.largePicture}>
              <Thumb look={photo.look} width={960} fit="contain" alt={t(`role.${photo.role}`)} />
            </div>
            <ActionIcon
              disabled={index === photos.length - 1}
              aria-label={t('product.photos.next')}
              onClick={() => by(1)}
            >
              <IconChevronRight size={30} />
            </ActionIcon>
          </div>
          <p className={classes.soft}>
            {photo.fileName} ·{' '}
            {t('product.photos.size', { width: photo.width, height: photo.height, bytes: photo.bytes })}
          </p>
          <FieldNote findings={about(findings, { step: 'photos', photoId: photo.id })} />
        </>
      )}
    </Modal>
  );
}
