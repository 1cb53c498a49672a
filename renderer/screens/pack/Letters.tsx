import { useTranslation } from 'react-i18next';
import { LOWEST_LETTER_MM } from '../../../shared/label/printer-text.ts';
import { smallestLetters, type Pack } from '../../../shared/label/seen/pack.ts';
import { NumberField } from '../../parts/fields/index.ts';
import { useFindingsOf } from '../product/stage.ts';
import { useLabelSave } from '../product/label/useLabelSave.ts';
import classes from './Pack.module.css';

/** Millimetres to a tenth: no photo tells them finer. */
const mm = (length: number) => Math.round(10 * length) / 10;

/** What makes the measuring surer, in millimetres. */
const MEASURES = [
  { item: 'barsWidth', max: 300, decimals: 1 },
  { item: 'faceWidth', max: 3_000 },
] as const;

/** How high the smallest letters are by the bars or the width of the pack, and the measures that make it surer. */
export function Letters({
  pack,
  still,
  onChoose,
}: {
  pack: Pack;
  /** Nothing may be changed. */
  still: boolean;
  onChoose(name: string, photoId: string | null): void;
}) {
  const { t } = useTranslation();
  const of = useFindingsOf('label');
  const save = useLabelSave();
  const smallest = smallestLetters(pack);
  if (pack.photos.length === 0) return null;
  return (
    <section className={classes.group}>
      <h2>{t('pack.letters.title')}</h2>
      {smallest ? (
        <>
          <p>
            {t('pack.letters.smallest', {
              item: t(`product.field.label.${smallest.item}`),
              least: mm(smallest.height.least),
              most: mm(smallest.height.most),
              lowest: mm(LOWEST_LETTER_MM),
            })}{' '}
            <button type="button" className={classes.link} onClick={() => onChoose(smallest.item, smallest.photo.id)}>
              {t('pack.letters.where')}
            </button>
          </p>
          <p className={classes.soft}>{t(`pack.letters.by.${smallest.photo.scale!.by}`)}</p>
        </>
      ) : (
        <p className={classes.soft}>{t('pack.letters.none')}</p>
      )}
      {!still && (
        <div className={classes.measure}>
          {MEASURES.map(({ item, ...limits }) => (
            <NumberField
              key={item}
              bind={save.bind(item)}
              label={t(`product.field.label.${item}`)}
              hint={t(`product.label.hint.${item}`)}
              findings={of(item)}
              name={`label.${item}`}
              unit="mm"
              {...limits}
            />
          ))}
        </div>
      )}
    </section>
  );
}
