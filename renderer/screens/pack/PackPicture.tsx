import { useTranslation } from 'react-i18next';
import type { Box } from '../../../shared/model/box.ts';
import type { Dossier, MeasuredPhoto } from '../../../shared/model/dossier.ts';
import { asTyped } from '../../../shared/label/seen/write.ts';
import { lookUrl } from '../workshop/picture/source.ts';
import { Thumb } from '../../parts/Thumb.tsx';
import { groupOf, toneOf, wordless, type Group, type PackView } from './view.ts';
import classes from './Pack.module.css';

/** Pixels by which a box is drawn larger than what was read, so that its edge crosses no letter. */
const AIR = 4;
const from = (share: number) => `calc(${100 * share}% - ${AIR}px)`;
const long = (share: number) => `calc(${100 * share}% + ${2 * AIR}px)`;
const placed = ([left, top, width, height]: Box) => ({
  left: from(left),
  top: from(top),
  width: long(width),
  height: long(height),
});

/** One photo of the pack, large, with what was read of it laid over as boxes; the others in a row below. */
export function PackPicture({
  dossier,
  photo,
  view,
  chosen,
  onPhoto,
  onChoose,
}: {
  dossier: Dossier;
  photo: MeasuredPhoto;
  view: PackView;
  chosen: string | null;
  onPhoto(photoId: string): void;
  onChoose(name: string): void;
}) {
  const { t } = useTranslation();
  const boxes = view.items.filter(({ at }) => at?.photoId === photo.id);
  const codes = view.codes.filter(({ photoId }) => photoId === photo.id);
  return (
    <section className={classes.stand} aria-label={t('pack.photos')}>
      <div className={classes.frame}>
        <div className={classes.sheet} style={{ '--shape': shapeOf(photo) } as React.CSSProperties}>
          <img src={lookUrl(photo.id, photo.recipe, 2048)} alt={t('pack.photo', { role: t(`role.${photo.role}`) })} />
          {boxes.map((seen) => (
            <Mark
              key={seen.item}
              box={seen.at!.box}
              group={groupOf(seen)}
              chosen={chosen === seen.item}
              words={t('pack.box', {
                item: t(`product.field.label.${seen.item}`),
                text: asTyped(seen.item, seen.at!.text),
              })}
              onChoose={() => onChoose(seen.item)}
            />
          ))}
          {codes.map((code) => (
            <Mark
              key={code.text}
              box={code.box}
              group={toneOf(code)}
              chosen={chosen === code.text}
              words={code.text}
              onChoose={() => onChoose(code.text)}
            />
          ))}
        </div>
      </div>
      {wordless(photo) && (
        <p className={classes.wordless} role="status">
          {t('pack.wordless')}
        </p>
      )}
      {dossier.photos.length > 1 && (
        <ul className={classes.film}>
          {dossier.photos.map((each) => (
            <li key={each.id}>
              <button
                type="button"
                className={classes.thumb}
                aria-pressed={each.id === photo.id}
                aria-label={t('pack.photo', { role: t(`role.${each.role}`) })}
                onClick={() => onPhoto(each.id)}
              >
                <Thumb look={each.look} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** What was read, where it stands. The list does the same by keyboard. */
function Mark(props: { box: Box; group: Group; chosen: boolean; words: string; onChoose(): void }) {
  const { box, group, chosen, words, onChoose } = props;
  return (
    <button
      type="button"
      className={classes.box}
      tabIndex={-1}
      data-group={group}
      data-chosen={chosen || undefined}
      style={placed(box)}
      aria-label={words}
      onClick={onChoose}
    />
  );
}

/** Width over height of the picture as it looks now. */
function shapeOf({ metrics, width, height }: MeasuredPhoto): number {
  return metrics ? metrics.width / metrics.height : width / height;
}
