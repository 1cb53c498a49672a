import { useTranslation } from 'react-i18next';
import { useFindingWords } from '../../../app/words.ts';
import { useBenchContext } from '../bench.ts';
import { sameRecipe } from '../steps/recipe.ts';
import { placeOfBox } from './place.ts';
import classes from './Marks.module.css';

/** What findings mean, drawn where it is. Pointing at one lights up its words, and the other way round. */
export function Marks() {
  const { t } = useTranslation();
  const words = useFindingWords();
  const { photo, recipe, marked, zoom, size, pointed, point } = useBenchContext();
  // Places belong to the look that was measured.
  if (!sameRecipe(recipe, photo.recipe)) return null;
  const told = new Set(marked.map(({ finding }) => String(finding.place.box)));
  // What a person has spoken about is no longer asked.
  const seen = photo.ocopStars === null ? (photo.reading?.marks ?? []) : [];
  const others = seen.filter(({ box }) => !told.has(String(box)));
  return (
    <>
      {others.map(({ box }) => (
        <div key={box.join(' ')} className={classes.ocop} style={placeOfBox(box, zoom.view, size)}>
          <span className={classes.name}>{t('workshop.ocop.mark')}</span>
        </div>
      ))}
      {marked.map(({ key, finding, mark }) => {
        const { box } = finding.place;
        if (!box || mark === null) return null;
        const { title } = words(finding);
        return (
          <div
            key={key}
            className={classes.mark}
            data-severity={finding.severity}
            data-pointed={pointed === key || undefined}
            style={placeOfBox(box, zoom.view, size)}
          >
            <button
              type="button"
              className={classes.number}
              aria-label={t('workshop.mark', { mark, title })}
              onPointerEnter={() => point(key)}
              onPointerLeave={() => point(null)}
              onFocus={() => point(key)}
              onBlur={() => point(null)}
              onClick={() => document.getElementById(`finding-${mark}`)?.scrollIntoView({ block: 'nearest' })}
            >
              {mark}
            </button>
            <span className={classes.name}>{title}</span>
          </div>
        );
      })}
    </>
  );
}
