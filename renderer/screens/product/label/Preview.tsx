import { useTranslation } from 'react-i18next';
import type { Autosave } from '../../../parts/fields/index.ts';
import { Stars } from '../../../parts/Stars.tsx';
import { LABEL_ITEMS } from '../../../../shared/model/label.ts';
import type { ItemSpec } from './items.ts';
import { linesOf } from './preview.ts';
import type { LabelItems } from './useLabelSave.ts';
import classes from './Label.module.css';

/** The label as it reads, in the language of labels, renewed as one types. */
export function Preview({ items, save }: { items: ItemSpec[]; save: Autosave<LabelItems> }) {
  const { t, i18n } = useTranslation();
  // Labels of goods sold in Viet Nam are in Vietnamese (NĐ 37/2026 Art. 39), whatever language the screen speaks.
  const vi = i18n.getFixedT('vi');
  const name = save.value('name');
  const stars = save.value('starsShown');
  const lines = linesOf(
    items.map(({ item }) => item),
    valuesOf(save),
    (nutrient) => vi(`product.label.nutrition.${nutrient}`),
  );
  return (
    <aside className={classes.preview}>
      <h2>{t('product.label.preview')}</h2>
      <div className={classes.sheet} lang="vi">
        {stars !== null && <Stars count={stars} size={22} />}
        {name && <p className={classes.name}>{name}</p>}
        {lines.length === 0 && !name && <p className={classes.soft}>{t('product.label.previewEmpty')}</p>}
        <dl>
          {lines.map(({ item, text }) => (
            <div key={item}>
              <dt>{vi(`product.field.label.${item}`)}:</dt> <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </div>
    </aside>
  );
}

const valuesOf = (save: Autosave<LabelItems>) =>
  Object.fromEntries(LABEL_ITEMS.map((item) => [item, save.value(item)])) as Parameters<typeof linesOf>[1];
