import { useTranslation } from 'react-i18next';
import type { Autosave } from '../../../parts/fields/index.ts';
import fields from '../Fields.module.css';
import { Part } from '../Part.tsx';
import { ItemField } from './ItemField.tsx';
import type { ItemSpec, LabelPart as Name } from './items.ts';
import type { LabelItems } from './useLabelSave.ts';

export function LabelPart({ part, items, save }: { part: Name; items: ItemSpec[]; save: Autosave<LabelItems> }) {
  const { t } = useTranslation();
  if (items.length === 0) return null;
  return (
    <Part title={t(`product.label.part.${part}`)}>
      <div className={fields.pair}>
        {items.map((spec) => (
          <div key={spec.item} className={spec.kind === 'long' || spec.kind === 'nutrition' ? fields.wide : undefined}>
            <ItemField spec={spec} save={save} />
          </div>
        ))}
      </div>
    </Part>
  );
}
