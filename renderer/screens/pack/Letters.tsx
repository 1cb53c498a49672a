import { useTranslation } from 'react-i18next';
import type { Dossier } from '../../../shared/model/dossier.ts';
import { LOWEST_LETTER_MM } from '../../../shared/label/printer-text.ts';
import { smallestLetters, type Pack } from '../../../shared/label/seen/pack.ts';
import { formatNumber } from '../../../shared/text/numbers.ts';
import { NumberField } from '../../parts/fields/index.ts';
import { useFindingsOf } from '../product/stage.ts';
import { useLabelSave } from '../product/label/useLabelSave.ts';
import classes from './Pack.module.css';

const mm = (length: number) => formatNumber(length, 1);

/** How high the smallest letters are by the bars or the width of the pack, and the measure that makes it surer. */
export function Letters({
  dossier,
  pack,
  onChoose,
}: {
  dossier: Dossier;
  pack: Pack;
  onChoose(name: string, photoId: string | null): void;
}) {
  const { t } = useTranslation();
  const of = useFindingsOf('label');
  const save = useLabelSave();
  const smallest = smallestLetters(pack);
  if (!dossier.label || pack.photos.length === 0) return null;
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
      <div className={classes.measure}>
        <NumberField
          bind={save.bind('barsWidth')}
          label={t('product.field.label.barsWidth')}
          hint={t('product.label.hint.barsWidth')}
          findings={of('barsWidth')}
          name="label.barsWidth"
          unit="mm"
          max={300}
          decimals={1}
        />
      </div>
    </section>
  );
}
