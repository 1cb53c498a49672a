import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowsMinimize, IconMinus, IconPlus, IconZoomScan } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useBenchContext } from '../bench.ts';
import classes from './Picture.module.css';

/** Closer, farther, all of it, and pixel for pixel. */
export function ZoomBar() {
  const { t } = useTranslation();
  const { zoom } = useBenchContext();
  return (
    <div className={classes.zoom} role="group" aria-label={t('workshop.zoom.label')}>
      <Tooltip label={t('workshop.zoom.in')} position="left">
        <ActionIcon color="gray" aria-label={t('workshop.zoom.in')} onClick={() => zoom.step(true)}>
          <IconPlus size={22} stroke={2} />
        </ActionIcon>
      </Tooltip>
      <output className={classes.percent} aria-label={t('workshop.zoom.now')}>
        {t('workshop.zoom.percent', { percent: Math.round(zoom.view.scale * 100) })}
      </output>
      <Tooltip label={t('workshop.zoom.out')} position="left">
        <ActionIcon
          color="gray"
          aria-label={t('workshop.zoom.out')}
          disabled={zoom.fit}
          onClick={() => zoom.step(false)}
        >
          <IconMinus size={22} stroke={2} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={t('workshop.zoom.fit')} position="left">
        <ActionIcon color="gray" aria-label={t('workshop.zoom.fit')} disabled={zoom.fit} onClick={() => zoom.all()}>
          <IconArrowsMinimize size={22} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={t('workshop.zoom.actual')} position="left">
        <ActionIcon color="gray" aria-label={t('workshop.zoom.actual')} onClick={() => zoom.toScale(1)}>
          <IconZoomScan size={22} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
    </div>
  );
}
