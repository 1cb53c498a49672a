import { useTranslation } from 'react-i18next';
import type { MeasuredPhoto } from '../../../../shared/model/dossier.ts';
import type { Pair } from '../steps/compare.ts';
import { lookUrl } from './source.ts';
import { usePicture } from './usePicture.ts';
import classes from './Picture.module.css';

/** Two looks side by side, each whole: for steps after which nothing is where it was. */
export function Paired({ photo, pair }: { photo: MeasuredPhoto; pair: Pair }) {
  const { t } = useTranslation();
  const before = lookUrl(photo.id, pair.before, 960);
  const after = lookUrl(photo.id, pair.after, 960);
  const pictures = [
    [usePicture(before, before), t('workshop.compare.before')],
    [usePicture(after, after), t('workshop.compare.after')],
  ] as const;
  return (
    <div className={classes.pair}>
      {pictures.map(([{ src }, words]) => (
        <figure key={words}>
          <img src={src} alt={words} draggable={false} />
          <figcaption>{words}</figcaption>
        </figure>
      ))}
    </div>
  );
}
