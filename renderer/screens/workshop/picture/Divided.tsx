import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeasuredPhoto } from '../../../../shared/model/dossier.ts';
import type { Pair } from '../steps/compare.ts';
import { Divider } from './Divider.tsx';
import { placeOf } from './place.ts';
import { lookUrl, sideFor, wholeSize } from './source.ts';
import { usePicture } from './usePicture.ts';
import type { Zoom } from './useZoom.ts';
import classes from './Picture.module.css';

/** Two looks laid over each other, with a divider that is drawn across: left of it before, right of it after. */
export function Divided({ photo, pair, zoom }: { photo: MeasuredPhoto; pair: Pair; zoom: Zoom }) {
  const { t } = useTranslation();
  const [percent, setPercent] = useState(50);
  const longest = Math.max(photo.metrics?.width ?? photo.width, photo.metrics?.height ?? photo.height);
  const side = sideFor(longest * zoom.view.scale * window.devicePixelRatio);
  const before = usePicture(lookUrl(photo.id, pair.before, 960), lookUrl(photo.id, pair.before, side));
  const after = usePicture(lookUrl(photo.id, pair.after, 960), lookUrl(photo.id, pair.after, side));
  const copy = after.size ?? photo.metrics ?? photo;
  const size = wholeSize({ width: copy.width, height: copy.height }, longest);
  const { view, frame } = zoom;
  // Between the edges of the picture, or of the window where the picture is larger.
  const from = Math.max(0, view.x);
  const to = Math.min(frame.width, view.x + size.width * view.scale);
  const at = from + ((to - from) * percent) / 100;
  const place = placeOf(view, size);
  return (
    <>
      <div className={classes.sheet} style={place}>
        <img src={after.src} alt={t('workshop.compare.after')} draggable={false} />
      </div>
      <div className={classes.over} style={{ clipPath: `inset(0 ${frame.width - at}px 0 0)` }}>
        <div className={classes.sheet} style={place}>
          <img src={before.src} alt={t('workshop.compare.before')} draggable={false} />
        </div>
      </div>
      <span className={classes.tag} data-side="left" style={{ left: from }}>
        {t('workshop.compare.before')}
      </span>
      <span className={classes.tag} data-side="right" style={{ right: frame.width - to }}>
        {t('workshop.compare.after')}
      </span>
      <Divider percent={percent} at={at} from={from} to={to} onMove={setPercent} />
    </>
  );
}
