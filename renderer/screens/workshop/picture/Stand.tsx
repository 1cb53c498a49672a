import { Loader } from '@mantine/core';
import { IconPhotoOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { CropTool } from '../crop/CropTool.tsx';
import { useBenchContext } from '../bench.ts';
import { pairOfDone, pairOfStep } from '../steps/compare.ts';
import { Divided } from './Divided.tsx';
import { Marks } from './Marks.tsx';
import { Paired } from './Paired.tsx';
import { Peek } from './Peek.tsx';
import { Shown } from './Shown.tsx';
import { useHands } from './useHands.ts';
import { ZoomBar } from './ZoomBar.tsx';
import classes from './Picture.module.css';

/** The large picture: looked at closely, moved about, compared, with what is said of it marked on it. */
export function Stand() {
  const { t } = useTranslation();
  const bench = useBenchContext();
  const { photo, recipe, comparing, peeking, tool, picture, zoom } = bench;
  const { measure, larger } = zoom;
  const { ref, handlers } = useHands(zoom, tool?.op !== 'crop');
  const pair = comparing && (comparing === 'done' ? pairOfDone(recipe) : pairOfStep(recipe, comparing.step));
  return (
    <div className={classes.stand}>
      <div ref={ref} className={classes.frame} data-larger={larger || undefined} data-tool={tool?.op} {...handlers}>
        <div ref={measure} className={classes.measure} />
        {pair && !pair.laid ? (
          <Paired photo={photo} pair={pair} />
        ) : pair ? (
          <Divided photo={photo} pair={pair} zoom={zoom} />
        ) : (
          <Shown alt={t('workshop.picture', { role: t(`role.${photo.role}`), file: photo.fileName })} />
        )}
        {!pair && !tool && !peeking && <Marks />}
        {tool?.op === 'crop' && <CropTool tool={tool} />}
        {recipe.length > 0 && !tool && <Peek />}
        {picture.failed && (
          <p className={classes.lost}>
            <IconPhotoOff size={40} stroke={1.4} aria-hidden />
            {t('workshop.noPicture')}
          </p>
        )}
      </div>
      {picture.waiting && <Loader size={28} className={classes.waiting} />}
      {(!pair || pair.laid) && <ZoomBar />}
    </div>
  );
}
