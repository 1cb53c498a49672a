import { useTranslation } from 'react-i18next';
import { useBenchContext } from '../bench.ts';
import { placeOf } from './place.ts';
import { lookUrl, thumbUrl, wholeSize } from './source.ts';
import { usePicture } from './usePicture.ts';
import { fitted } from './zoom.ts';
import classes from './Picture.module.css';

/** The original, over the picture for as long as it is asked for. It is fetched beforehand, so that it is there at once. */
export function Peek() {
  const { t } = useTranslation();
  const { photo, peeking, zoom } = useBenchContext();
  const { src, size } = usePicture(thumbUrl(photo.sha256), lookUrl(photo.id, [], 960));
  if (!peeking) return null;
  const { width, height } = photo;
  const whole = wholeSize(size ?? { width, height }, Math.max(width, height));
  return (
    <div className={classes.over} data-opaque>
      <div className={classes.sheet} style={placeOf(fitted(whole, zoom.frame), whole)}>
        <img src={src} alt={t('workshop.compare.original')} draggable={false} />
      </div>
      <span className={classes.tag} data-side="left">
        {t('workshop.compare.original')}
      </span>
    </div>
  );
}
