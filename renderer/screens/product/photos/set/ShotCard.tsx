import { Badge, Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Outline } from '../../../../../shared/model/shots.ts';
import type { PlannedShot } from '../../../../../shared/rules/shots/index.ts';
import { Thumb } from '../../../../parts/Thumb.tsx';
import { useStage } from '../../stage.ts';
import { CameraHint } from './CameraHint.tsx';
import { Example } from './Example.tsx';
import classes from './Set.module.css';

/** One picture of the set: the photo that is there, or a drawing to follow and the button to add it. */
export function ShotCard({ planned: { shot, photo }, outline }: { planned: PlannedShot; outline: Outline }) {
  const { t } = useTranslation();
  const { choosePhotos } = useStage();
  const name = t(`shots.${shot.id}.title`);
  return (
    <li className={classes.card} data-done={photo ? true : undefined}>
      <div className={classes.picture}>
        {photo ? (
          <Thumb look={photo.look} alt={name} fit="contain" />
        ) : (
          <Example id={shot.id} outline={outline} label={t('product.photos.set.example', { shot: name })} />
        )}
        {photo && (
          <span className={classes.done} role="img" aria-label={t('product.photos.set.done')}>
            <IconCheck size={20} stroke={2.5} aria-hidden />
          </span>
        )}
      </div>
      <div className={classes.words}>
        <h4 className={classes.name}>
          {name}
          {!photo && shot.needed && <Badge color="rice">{t('product.photos.set.needed')}</Badge>}
        </h4>
        {!photo && (
          <>
            <p className={classes.how}>{t(`shots.${shot.id}.how`)}</p>
            <p className={classes.camera}>
              <CameraHint camera={shot.camera} />
              {t(`product.photos.set.camera.${shot.camera}`)}
            </p>
            <Button
              variant="light"
              aria-label={t('product.photos.set.addNamed', { shot: name })}
              onClick={() => choosePhotos(shot.role)}
            >
              {t('product.photos.set.add')}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}
